import { pairs, words as set } from './table.ts';

/** Plurals that no rule gives. */
export const PLURALS = pairs(
  `person people penny pence child children grandchild grandchildren schoolchild schoolchildren tooth teeth foot feet mouse mice crisis crises
  criterion criteria medium media life lives wife wives knife knives leaf leaves half halves wolf wolves thief thieves shelf shelves`,
);

/** In -s, but no plural; words in -ss, -us and -is are none by rule. */
export const NOT_PLURAL = set(
  `was has does as yes news always perhaps sometimes overseas politics economics gas says goes comes takes makes gives gets wants needs
  thinks knows sees shows means texas kansas dallas jones`,
);

/** Plural-looking words before the head: "four arms dealers", "two sales managers". */
export const PLURAL_MODIFIERS = set(
  'sales sports savings operations communications systems arms customs securities women men children drugs weapons goods airlines veterans rights',
);

/** A noun phrase ends before these: function words, and the verbs and adverbs that most often follow a bare number ("12 died in"). */
export const STOPS = set(
  `a an the this that these those it its he his she her they their them we us our you your i my me him who whom whose which what
  of in on at by for from to with across worth about over under above below between among against into through during before after behind since
  until within without near off out up down along per via as than because while when where whether if so and or but nor not no n't
  is are was were be been being am has have had do does did will would shall should can could may might must like
  said say says saying according asked told died dead came come went go going made make makes took take left live working paid spent
  sold put cut hit killed wounded arrested get got gets held keep lost using based voted called need needed involved running remain
  remained began start sent fell rose moved worldwide nationwide earlier ago later away long high higher more less fewer most now then
  again today each both all any some together still even already every available eligible`,
);

/** Adjectives of amount that stand between number and noun: "20 more people", "three additional boats". */
export const AMOUNT_WORDS = set(
  'more additional other extra further new fewer less different separate consecutive straight successive',
);

/** A number after these without a noun stands for people or things named before: "the two met". */
export const DETERMINERS = set(
  `the these those their his her its our your my which all any no that this every each either other`,
);

/** Second parts that make a compound adjective no count: "two-way", "one-sided". */
export const NO_COUNT_COMPOUNDS = set(
  `way sided time off on stop dimensional timer one two to by for out up in fold tier piece party nation state man woman person term star
  hander pointer pointers`,
);

/** "one day", "one thing": not a count but an indefinite. */
export const ONE_IDIOMS = set(
  `day thing way time point reason another example side hand that who of can more such night morning or and with is was has where which in on
  to aspect part area instance exception explanation possibility word moment issue question problem`,
);

/** Counted in the singular before another noun: "the 180 page report", "a 40 seat theatre". */
export const SINGULAR_COUNTS = set('page seat member room person man piece');

/** Nouns for persons: "children under 5", "adults over 65". */
export const PERSONS = set('people children adults women men kids those voters');
