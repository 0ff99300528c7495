import { expect, it } from 'vitest';
import { languageOf } from '../../../src/article/language.ts';

const ENGLISH =
  'The board of the harbour voted on Monday to delay the new terminal until spring, and it said that the cost of the work would rise by four million crowns.';
const GERMAN =
  'Der Rat hat am Montag beschlossen, den neuen Terminal auf das nächste Frühjahr zu verschieben, und die Kosten für die Arbeiten werden nach Angaben der Stadt steigen.';

it.each([
  ['detected where nothing is declared', ENGLISH, null, 'en'],
  ['detected against a wrong declaration', ENGLISH, 'de', 'en'],
  ['unknown where a template was left in English', GERMAN, 'en-US', 'und'],
  ['declared where it is not English', GERMAN, 'de-DE', 'de'],
  ['declared where the text is too short', 'Terminal delayed', 'fr-CA', 'fr'],
  ['unknown', '', null, 'und'],
])('%s', (_, text, declared, language) => {
  expect(languageOf(text, declared)).toBe(language);
});
