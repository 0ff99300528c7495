import { expect, it } from 'vitest';
import { findReplies } from '../../../src/analysis/replies/find-replies.ts';
import type { Reply } from '../../../src/analysis/replies/types.ts';
import { readDocument } from '../../../src/analysis/text/document.ts';
import { namesIn } from '../sources/marked.ts';

/** A sentence with the one reply that it tells. */
export type Row = [sentence: string, outcome: string, party: string];

/** The replies of a text about our invented world. */
export const read = (text: string): Reply[] => findReplies(readDocument(text), namesIn(text));

/** Each sentence tells its reply and no other. */
export const itReads = (rows: readonly Row[]) =>
  it.each(rows)('%s', (sentence, outcome, party) => {
    const [reply, ...others] = read(sentence);
    expect(others).toEqual([]);
    expect(reply).toMatchObject({ outcome, party });
  });

/** No sentence tells a reply. */
export const itReadsNone = (sentences: readonly string[]) =>
  it.each(sentences)('no reply: %s', (sentence) => {
    expect(read(sentence)).toEqual([]);
  });
