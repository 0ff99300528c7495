import type { TextDocument } from '../text/document.ts';

/** Words of match reports. "Harlow beat Quillon 2-0 in the semifinal": there a country or city is a team. */
const SPORT = new Set(
  `match matches season coach coaches coached league tournament championship champions cup semifinal semifinals
  final finals quarterfinal playoff playoffs qualifying qualifier qualifiers goal goals goalkeeper striker midfielder
  defender winger penalty scored scoring scorer halftime kickoff stadium fixture fixtures squad roster quarterback
  touchdown touchdowns receiver linebacker rushing yards interception innings inning pitcher batting bowler wicket
  wickets homer basketball football soccer baseball hockey cricket rugby tennis golf rebounds points assists overtime
  unbeaten defeat win wins victory draw drew beat team teams teammate teammates player players club clubs game games
  manager medal olympic olympics rankings seeded sprint race races racing lap`
    .split(/\s+/)
    .filter(Boolean),
);

/** How much a text is about sport: 0 not, 1 somewhat, 2 mostly. */
export function sportLevel({ tokens }: TextDocument): 0 | 1 | 2 {
  const found = tokens.filter(({ lower }) => SPORT.has(lower));
  if (tokens.length < 80 || new Set(found.map(({ lower }) => lower)).size < 5) return 0;
  const share = found.length / tokens.length;
  return share > 0.025 ? 2 : share > 0.01 ? 1 : 0;
}
