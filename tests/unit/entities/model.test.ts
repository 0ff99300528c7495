import { describe, expect, it } from 'vitest';
import { viterbi } from '../../../src/analysis/entities/decode.ts';
import { LABELS, labelOf, mayFollow, OUTSIDE } from '../../../src/analysis/entities/labels.ts';
import { readSequenceModel, writeSequenceModel } from '../../../src/analysis/entities/model.ts';

const none = new Float32Array(LABELS * LABELS);

describe('sequence model file', () => {
  it('keeps weights to within the steps of the companding', () => {
    const weights = Array.from({ length: LABELS }, (_, i) => (i % 3 ? (i - 8) / 4 : 0));
    const bytes = writeSequenceModel(
      [
        [-7, weights],
        [12, weights.map((w) => -w)],
        [99, weights.map(() => 0)],
      ],
      none,
    );
    const model = readSequenceModel(bytes);
    expect(model.rows.indexOf(99)).toBe(-1);
    const row = model.rows.indexOf(-7);
    const read = new Array(LABELS).fill(0);
    for (let k = model.ends[row]!; k < model.ends[row + 1]!; k++) read[model.labels[k]!] = model.weights[k];
    for (const [i, w] of read.entries()) expect(Math.abs(w - weights[i]!)).toBeLessThan(0.04);
  });

  it('tells of bytes that end too early', () => {
    expect(() => readSequenceModel(new Uint8Array(20))).toThrow(RangeError);
  });
});

describe('viterbi', () => {
  it('gives only allowed sequences', () => {
    const scores = Float64Array.from({ length: 40 * LABELS }, (_, i) => Math.sin(i * i));
    const labels = viterbi(scores, none);
    let last = OUTSIDE;
    for (const label of [...labels, OUTSIDE]) {
      expect(mayFollow(last, label)).toBe(true);
      last = label;
    }
  });

  it('follows the scores', () => {
    const scores = new Float64Array(3 * LABELS);
    scores[labelOf('B', 0)] = 2;
    scores[LABELS + labelOf('L', 0)] = 2;
    scores[2 * LABELS + OUTSIDE] = 1;
    expect([...viterbi(scores, none)]).toEqual([labelOf('B', 0), labelOf('L', 0), OUTSIDE]);
  });
});
