import { words } from './words.ts';

/** "Twelve people said", "a dozen aides said". */
export const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  dozen: 12,
  couple: 2,
  pair: 2,
  duo: 2,
  trio: 3,
  both: 2,
};

/** "Several brokers said": a set that could be pointed at. */
export const FEW = words(`several multiple handful few assorted half-dozen`);

/** "Many brokers said": nobody could say which. */
export const MASS = words(
  `many some most dozens scores hundreds thousands millions countless lots plenty certain all none any each numerous various majority majorities much`,
);

/** "28 percent of tenants said": a share of a large whole. */
export const SHARE = words(
  `percent % half third thirds quarter quarters fifth fifths majority majorities plurality pluralities percentage
  proportion fraction two-thirds three-quarters`,
);

/** "A number of guards said": a noun that only measures the next one. */
export const MEASURES = words(
  `number handful couple pair dozen dozens score scores hundreds thousands millions group series majority majorities
  plurality lot lots plenty trio duo half third thirds quarter quarters fifth fifths percent % percentage proportion
  fraction share minority range array variety crowd bunch band mass few shy pluralities army throng coalition team
  string host slew set panel`,
);

/** "More than 40 guards said": leaves the number as it is. */
export const HEDGES = words(
  `about around nearly almost roughly approximately some more than at least over up to as many fewer less only just
  under close an estimated well overwhelming large small huge vast good great significant growing sizable slim big angry`,
);

/** "Another guard said": someone besides those already heard. */
export const ORDINALS = words(`another second third fourth fifth other different separate`);

export const DEFINITE = words(`the this that these those said`);
/** Words before a noun that say nothing of it. */
export const DETERMINERS = words(`the a an this that these those his her its their`);
export const POSSESSIVE = words(`his her its their my our your whose`);
export const PRONOUNS = words(
  `he she it they i we you who which that this these those him her them whom himself herself itself themselves his
  its their whose hers theirs everyone everybody`,
);
