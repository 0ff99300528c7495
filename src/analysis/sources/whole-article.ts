import type { TextDocument } from '../text/document.ts';
import type { Names } from './names.ts';
import type { Reader } from './reader.ts';
import type { Referent } from './referents.ts';

/** Sentences of a lead. */
const LEAD = 3;

/** What only the whole article tells: who is named later, and which mention sums up the others. */
export function readWholeArticle(document: TextDocument, reader: Reader, names: Names): void {
  nameLater(document, reader, names);
  foldSummaries(reader);
}

/** "A county clerk said" in the lead, "Dana Ortiz, the county clerk" below: a named person. */
function nameLater(_document: TextDocument, reader: Reader, names: Names): void {
  for (const r of reader.referents) {
    if (r.entity !== null || r.plural || (r.kind !== 'anonymous' && r.kind !== 'role')) continue;
    const context = reader.contexts.get(r);
    const phrase = r.phrases[0];
    if (!context || !phrase || context.sentence >= LEAD || context.anonymityClause || phrase.ordinal)
      continue;
    const head = phrase.heads[0];
    if (!head || head.class === 'generic' || head.class === 'withheld') continue;
    const holders = names.roles.get(head.lemma)?.filter((h) => h.at > phrase.end) ?? [];
    if (!holders.length) continue;
    r.kind = 'person';
    r.entity = holders[0]!.entity;
    r.name = names.entities.entities[r.entity]!.name;
    for (const i of r.attributions) reader.because.get(i)?.push(`named below: ${r.name}`);
  }
}

/** A bare "sources" sums up the sources of the story: it joins the first of them and adds none. */
function foldSummaries(reader: Reader): void {
  const anonymous = reader.referents.filter((r) => r.kind === 'anonymous' && !r.partOf);
  for (const r of anonymous) {
    if (!isSummary(r, reader)) continue;
    const other = anonymous
      .filter((o) => o !== r && !isSummary(o, reader))
      .sort((a, b) => a.phrases[0]!.start - b.phrases[0]!.start)[0];
    if (!other) continue;
    for (const i of r.attributions) {
      reader.byAttribution.set(i, other);
      other.attributions.push(i);
      reader.because.get(i)?.push('sums up the sources of the article');
    }
    r.attributions = [];
  }
}

function isSummary(r: Referent, reader: Reader): boolean {
  const context = reader.contexts.get(r);
  return (
    r.plural &&
    r.phrases.every((p) => /^(?:sources?|insiders?|officials?)$/i.test(p.text.trim())) &&
    context !== undefined &&
    (/^\W*$/.test(context.cue) || context.sentence === 0)
  );
}
