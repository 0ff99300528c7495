/**
 * Adverbs between a subject and its verb that the tagger may take for adjectives or nouns. They are of the verb:
 * "Lund later said", "the board earlier denied", "scientists have long argued", "the union further said".
 */
export const SUBJECT_ADVERBS = new Set(
  `later earlier further long still also then again once first soon recently previously already repeatedly
   subsequently publicly privately`.split(/\s+/),
);
/** The same in two words with a hyphen: "The firm flat-out denied it." */
export const HYPHENED_ADVERBS = new Set(['flat-out', 'point-blank']);
