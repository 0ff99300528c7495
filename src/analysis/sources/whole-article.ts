import { sentenceAt } from '../text/document.ts';
import type { Discourse } from './discourse.ts';
import { nameAccused, nameAtLast, nameLater, nameNext, speakersOf } from './named-below.ts';
import type { Referent } from './referents.ts';

/** What only the whole article tells: who is named later, and which mention sums up the others. */
export function readWholeArticle(d: Discourse): void {
  nameLater(d);
  nameNext(d);
  nameAccused(d);
  nameAtLast(d);
  nameGroups(d);
  nameResearchers(d);
  nameAuthorities(d);
  foldSummaries(d);
}

/** "according to a group of clerks. The group, Lantern Party, said": one body. */
function nameGroups(d: Discourse): void {
  for (const r of d.referents) {
    const [phrase] = r.phrases;
    if (r.entity !== null || !phrase || r.isWithheld || !r.attributions.length) continue;
    const noun =
      /^an? (?:\p{L}+ )?(group|coalition|alliance|union|network|team|committee|company) of /iu.exec(
        phrase.text,
      )?.[1];
    const sentence = d.contexts.get(r)?.sentence ?? -1;
    if (!noun || sentence < 0) continue;
    const named = d.referents.find(
      (o) =>
        o.entity !== null &&
        o.kind === 'organization' &&
        o.phrases.some(
          (p) =>
            p.alias !== null &&
            p.text.toLowerCase().startsWith(`the ${noun.toLowerCase()},`) &&
            sentenceAt(d.document, p.start) > sentence &&
            sentenceAt(d.document, p.start) <= sentence + 2,
        ),
    );
    if (named) d.join(r, named, `named in the next sentence: ${named.name}`);
  }
}

/** "The researchers found", where the article names an author who speaks, and those who wrote it with them. */
function nameResearchers(d: Discourse): void {
  const speakers = speakersOf(d);
  for (const r of d.referents) {
    const [phrase] = r.phrases;
    const head = phrase?.heads[0];
    if (r.kind !== 'role' || !head?.plural || !/^(?:researcher|author|scientist)$/.test(head.lemma)) continue;
    if (phrase!.determiner !== 'definite' || phrase!.quantity !== null || phrase!.complement) continue;
    const lead = d.names.roles.get('author')?.find((h) => speakers.has(h.entity));
    if (!lead || !/\bco-?authors?\b/i.test(d.document.text)) continue;
    d.settle(r, 'person', `named: ${d.names.entities.entities[lead.entity]!.name} and others`);
  }
}

/** "Prosecutors said", where the article says of which place: an organization. */
function nameAuthorities(d: Discourse): void {
  for (const r of d.referents) {
    const [phrase] = r.phrases;
    const head = phrase?.heads[0];
    if (r.kind !== 'role' || !head?.plural || !/^(?:prosecutor|authority)$/.test(head.lemma)) continue;
    if (phrase!.quantity !== null || phrase!.ordinal || phrase!.modifiers.some((m) => /\p{L}{4,}/u.test(m)))
      continue;
    const same = d.referents.find((o) => o.kind === 'organization' && o.heads.has(head.lemma));
    const place = same?.phrases[0]?.text ?? placeOf(d, head.lemma);
    if (place) d.settle(r, 'organization', `of a named place: ${place}`);
  }
}

/** "prosecutors in Ostby", "Velmoran prosecutors": the words that say of which place, anywhere in the article. */
function placeOf(d: Discourse, lemma: string): string | null {
  const noun = lemma === 'authority' ? 'authorities' : 'prosecutors';
  const { text } = d.document;
  for (const m of text.matchAll(
    new RegExp(
      `(?:(\\p{Lu}\\p{L}+(?:ans?|ish|ese|ch|i))\\s+)?\\b${noun}\\b(?:\\s+(?:in|of|for)\\s+(?=\\p{Lu}|the\\s))?`,
      'giu',
    ),
  )) {
    const end = m.index + m[0].length;
    if (m[1] && /^\p{Lu}/u.test(m[1])) return m[0];
    const before = d.names.within(Math.max(0, m.index - 2), m.index)[0];
    if (before?.kind === 'place' && text.slice(before.end, m.index) === ' ') return m[0];
    const name = / (?:in|of|for)\s+$/i.test(m[0]) ? d.names.within(end, end + 5)[0] : undefined;
    if (name?.kind === 'place') return text.slice(m.index, name.end);
  }
  return lemma === 'prosecutor' ? (OFFICE.exec(text)?.[0] ?? null) : null;
}

/** The body whose prosecutors they are. */
const OFFICE = /\b(?:U\.S\.|District|State|County|Federal) Attorney['’]s Office\b/;

/** A bare "sources" sums up the sources of the story: it joins the first of them and adds none. */
function foldSummaries(d: Discourse): void {
  const anonymous = d.referents.filter((r) => r.kind === 'anonymous' && !r.partOf);
  for (const r of anonymous) {
    if (!isSummary(r, d)) continue;
    const other = anonymous
      .filter((o) => o !== r && !isSummary(o, d))
      .sort((a, b) => a.phrases[0]!.start - b.phrases[0]!.start)[0];
    if (!other) continue;
    d.join(r, other, 'sums up the sources of the article');
  }
}

function isSummary(r: Referent, d: Discourse): boolean {
  const context = d.contexts.get(r);
  return (
    r.plural &&
    r.phrases.every((p) => /^(?:sources?|insiders?|officials?)$/i.test(p.text.trim())) &&
    context !== undefined &&
    (/^\W*$/.test(context.cue) || context.isHeadline)
  );
}
