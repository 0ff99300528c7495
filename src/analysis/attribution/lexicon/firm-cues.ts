/**
 * Words that report wherever they stand, so that the tagger need not have met their surroundings.
 * Each is a run of tokens in lower case.
 */
export const FIRM_CUES: readonly (readonly string[])[] = [
  // "The plant will close, according to two aides."
  ['according', 'to'],
  // "The ship reportedly sank."
  ['reportedly'],
  // "The sale was purportedly stopped."
  ['purportedly'],
];
