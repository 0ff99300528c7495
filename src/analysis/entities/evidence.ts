import type { TextDocument } from '../text/document.ts';
import { surfaceOf } from './consistency.ts';
import type { Candidate } from './decode.ts';
import { DEMONYMS } from './demonyms.ts';
import { type Gazetteer, hashPhrase, LISTS, listsOf } from './gazetteer.ts';
import type { EntityType } from './labels.ts';
import { PERSON_TITLES } from './titles.ts';

/** "an analyst at Harlow": people in these roles are at a body. */
const AT_BODY = new Set(
  `analyst analysts architect professor researcher researchers fellow scholar scientist scientists economist economists
  strategist executive executives engineer engineers partner director lecturer historian student students intern editor
  reporter anchor correspondent lawyer attorney consultant trader employee employees worker workers`.split(
    /\s+/,
  ),
);

/** Above this mean probability the model is not contradicted. */
const SURE = 0.9;
/** Points that it takes to overrule the model. */
const ENOUGH = 2;

const BODY = new Set(
  `agency airline automaker bank brand broadcaster brokerage bureau business carmaker carrier chain charity chipmaker club
  committee company conglomerate consultancy council developer firm foundation fund giant group institute insurer lab
  laboratory lender maker manufacturer ministry nonprofit network newspaper operator organization organisation outlet parent
  party provider publisher regulator retailer rival school startup start-up subsidiary supplier team union university unit
  utility website`.split(/\s+/),
);
/** After a name: "Harlow shares", "Quillon's shareholders". People have none of these. */
const OF_BODY = new Set(
  `shares stock shareholders investors headquarters subsidiary ceo founders co-founder customers revenue profits products
  engineers executives employees brokerage spokesperson`.split(/\s+/),
);
/** "Harlow CEO Ada Quill", "Quillon's chief executive": firms have them. */
const OFFICERS = new Set('ceo cfo coo cto co-founder cofounder'.split(' '));
const CHIEF = /^(?:executive|operating|financial|technology)$/;
/** Firms say and hire; a product does not. */
const SPEAKS = /^(?:said|says|announced|declined|pledged|hired|acquired|sued|employs)$/;
/** So does a firm, and perhaps a product: "Harlow has developed". */
const MAKES = /^(?:developed|raised|built|launched|unveiled|released|invested|trained|published)$/;
/** "The second cluster, Reef-Flyer II," is a thing, whatever its name looks like. */
const THING = new Set(
  `aircraft app bomber boat car chip cluster computer device drone drug engine game jet laptop missile model phone plane
  robot rocket satellite ship smartphone software spacecraft submarine supercomputer tablet tank telescope vaccine vessel
  warship yacht`.split(/\s+/),
);
/** "DeepReef" is no person, "McQuill" and "DeQuill" may be. */
const CAMEL_CASE = /^(?!(?:Mc|Mac|De|Di|Du|La|Le|Lo|Van|Von|Fitz|El|Al)\p{Lu})\p{Lu}\p{Ll}+\p{Lu}/u;

/**
 * Takes a name for an organization where the article calls it one ("the startup Quillon", "Quillon, a lender,",
 * "Quillon shares") and the model was unsure, and where its spelling is no person's; for a thing where it calls it that.
 */
export function weighEvidence(
  document: TextDocument,
  candidates: readonly Candidate[],
  gazetteer: Gazetteer,
): Candidate[] {
  const { tokens, sentences } = document;
  const bySurface = new Map<string, Candidate[]>();
  for (const c of candidates) {
    const surface = surfaceOf(document, c).toLowerCase();
    const list = bySurface.get(surface);
    if (list) list.push(c);
    else bySurface.set(surface, [c]);
  }
  const places = new Set(candidates.filter((c) => c.type === 'LOC').map(({ last }) => last));
  const decided = new Map<string, EntityType>();
  for (const [surface, all] of bySurface) {
    const { type, first, last } = all[0]!;
    if (type === 'ORG') continue;
    const isCamelPerson =
      type === 'PER' && last - first === 1 && all.some((c) => CAMEL_CASE.test(surfaceOf(document, c)));
    const mean = all.reduce((sum, c) => sum + c.probability, 0) / all.length;
    if (mean > SURE && !isCamelPerson) continue;
    const points = all.reduce((sum, c) => sum + pointsFor(c), 0) + ENOUGH * listed(first, last, type);
    if (isCamelPerson || points >= ENOUGH) decided.set(surface, 'ORG');
    else if (type === 'PER' && all.some(isThing)) decided.set(surface, 'MISC');
  }
  return [...candidates, ...unmarked()]
    .sort((a, b) => a.first - b.first)
    .map((c) => {
      const type = decided.get(surfaceOf(document, c).toLowerCase());
      return type ? { ...c, type } : c;
    });

  /** Names that the model passed over, right after a word for a body or a role at one: "services provider Quillon". */
  function unmarked(): Candidate[] {
    const taken = new Uint8Array(tokens.length);
    for (const { first, last } of candidates) taken.fill(1, first, last);
    const starts = new Set(candidates.map(({ first }) => first));
    const found: Candidate[] = [];
    for (let i = 1; i < tokens.length; i++) {
      if (taken[i] || tokens[i]!.sentence !== tokens[i - 1]!.sentence || !/^\p{Lu}/u.test(tokens[i]!.text))
        continue;
      const { text, lower } = tokens[i - 1]!;
      if (text !== lower || DEMONYMS.has(tokens[i]!.lower)) continue;
      let last = i + 1;
      while (
        last < tokens.length &&
        tokens[last]!.sentence === tokens[i]!.sentence &&
        /^\p{Lu}/u.test(tokens[last]!.text) &&
        !starts.has(last)
      )
        last++;
      const officer = last - 1;
      if (officer > i && OFFICERS.has(tokens[officer]!.lower) && starts.has(last)) last = officer;
      else if (starts.has(last) || !(BODY.has(lower) || isEmployer(i))) continue;
      if (!taken.subarray(i, last).some(Boolean))
        found.push({
          first: i,
          last,
          type: 'ORG',
          probability: 0.5,
          isName: 0.5,
        });
    }
    return found;
  }

  function pointsFor({ first, last, type }: Candidate): number {
    const end = sentences[tokens[first]!.sentence]!.last;
    const word = (i: number) => (i < end ? (tokens[i]?.lower ?? '') : '');
    const before = tokens[first - 1]?.lower.replace(/\.$/, '') ?? '';
    let points = 0;
    if (BODY.has(before) || isEmployer(first)) points += 2;
    if (
      PERSON_TITLES.has(before) ||
      /^(?:who|whose)$/.test(word(last)) ||
      /^(?:who|whose)$/.test(word(last + 1))
    )
      points -= 3;
    const next = word(last) === "'s" ? last + 1 : last;
    if (OF_BODY.has(word(next))) points += 1;
    if (
      type !== 'LOC' &&
      (OFFICERS.has(word(next)) || (word(next) === 'chief' && CHIEF.test(word(next + 1))))
    )
      points += 2;
    if (type === 'MISC')
      points += pointsForVerb(first, word(/^(?:has|have|had)$/.test(word(last)) ? last + 1 : last));
    if (word(last) === ',' && /^(?:a|an|the|its)$/.test(word(last + 1)))
      for (let i = last + 2; i < last + 8 && !/^[,.]$/.test(word(i)); i++)
        if (BODY.has(word(i))) return points + 2;
    return points;
  }

  /** "Harlow said", "Maine's Harlow has developed" */
  function pointsForVerb(first: number, verb: string): number {
    if (SPEAKS.test(verb)) return 2;
    const isOfPlace = tokens[first - 1]?.lower === "'s" && places.has(first - 1);
    return MAKES.test(verb) ? 1 + (isOfPlace ? 1 : 0) : 0;
  }

  /** "the cluster Reef-Flyer II", "the cluster, Reef-Flyer II, was" */
  function isThing({ first, last }: Candidate): boolean {
    const before = tokens[first - 1]?.lower ?? '';
    if (THING.has(before)) return true;
    return (
      before === ',' && /^[,.]$/.test(tokens[last]?.text ?? '') && THING.has(tokens[first - 2]?.lower ?? '')
    );
  }

  /** "chief architect at Harlow" */
  function isEmployer(first: number): boolean {
    return tokens[first - 1]?.lower === 'at' && AT_BODY.has(tokens[first - 2]?.lower ?? '');
  }

  /** In the lists of bodies and in no other (1), in one of places (-1). */
  function listed(first: number, last: number, type: EntityType): -1 | 0 | 1 {
    const bits = listsOf(gazetteer, hashPhrase(tokens.slice(first, last).map((t) => t.lower)));
    if (bits & (LISTS.city | LISTS.region | LISTS.country)) return -1;
    // "Twitter" may be the platform.
    if (type === 'MISC') return 0;
    return bits && (bits & ~(LISTS.body | LISTS.company)) === 0 ? 1 : 0;
  }
}
