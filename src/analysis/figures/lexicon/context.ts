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
export const UP_BEHIND = words(
  'more higher increase rise jump gain growth surge hike faster spike bump boost climb raise',
);
export const DOWN_BEHIND = words(
  'less lower fewer decrease drop decline fall cut reduction slump plunge dip loss discount slide slower contraction',
);

/** "rose 37 percent", "costs surged 12 percent". */
export const UP = verbs(
  'gain increase climb jump soar surge spike balloon',
  `add added adds rose rise rises rising risen up grew grow grows growing grown advanced higher swell swelled rally rallied expand expanded growth
  appreciate appreciated rebounded hike hiked boosted boost widened`,
);
export const DOWN = verbs(
  'decline decrease plunge tumble reduce',
  `fell fall falls falling fallen down drop dropped drops dropping lose lost loses losing slid slide slides slip slipped slips slipping
  plummet plummeted sank sink sinks shed sheds cut cuts cutting reduction lower lowered shrank shrink shrinks shrunk slash slashed dip
  dipped dips ease eased weakened dive dived narrowed contracted contraction crashed retreated`,
);

/** "is expected to reach 5 million". */
export const FORECAST = verbs('expect forecast predict anticipate', 'projected projecting projection likely');
/** "aims for 40 percent". */
export const TARGET = verbs(
  'target aim pledge',
  'goal goals vowed hopes hoped hoping seeks seeking plans planned planning wants committed',
);
