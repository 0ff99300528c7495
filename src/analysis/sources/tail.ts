import { isCommonNoun, isNoun, type Token } from '../text/document.ts';
import { classOfHead, type HeadClass, isHuman } from './lexicon/heads.ts';
import { isPlural, singular } from './lexicon/words.ts';
import type { Name, Names } from './names.ts';
import type { Phrase } from './phrase.ts';

/** Offices that carry an "of" before the name: "Secretary of State Ortiz". */
const OFFICES =
  /^(?:secretary|chief|supervisor|director|minister|commissioner|superintendent|head|archbishop|bishop|speaker)$/;

/** Reads what follows the core into `phrase`: appositions, examples, and what a partitive's apposition adds. */
export function readTail(tail: readonly Token[], phrase: Phrase, names: Names): void {
  phrase.apposition = nameOfOffice(tail, phrase, names);
  phrase.alias = nameOfBody(tail, phrase, names);
  let isApposed = false;
  let isExample = false;
  let isSameRun = false;
  for (let i = 0; i < tail.length; i++) {
    const t = tail[i]!;
    const previous = tail[i - 1];
    const name = names.at(t.index);
    if (/^(?:,|and|or|\(|—|–)$/.test(t.lower)) isSameRun = false;
    if (/^(?:who|whom|which|whose|where|when|because)$/.test(t.lower)) isApposed = isExample = false;
    else if (/^[,(–—-]+$/.test(t.lower)) {
      if (!t.glued || t.lower !== '-') isApposed = true;
    } else if (t.lower === 'like' || (t.lower === 'as' && previous?.lower === 'such')) {
      isExample = true;
      isApposed = false;
    } else if (name?.first === t.index) {
      // Of "Norvane CEO Dana Ortiz" the person is the example.
      if (isExample && name.kind !== 'place' && (!phrase.example || (isSameRun && name.kind === 'person')))
        phrase.example = name;
      isSameRun = true;
      if (
        name.kind === 'person' &&
        (isApposed || isBehindOffice(tail, i, phrase, names)) &&
        !isModifier(tail, i, name) &&
        !isOfComplement(tail, phrase, names)
      )
        phrase.apposition ??= name;
      while (i + 1 < tail.length && tail[i + 1]!.index < name.last) i++;
    } else {
      if (isApposed && phrase.partitive) phrase.gloss ??= glossOf(tail, i);
      if (/^(?:of|for|by|to|with|at|in|from|on|as|including|led|and|such)$/.test(t.lower)) isApposed = false;
      if (/^(?:with|for|in|at|by)$/.test(t.lower)) isExample = false;
    }
  }
}

/** "Secretary of State Tom Nides": the name is the head. */
function nameOfOffice(tail: readonly Token[], phrase: Phrase, names: Names): Name | null {
  const head = phrase.heads[0];
  if (!head || !OFFICES.test(head.lemma) || tail[0]?.lower !== 'of' || phrase.determiner === 'definite')
    return null;
  for (const t of tail.slice(1)) {
    const name = names.at(t.index);
    if (name?.kind === 'person') return t.index - tail[0]!.index > 1 ? name : null;
    if (!name && !/^\p{Lu}|^(?:for|and|of)$/u.test(t.text)) return null;
  }
  return null;
}

/**
 * "Velmora's ambassador to Ostby Dana Ortiz", "a diplomat, former envoy to Ostby Dana Ortiz": the person right behind the place or body
 * of an office that only one holds.
 */
function isBehindOffice(tail: readonly Token[], i: number, phrase: Phrase, names: Names): boolean {
  const head = phrase.heads[0];
  if (!head || head.name || head.plural || !isHuman(head.class) || phrase.heads.length > 1) return false;
  const isApposed = tail.slice(0, i).some((t, k) => t.lower === ',' && isHuman(officeBehind(tail, k)));
  if (!isApposed && (phrase.determiner === 'indefinite' || phrase.quantity !== null)) return false;
  const before = tail[i - 1] ? names.at(tail[i - 1]!.index) : null;
  return before !== null && before.kind !== 'person' && before.last === tail[i]!.index;
}

/** What the noun before "to" or "of" behind a comma is: ", former special [envoy] to". */
function officeBehind(tail: readonly Token[], comma: number): HeadClass | null {
  const tie = tail.findIndex((t, k) => k > comma && /^(?:to|of|for|at|in|,)$/.test(t.lower));
  const noun = tail[tie - 1];
  return tie > comma + 1 && noun ? classOfHead(singular(noun.lower), tail[tie - 2]?.lower ?? '') : null;
}

/** "Advisers to her rival, Governor Leo Brandt": one name is not that of several people, but of whom they are said to belong to. */
function isOfComplement(tail: readonly Token[], phrase: Phrase, names: Names): boolean {
  if (!phrase.heads[0]?.plural || phrase.partitive || !/^(?:to|of|for)$/.test(tail[0]?.lower ?? ''))
    return false;
  return (
    tail.filter((t) => names.at(t.index)?.kind === 'person' && names.at(t.index)!.first === t.index)
      .length === 1
  );
}

/** "The group that owns the mill, Norvane": a body's name behind the last comma. */
function nameOfBody(tail: readonly Token[], phrase: Phrase, names: Names): Name | null {
  const head = phrase.heads[0];
  if (!head || head.name || head.plural || phrase.heads.length > 1) return null;
  if (head.class !== 'organization' && head.class !== 'media') return null;
  const last = tail.findLast((t) => /[\p{L}\p{N}]/u.test(t.text));
  const name = last ? names.at(last.index) : null;
  if (name?.kind !== 'organization' || name.last !== last!.index + 1) return null;
  const at = tail.findIndex((t) => t.index >= name.first);
  const before = tail[at - 1]?.lower === 'the' ? tail[at - 2] : tail[at - 1];
  return before?.lower === ',' ? name : null;
}

/** "Ortiz's lawyer", "the Ortiz campaign": the name is a modifier. */
function isModifier(tail: readonly Token[], i: number, name: Name): boolean {
  const next = tail.find((t, k) => k > i && t.index >= name.last);
  return next?.index === name.last && (next.lower === "'s" || isCommonNoun(next));
}

function glossOf(tail: readonly Token[], i: number): Phrase['gloss'] {
  const t = tail[i]!;
  const next = tail[i + 1];
  const lemma = singular(t.lower);
  const kind = classOfHead(lemma, tail[i - 1]?.lower ?? '');
  if (!kind || isNoun(next)) return null;
  return { lemma, at: t.index, plural: isPlural(t.lower), class: kind, name: null };
}
