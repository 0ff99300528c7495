import { expect, it } from 'vitest';
import { finish } from '../../../src/article/finish.ts';

const bylineOf = (authors: string[], bylines: string[]) =>
  finish(
    { authors, bylines, dates: [], address: '', filedUnder: [], isPartly: false, isLive: false },
    'Lorne Courier',
  ).byline;

it.each([
  ['the data', ['Edda Lund', 'Tomas Reyk'], ['By Edda Lund'], ['Edda Lund', 'Tomas Reyk']],
  ['who is shown, where the data have who put it in', ['Ilse Brandt'], ['By Edda Lund'], ['Edda Lund']],
  ['written by', ['Ilse Brandt'], ['Lorne', 'Written By Edda Lund'], ['Edda Lund']],
  ['the data, where no line says by', ['Ilse Brandt'], ['Edda Lund'], ['Ilse Brandt']],
  ['the data, where the line names nobody', ['Ilse Brandt'], ['By Staff'], ['Ilse Brandt']],
  ['what is shown, where the data name nobody', ['Staff Reports'], ['Edda Lund'], ['Edda Lund']],
])('the byline is %s', (_, authors, bylines, names) => {
  expect(bylineOf(authors, bylines)).toEqual(names);
});
