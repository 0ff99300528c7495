/**
 * Nouns that end a headline or a bullet after a dash as its source: "Mill to close in May - sources". A name alone
 * after a dash is more often the site ("... - The Harbor Times") and is not taken.
 */
export const HEADLINE_SOURCES = new Set(
  `source sources official officials minister ministers ministry police prosecutor prosecutors report reports study
   survey poll document documents memo filing filings data aide aides lawyer lawyers diplomat diplomats spokesman
   spokeswoman spokesperson witness witnesses analyst analysts executive executives ceo adviser advisers adviser
   insiders regulator regulators agency media governor mayor`.split(/\s+/),
);

/** People who open a headline before a colon: "Sources: Mill to close in May". A text there ("Report:") is more often a label. */
export const OPENING_SOURCES = new Set(
  'source sources official officials police prosecutors aides lawyer lawyers diplomats witnesses insiders'.split(
    ' ',
  ),
);
