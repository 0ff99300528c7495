import type { Proximity } from '../report.ts';
import { sentenceAt, type TextDocument } from '../text/document.ts';
import { clauseFollows, unquoted } from './context.ts';
import { ANONYMITY_CLAUSE, BOILERPLATE, PROXIMITY, REASONS } from './lexicon/anonymity.ts';
import { DETERMINERS } from './lexicon/quantities.ts';
import type { Names } from './names.ts';
import { GENERIC_BODIES, namedBody } from './organizations.ts';
import type { Phrase } from './phrase.ts';
import type { Referent } from './referents.ts';
import { toldIn } from './relays.ts';
import type { SourceRecord } from './types.ts';

/** The record of a referent; `index` gives the positions of all referents that are kept. */
export function describe(
  document: TextDocument,
  referent: Referent,
  index: ReadonlyMap<Referent, number>,
  names: Names,
  relays: ReadonlyMap<Referent, string>,
): SourceRecord {
  const { entity, kind } = referent;
  const record = entity === null ? null : names.entities.entities[entity]!;
  const fullest = referent.phrases.reduce(
    (a, b) => (b.text.length > a.text.length ? b : a),
    referent.phrases[0]!,
  );
  const isUnnamed =
    kind === 'anonymous' || kind === 'role' || kind === 'collective' || kind === 'spokesperson';
  const reason = isUnnamed ? reasonOf(document, referent) : null;
  return {
    kind,
    name: record?.name ?? referent.name,
    description: fullest?.text.replace(/\s+/g, ' ') ?? '',
    count: isUnnamed && !(kind === 'collective' && referent.count === 1) ? referent.count : null,
    affiliation: isUnnamed ? affiliationOf(document, referent, names) : null,
    role: isUnnamed ? roleOf(referent.phrases) : (record?.role ?? null),
    proximity: isUnnamed ? proximityOf(referent.phrases) : 'none',
    reason,
    reasonIsBoilerplate: reason !== null && BOILERPLATE.test(reason),
    relayedBy: toldIn(document, referent, names) ?? relays.get(referent) ?? null,
    partOf: referent.partOf ? (index.get(referent.partOf) ?? null) : null,
    unclearFrom: [...referent.unclearFrom].flatMap((r) => index.get(r) ?? []).sort((a, b) => a - b),
    entity,
  };
}

/** The body named with the source; a crowd is of an organization only; "a company spokesperson" is of the company. */
function affiliationOf(document: TextDocument, referent: Referent, names: Names): string | null {
  for (const p of referent.phrases) {
    const name =
      p.affiliations.find((a) => a.kind === 'organization') ??
      (referent.kind === 'collective' ? undefined : p.affiliations.find((a) => a.kind !== 'other'));
    if (name) return name.text;
  }
  const [phrase] = referent.phrases;
  if (!phrase?.heads[0]) return null;
  const isVoice = phrase.heads[0].class === 'spokesperson';
  const noun = [
    ...phrase.modifiers,
    ...(/^(?:for|at|of) the (\w+)$/.exec(phrase.complement)?.slice(1) ?? []),
  ].find((m) => GENERIC_BODIES.has(m));
  if (!noun && !(isVoice && phrase.modifiers.length === 0)) return null;
  const sentence = document.tokens[phrase.heads[0].at]!.sentence;
  const place = { start: phrase.start, end: phrase.end, sentence };
  const body = namedBody(document, names, noun ?? 'organization', [], place, null);
  // A bare "a spokeswoman said" is of the body just spoken of.
  if (!body || (!noun && sentenceAt(document, body.start) < sentence - 1)) return null;
  return names.entities.entities[body.entity]!.name;
}

/** "a senior campaign aide" → "senior campaign aide"; people and sources have none. */
function roleOf(phrases: readonly Phrase[]): string | null {
  for (const p of phrases) {
    const head = p.gloss ?? p.heads[0];
    if (!head || head.class === 'generic' || head.class === 'withheld' || head.name) continue;
    // "68% of those aged 55": years are no role.
    if (head.class === null && p.quantity === 'share') continue;
    // "some of Brandt's defenders": whose they are is no part of what they are.
    const owner = p.affiliations.some((a) => a.kind === 'person') ? p.modifiers.lastIndexOf("'s") : -1;
    const before = p.gloss
      ? []
      : p.modifiers.slice(owner + 1).filter((m) => !NO_ROLE.has(m) && /[\p{L}]/u.test(m));
    return [...before, head.lemma].join(' ').replace(/ 's/g, "'s").replace(/ - /g, '-');
  }
  return null;
}

/** Words that are no part of a role. */
const NO_ROLE: ReadonlySet<string> = new Set([...DETERMINERS, 'other', 'another']);

const RANK: readonly Proximity[] = ['direct', 'briefed', 'familiar', 'none'];

function proximityOf(phrases: readonly Phrase[]): Proximity {
  const found = phrases.map((p) => PROXIMITY.find(([, re]) => re.test(p.text))?.[0] ?? 'none');
  return RANK.find((r) => found.includes(r)) ?? 'none';
}

/** The words after an anonymity clause in a mention, in its sentence, or in the next one about the same source. */
function reasonOf(document: TextDocument, referent: Referent): string | null {
  for (const p of referent.phrases) {
    const own = reasonIn(p.text);
    if (own) return own;
    const sentence = document.sentences[document.tokens[p.heads[0]?.at ?? -1]?.sentence ?? -1];
    if (!sentence) continue;
    const found = reasonIn(unquoted(document, p.end, Math.max(p.end, sentence.end)));
    if (found) return found;
    const next = clauseFollows(document, sentence.index) ? document.sentences[sentence.index + 1] : null;
    const after = next ? reasonIn(unquoted(document, next.start, next.end)) : null;
    if (after) return after;
  }
  return null;
}

function reasonIn(words: string): string | null {
  if (!ANONYMITY_CLAUSE.test(words)) return null;
  for (const pattern of REASONS) {
    const reason = pattern.exec(words)?.[1];
    if (reason)
      return (
        reason
          .replace(/\s+/g, ' ')
          // "…, who asked not to be named because the talks are private, said …": the reason ends with its clause.
          .replace(/,\s+(?:said|says?|told|added|adding|warned|described|acknowledged)\b.*$/i, '')
          .replace(/[\s,]+$/, '')
          .trim()
      );
  }
  return null;
}
