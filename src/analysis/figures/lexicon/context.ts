import { words } from './table.ts';

/** Verbs by their stems: `ris` for rise, rises, risen and rising. */
export const verbs = (stems: string) => new RegExp(`^(?:${stems})[pt]?(?:e?[dns]?|ing)$`);

/** "a 5 percent increase", "300 boats more". */
export const UP_BEHIND = words('more higher increase rise jump growth gain faster');
export const DOWN_BEHIND = words('less lower fewer decrease drop decline fall cut reduction loss discount');

/** "rose 37 percent", "costs surged 12 percent". */
export const UP = verbs('gain|increas|climb|jump|soar|surg|adds|added|rose|ris|up|gr[eo]w|higher|swell');
export const DOWN = verbs(
  'declin|decreas|plung|tumbl|reduc|f[ae]ll|down|drop|los|slid|slip|s[au]nk|shed|cut|lower|shr[au]nk|slash|dip',
);

/** "went from 12 to 40", either way. */
export const CHANGE = verbs('went|going|goes|moved|moving|chang|raising|swung|revis|improv');

/** "is expected to reach 5 million". */
export const FORECAST = verbs('expect|forecast|predict|projected|likely');
/** "aims for 40 percent". */
export const TARGET = verbs('target|aim|pledg|goal|vow|hopes|hoping|seek|plans|planning|wants|committed');
