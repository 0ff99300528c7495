/** Nouns of what is found out: "The trial found [clear evidence] that walking helps." */
export const EVIDENCE = new Set('evidence proof signs indications hints traces'.split(' '));

/** Verbs of saying with a particle before what is said: "owners complained of low pay", "Norrland ruled out a sale". */
export const PARTICLES: Record<string, readonly string[]> = {
  complain: ['of', 'about'],
  complained: ['of', 'about'],
  complains: ['of', 'about'],
  ruled: ['out'],
  rules: ['out'],
};

/** Participles that open a quotation after a clause: "Lund sold the mill, warning: "It is unsafe."" */
export const OPENS_QUOTATION = new Set(
  'warning saying adding writing stating insisting tweeting declaring'.split(' '),
);

/** Nouns whose holder is governed by "to": "Norrland's ambassador to Velmark". */
export const POSTED_TO = new Set(
  'ambassador ambassadors envoy envoys adviser advisers advisor advisors aide aides delegate consultant assistant'.split(
    ' ',
  ),
);

/** Texts that somebody sends: "In an email sent by Lund, workers were told that …" */
export const SENT = new Set('email memo letter note message statement text'.split(' '));
