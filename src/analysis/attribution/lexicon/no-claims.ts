/** Verbs that withhold with "not": "The port did not disclose the price", "the men were not told which boat it was". */
export const WITHHELD_WHEN_NEGATED = new Set('disclose reveal specify elaborate tell inform'.split(' '));

/** Things that show, record or add without saying anything: "The control group showed modest rises." */
export const MEASURED = new Set(
  `group groups arm arms participants patients volunteers mice rats animals subjects children adults team teams index
   indexes share shares stock stocks currency economy market markets`.split(/\s+/),
);

/** What is posted or recorded as a feat: "Halden posted a profit", "the mill recorded its worst run since May". */
export const FEATS = new Set(
  `profit profits loss losses gain gains win wins victory defeat score scores goal goals run stretch streak rise fall drop
   increase decline decrease growth revenue sales return time image images photo photos picture pictures video videos
   clip series link links number numbers`.split(/\s+/),
);

/** Who or what an outlet cites: "Harbor News reported, citing two port officials". */
export const CITED = new Set(
  `official officials source sources person people document documents filing filings report reports witness witnesses
   police prosecutor prosecutors aide aides lawyer lawyers insider insiders diplomat diplomats executive executives
   statement memo employee employees`.split(/\s+/),
);
