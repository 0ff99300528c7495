/**
 * "The mayor was said to be ill", "the fever is estimated to affect thousands." Verbs whose passive with "to" is a
 * report without a source.
 */
export const HEARSAY = new Set('say believe think report allege rumor rumour understand estimate'.split(' '));

/** Participles whose subject is the one who speaks or feels: "was quoted as saying", "is determined to". */
export const SPEAKING_SUBJECT = new Set(
  'quote cite oppose commit determine worry agree convince suppose fear relate'.split(' '),
);

/** "Lund was accused of fraud by a client": the agent may stand behind the charge. */
export const AGENT_APART = new Set('accuse criticize criticise blame praise deny reject'.split(' '));

/** "The claim was denied by Lund." Passives whose agent speaks, also where the tagger has not met them. */
export const SPEAKING_AGENT = new Set('deny dispute reject dismiss rebut refute confirm'.split(' '));

/** "It was revealed in the paper's review that …": what the passage with "in" names is the source. */
export const TEXTS = new Set(
  'review report study survey poll paper article statement letter memo email filing lawsuit book interview ruling verdict'.split(
    ' ',
  ),
);
