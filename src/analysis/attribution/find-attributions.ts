import type { TextDocument } from '../text/document.ts';
import type { Attribution } from './types.ts';

export function findAttributions(_document: TextDocument): Attribution[] {
  return [];
}
