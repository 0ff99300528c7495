/**
 * Verbs that ask something of somebody: "The doctors begged [the ministry] to wait", "pleaded [with the ministry] to
 * wait". The preposition belongs to the cue.
 */
export const DIRECTIVES: Record<string, string> = {
  urge: '',
  beg: '',
  beseech: '',
  implore: '',
  exhort: '',
  plead: 'with',
  appeal: 'to',
};
/** "The guidelines recommend holding nobody", "the centre recommends all people rest". */
export const ADVICE = new Set(['recommend', 'recommends', 'recommended', 'advises', 'suggests', 'advised']);
