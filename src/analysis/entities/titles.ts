/** Titles before a person's name, without their stop; they stand outside the mention. "Premier Li Qiang", "Sen. Dana Ortiz" */
export const PERSON_TITLES = new Set(
  `mr mrs ms miss mx dr prof professor sir dame sen senator rep representative congressman congresswoman gov
  governor president vice-president premier chancellor minister secretary mayor judge justice attorney general gen col
  colonel lt lieutenant capt captain sgt sergeant maj major cmdr commander admiral adm officer detective sheriff chief
  queen prince princess duke duchess pope cardinal bishop archbishop rev reverend rabbi imam
  ayatollah sheikh coach ceo chairman chairwoman director ambassador pm former ex-president speaker`
    .split(/\s+/)
    .filter(Boolean),
);
