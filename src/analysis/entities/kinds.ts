import type { EntityKind } from '../report.ts';
import type { EntityType } from './labels.ts';

/** Last or any words of named events, laws, prizes and periods; other miscellaneous names are products and works. */
const OTHER =
  /\b(?:Acts?|Amendments?|Agreement|Accords?|Affair|Attacks?|Awards?|Ballot|Bill|Bowl|Brexit|Caucus(?:es)?|Ceremony|Championships?|Christmas|Classic|Code|Conference|Constitution|Convention|Cup|Crisis|Crusades?|Day|Deal|Debate|Declaration|Derby|Directive|Easter|Elections?|Emmys?|Euro|Expo|Festival|Final|Forum|Friday|Games|Genocide|Grammys?|Grand Prix|Holocaust|Hurricane|Initiative|Intifada|Law|League|Marathon|Masters|Medal|Memorandum|Monday|Month|Olympics|Open|Oscars?|Pact|Pandemic|Parade|Partnership|Plan|Plague|Poll|Pride|Primary|Prize|Proposition|Protocol|Ramadan|Rebellion|Reform|Referendum|Renaissance|Resolution|Revolution|Rule|Scandal|Section|Series|Statute|Storm|Summit|Super Tuesday|Tax|Thanksgiving|Title|Tour|Tournament|Treaty|Trial|Trophy|Uprising|(?<!Star )Wars?|Week|Year|Recession|Composite|Index|Grand Slam|Operation \w+|\w{4,}gate|Correspondents[’'] Dinner|(?:Air|Auto|Motor|Trade|Fashion|Boat) Show)\b/i;
const EVENT_ACRONYM = /^(?:9\/11|NAFTA|TPP|Obamacare|Sensex|Nasdaq|Dow|FTSE(?: 100)?|S&P 500)$/i;

export function kindOf(type: EntityType, name: string): EntityKind {
  if (type === 'PER') return 'person';
  if (type === 'ORG') return 'organization';
  if (type === 'LOC') return 'place';
  return OTHER.test(name) || EVENT_ACRONYM.test(name) ? 'other' : 'product';
}
