/** Abbreviations whose full stop belongs to the word, with what may follow it. */

/** Never end a sentence: a name or number follows. "Sen. Dana Ortiz", "St. Louis". */
export const TITLES = new Set(
  `mr mrs ms mx dr prof rev fr sr sen rep gov lt col gen capt cmdr cpl sgt maj adm pvt pres amb hon supt det
  insp st mt ft vs v messrs mmes atty dist asst assoc treas sec del ald dep secy eq approx est ca`
    .split(/\s+/)
    .filter(Boolean),
);

/** Abbreviations before a number only: "No. 4", "vol. 3", "p. 12"; elsewhere "no." is a word and its full stop. */
export const NUMBERED = new Set(['no', 'nos', 'p', 'pp', 'vol', 'fig', 'art', 'ch']);

/** May end a sentence: "at Acme Inc. The firm", "at 5 p.m. He", "in the U.S. But". */
export const MAY_END = new Set(
  `inc corp co ltd llc llp plc bros jr etc al jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed
  thu thur thurs fri sat sun ave blvd rd ariz ark calif colo conn fla ga ill ind kan ky la mass md mich minn miss
  mo mont neb nev okla ore pa tenn tex vt va wash wis wyo ph d m.d b.a`
    .split(/\s+/)
    .filter(Boolean),
);
