import { findReplies } from '../../../src/analysis/replies/find-replies.ts';
import type { Reply } from '../../../src/analysis/replies/types.ts';
import { readDocument } from '../../../src/analysis/text/document.ts';
import { namesIn } from '../sources/marked.ts';

/** The replies of a text about our invented world. */
export const read = (text: string): Reply[] => findReplies(readDocument(text), namesIn(text));
