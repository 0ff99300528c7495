import { describe, expect, it } from 'vitest';
import { readSpans, writeSpan } from '../../../src/analysis/attribution/labels.ts';
import { marginals, viterbi } from '../../../src/analysis/attribution/model/crf.ts';
import { readSequenceModel, writeSequenceModel } from '../../../src/analysis/attribution/model/weights.ts';

describe('labels', () => {
  it.each([
    [[[0, 1]]],
    [
      [
        [0, 2],
        [2, 5],
      ],
    ],
    [
      [
        [1, 2],
        [3, 4],
        [4, 8],
      ],
    ],
  ] as [number, number][][][])('spans %j are read back as written', (spans) => {
    const labels = new Uint8Array(8);
    for (const [a, b] of spans) writeSpan(labels, a, b, 5);
    expect(readSpans(labels, 5)).toEqual(spans);
    expect(readSpans(labels, 1)).toEqual([]);
  });

  it('a span without its last label ends where the labels end', () => {
    expect(readSpans(Uint8Array.from([0, 1, 2, 2]), 1)).toEqual([[1, 4]]);
    expect(readSpans(Uint8Array.from([1, 0, 1]), 1)).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });
});

describe('the chain', () => {
  const size = 2;
  const transitions = [0.5, -1, 0.2, 0.7, 0.1, 0, 0, 0.3];
  const scores = Float64Array.from([1, 0.2, -0.5, 0.4, 0.3, 0.9]);
  const total = (y: number[]) =>
    y.reduce((sum, l, i) => sum + scores[i * size + l]! + (i ? transitions[y[i - 1]! * size + l]! : 0), 0) +
    transitions[4 + y[0]!]! +
    transitions[6 + y[2]!]!;
  const paths = [0, 1, 2, 3, 4, 5, 6, 7].map((k) => [k & 1, (k >> 1) & 1, k >> 2]);

  it('finds the best of all paths', () => {
    const best = paths.reduce((a, b) => (total(b) > total(a) ? b : a));
    expect([...viterbi(scores, size, transitions)]).toEqual(best);
  });

  it('gives the probabilities that counting all paths gives', () => {
    const z = paths.reduce((sum, y) => sum + Math.exp(total(y)), 0);
    const { node, logZ } = marginals(scores, size, transitions);
    expect(logZ).toBeCloseTo(Math.log(z), 8);
    for (let i = 0; i < 3; i++) {
      const share = paths.filter((y) => y[i] === 1).reduce((sum, y) => sum + Math.exp(total(y)), 0) / z;
      expect(node[i * size + 1]).toBeCloseTo(share, 8);
    }
  });

  it('counts label pairs', () => {
    const z = paths.reduce((sum, y) => sum + Math.exp(total(y)), 0);
    const pairs = new Float64Array(8);
    marginals(scores, size, transitions, pairs);
    const count = paths.reduce(
      (sum, y) =>
        sum + Math.exp(total(y)) * ((y[0] === 0 && y[1] === 1 ? 1 : 0) + (y[1] === 0 && y[2] === 1 ? 1 : 0)),
      0,
    );
    expect(pairs[1]).toBeCloseTo(count / z, 8);
  });
});

describe('the file', () => {
  it('gives back features, labels and weights within a step', () => {
    const rows = [
      { hash: -5, weights: [0, 1.5, 0, 0, -0.3] },
      { hash: 7, weights: [0.02, 0, 0, 0, 0] },
    ];
    const transitions = Array.from({ length: 35 }, (_, k) => k / 10);
    const model = readSequenceModel(writeSequenceModel(5, rows, transitions));
    expect(model.size).toBe(5);
    expect(model.transitions[34]).toBeCloseTo(3.4, 5);
    const weightsOf = (hash: number) => {
      const from = model.rows.find(hash);
      const codes = model.rows.bytes.subarray(from, from + model.size);
      return Array.from(codes, (code) => model.weightOf[code]!);
    };
    const close = (hash: number, wanted: number[]) =>
      weightsOf(hash).forEach((weight, label) => {
        expect(weight).toBeCloseTo(wanted[label]!, 2);
      });
    for (const { hash, weights } of rows) close(hash, weights);
    expect(model.rows.find(8)).toBe(-1);
  });

  it('a file that ends too early is refused', () => {
    expect(() => readSequenceModel(new Uint8Array([5, 0, 0]))).toThrow(RangeError);
  });
});
