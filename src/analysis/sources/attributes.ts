import type { Proximity } from '../report.ts';
import type { TextDocument } from '../text/document.ts';
import { unquoted } from './context.ts';
import { ANONYMITY_CLAUSE, BOILERPLATE, PROXIMITY, REASONS } from './lexicon/anonymity.ts';
import { isOutlet } from './lexicon/outlets.ts';
import type { Names } from './names.ts';
import type { Phrase } from './phrase.ts';
import type { Referent } from './referents.ts';
import type { SourceRecord } from './types.ts';

/** The record of a referent; `index` gives the positions of all referents that are kept. */
export function describe(
  document: TextDocument,
  referent: Referent,
  index: ReadonlyMap<Referent, number>,
  names: Names,
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
    count: isUnnamed ? referent.count : null,
    affiliation: isUnnamed ? affiliationOf(referent.phrases) : null,
    role: isUnnamed ? roleOf(referent.phrases) : (record?.role ?? null),
    proximity: isUnnamed ? proximityOf(referent.phrases) : 'none',
    reason,
    reasonIsBoilerplate: reason !== null && BOILERPLATE.test(reason),
    relayedBy: relayOf(document, referent, names),
    partOf: referent.partOf ? (index.get(referent.partOf) ?? null) : null,
    unclearFrom: [...referent.unclearFrom].flatMap((r) => index.get(r) ?? []).sort((a, b) => a - b),
    entity,
  };
}

function affiliationOf(phrases: readonly Phrase[]): string | null {
  for (const p of phrases) {
    const name =
      p.affiliations.find((a) => a.kind === 'organization') ?? p.affiliations.find((a) => a.kind !== 'other');
    if (name) return name.text;
  }
  return null;
}

/** "a senior campaign aide" → "senior campaign aide"; people and sources have none. */
function roleOf(phrases: readonly Phrase[]): string | null {
  for (const p of phrases) {
    const head = p.gloss ?? p.heads[0];
    if (!head || head.class === 'generic' || head.class === 'withheld' || head.name) continue;
    const before = p.gloss ? [] : p.modifiers.filter((m) => !DETERMINERS.has(m) && /[\p{L}]/u.test(m));
    return [...before, head.lemma].join(' ').replace(/ 's/g, "'s").replace(/ - /g, '-');
  }
  return null;
}

const DETERMINERS = new Set([
  'the',
  'a',
  'an',
  'this',
  'that',
  'these',
  'those',
  'other',
  'another',
  'his',
  'her',
  'their',
  'its',
]);

const RANK: readonly Proximity[] = ['direct', 'briefed', 'familiar', 'none'];

function proximityOf(phrases: readonly Phrase[]): Proximity {
  const found = phrases.map((p) => PROXIMITY.find(([, re]) => re.test(p.text))?.[0] ?? 'none');
  return RANK.find((r) => found.includes(r)) ?? 'none';
}

/** The words after an anonymity clause in the sentence of a mention, or in the next one about the same source. */
function reasonOf(document: TextDocument, referent: Referent): string | null {
  for (const p of referent.phrases) {
    const sentence = document.tokens[p.heads[0]?.at ?? -1]?.sentence;
    if (sentence === undefined) continue;
    for (let s = sentence; s <= sentence + 1 && s < document.sentences.length; s++) {
      const { start, end } = document.sentences[s]!;
      const words = unquoted(document, Math.max(start, s === sentence ? p.start : start), end);
      if (s > sentence && !/^\s*(?:the|both|all|he|she|they|like)\b/i.test(words)) break;
      const clause = ANONYMITY_CLAUSE.exec(words);
      if (!clause) continue;
      for (const re of REASONS) {
        const m = re.exec(words);
        if (m) return m[1]!.replace(/\s+/g, ' ').trim();
      }
    }
  }
  return null;
}

/** "sources who spoke to Fox", "told state media": the outlet that heard it. */
function relayOf(document: TextDocument, referent: Referent, names: Names): string | null {
  for (const p of referent.phrases) {
    const spoke =
      /\b(?:spoke|speaking|talked|talking)\s+(?:to|with)\b|\b(?:told|quoted by|cited by|interviewed by)\b/i.exec(
        p.text,
      );
    if (!spoke) continue;
    const at = p.start + spoke.index + spoke[0].length;
    const name = names.within(at, Math.min(p.end, at + 40))[0];
    if (name) {
      const text = document.text.slice(name.start, name.end);
      if (isOutlet(text)) return text;
    }
  }
  return null;
}
