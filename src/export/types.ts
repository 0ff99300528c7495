import type { Words } from '../ui/i18n/words.ts';

/** What an export needs beside the report. Given from outside, so that exports are pure and repeatable. */
export interface ExportContext {
  /** ISO time of the export. */
  time: string;
  /** Version of Whose Word. */
  version: string;
  words: Words;
}
