import { words } from './table.ts';

/** Verbs with their forms: `rise rose` gives `rises rising rose` too. */
const verbs = (regular: string, others: string): ReadonlySet<string> =>
  new Set([
    ...[...words(regular)].flatMap((verb) => {
      const stem = verb.replace(/e$/, '');
      return [verb, `${verb}s`, `${stem}ed`, `${stem}ing`];
    }),
    ...words(others),
  ]);

/** "a 5 percent increase", "300 boats more". */
export const UP_BEHIND = words('more higher increase rise jump growth gain faster');
export const DOWN_BEHIND = words('less lower fewer decrease drop decline fall cut reduction loss discount');

/** "rose 37 percent", "costs surged 12 percent". */
export const UP = verbs(
  'gain increase climb jump soar surge',
  'add added adds rose rise rises rising risen up grew grow grows growing grown higher swelled',
);
export const DOWN = verbs(
  'decline decrease plunge tumble reduce',
  `fell fall falls falling fallen down drop dropped drops dropping lose lost losing slid slipped sank shed cut cuts cutting lower
  shrank shrunk slashed dipped`,
);

/** "is expected to reach 5 million". */
export const FORECAST = verbs('expect forecast predict', 'projected likely');
/** "aims for 40 percent". */
export const TARGET = verbs(
  'target aim pledge',
  'goal goals vowed hopes hoping seeks seeking plans planning wants committed',
);
