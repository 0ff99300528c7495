/**
 * Verbs that the tagger takes for speech though they tell of an act. `because` of what follows them they are no
 * attribution; each with the sentence that needs it.
 */
export const ACTS: Record<string, 'unless quoted' | 'before a thing' | 'before an infinitive'> = {
  // "They compared their model to real-life data."
  compare: 'unless quoted',
  // "The judge ordered the release of the man."
  order: 'before a thing',
  // "Other games also offer poor performance."
  offer: 'before a thing',
  // "Some users pointed to articles on a blog."
  point: 'before a thing',
  // "Norvane has also released a smaller model."
  release: 'before a thing',
  // "The mayor agreed to step down."
  agree: 'before an infinitive',
  // "The league decided to move the match."
  decide: 'before an infinitive',
  // "The team also plans to release all the data."
  plan: 'before an infinitive',
  // "Lund intends to sell."
  intend: 'before an infinitive',
};
/** Things one can offer or point to in words: "Lund offered an apology", "offered differing estimates". */
export const SPOKEN_THINGS = new Set(
  `apology apologies advice answer answers condolences congratulations criticism defense defence details estimate
   estimates evidence explanation explanations guess opinion praise prediction reason reasons response support
   thanks theory thoughts view views warning warnings words fact comments comment account statement statements data figures
   findings results list letter report memo transcript`.split(/\s+/),
);
/** "It seems odd", "he was pleased when": how a thing looks or somebody feels. */
export const SEEMING = /^(?:seem(?:s|ed)?|appear(?:s|ed)?)$/;
