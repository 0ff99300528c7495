import { isNoun, type Token } from '../text/document.ts';
import { classOfHead, isHuman, isListed } from './lexicon/heads.ts';
import { isPlural, singular, words } from './lexicon/words.ts';
import type { Name, Names } from './names.ts';
import type { Head } from './phrase.ts';

/** Words that end the core of a noun phrase: what follows is complement or apposition. */
const BOUNDARY = words(
  `of for with at in from to by on about inside near across within under outside among around like including such
  who whom whose which that where when while because since as said says say told familiar close briefed privy
  knowledgeable involved seen released conducted cited interviewed working out led published obtained aligned
  tied linked aware opposed loyal sympathetic supporting backing living attending present whether if than worth
  last this next yesterday today monday tuesday wednesday thursday friday saturday sunday but except
  , ; : ( ) [ ] - – — --`,
);
/** Of these, the ones that may open a core: "close allies", "last speakers". */
const OPENS = /^(?:close|last|next|present|said|this|leading|working|supporting|opposed)$/;

/** Index after the last token of the core noun phrase: the first boundary word that no name covers. */
export function coreEnd(tokens: readonly Token[], from: number, names: Names): number {
  for (let i = from; i < tokens.length; i++) {
    const t = tokens[i]!;
    const name = names.at(t.index);
    if (i > from && opensClause(tokens, i, name)) return i;
    if (name) {
      while (i + 1 < tokens.length && tokens[i + 1]!.index < name.last) i++;
      continue;
    }
    if (t.lower === '-' && t.glued && tokens[i + 1]?.glued) continue;
    // "the editor-in-chief".
    if (t.glued && tokens[i - 1]?.lower === '-' && tokens[i + 1]?.lower === '-' && tokens[i + 1]!.glued)
      continue;
    const isAcronym = /^\p{Lu}{2,}$/u.test(t.text);
    if (BOUNDARY.has(t.lower) && !isAcronym && (i > from || !OPENS.test(t.lower))) return i;
    const previous = tokens[i - 1];
    // "those surveyed": what follows says which.
    const isBareThose = i === from && /^(?:those|others|some|many)$/.test(previous?.lower ?? '');
    if (
      !isNoun(tokens[i + 1]) &&
      isPostposed(t, previous) &&
      (isBareThose || (i > from && isHeadLike(previous)))
    )
      return i;
  }
  return tokens.length;
}

/** "people I spoke to", "a note Dana Ortiz wrote": who does what to those described. */
function opensClause(tokens: readonly Token[], i: number, name: Name | null): boolean {
  const previous = tokens[i - 1]!;
  if (!isHeadLike(previous) || !/^\p{Ll}/u.test(previous.text)) return false;
  if (/^(?:i|we|he|she|they|you)$/.test(tokens[i]!.lower)) return true;
  const isMany = isPlural(previous.lower) || classOfHead(singular(previous.lower), '') === 'document';
  const verb = tokens.find((t) => name !== null && t.index >= name.last);
  return name?.kind === 'person' && isMany && verb !== undefined && /^(?:past|verb|present)$/.test(verb.pos);
}

const isHeadLike = (t: Token | undefined) => isNoun(t) || (t !== undefined && isListed(singular(t.lower)));

/** "a judge handling the case", "a poll taken in May". */
const isPostposed = (t: Token, previous: Token | undefined) =>
  (/^(?:past|gerund|participle)$/.test(t.pos) && !isListed(singular(t.lower))) ||
  (t.lower.endsWith('ing') && previous !== undefined && isHuman(classOfHead(singular(previous.lower), '')));

/** The head nouns of a core, first the one that decides. */
export function readHeads(core: readonly Token[], names: Names): Head[] {
  const parts: Token[][] = [[]];
  for (const t of core) {
    if (/^(?:and|or|&|nor)$/.test(t.lower) && !names.at(t.index)) parts.push([]);
    else parts.at(-1)!.push(t);
  }
  const heads = parts.map((part) => headOf(part, names)).filter((h): h is Head => h !== null);
  if (heads.length < 2) return heads;
  const first = heads[0]!;
  const last = heads.at(-1)!;
  const final = parts.at(-1)!;
  // "lobbyist and strategist Dana Ortiz" is one person; "Brandt and Ortiz aides", "the state and county offices" are theirs.
  const isOnePerson = last.name?.kind === 'person' && !first.plural && !first.name && isHuman(first.class);
  const isShared =
    first.name !== null && last.name === null && last.plural && names.at(final[0]?.index ?? -1) !== null;
  // "Democratic and Republican platforms": an adjective is no head.
  // "the Russian and Velmoran defence ministries".
  const isOfNations = first.class === 'collective' && last.plural && /^\p{Lu}/u.test(final[0]!.text);
  const isAdjective =
    first.name === null &&
    (first.class === null ||
      (!first.plural && parts[0]!.length === 1 && (final.length === 1 || isOfNations)));
  return isOnePerson || isShared || isAdjective ? [last, ...heads.slice(0, -1)] : heads;
}

function headOf(part: readonly Token[], names: Names): Head | null {
  const words = part.filter((t) => /[\p{L}\p{N}]/u.test(t.text) && t.lower !== "'s");
  const token = words.at(-1);
  if (!token) return null;
  const lemma = singular(token.lower);
  const plural = isPlural(token.lower);
  const name = names.at(token.index);
  const isCapital = /^\p{Lu}/u.test(token.text) && words.length > 1;
  // "Republicans", "Millennials" are no names, whatever an entity model says; "Sanders" is no trade.
  // Of "Norvane listing" the last word is common.
  const isLowerTail = name !== null && name.last - name.first > 1 && /^\p{Ll}/u.test(token.text);
  const isNoName =
    name !== null && ((name.last - name.first === 1 && plural) || isLowerTail) && isListed(lemma);
  return {
    lemma,
    at: token.index,
    plural,
    class: isCapital && !isListed(lemma) ? null : classOfHead(lemma, words.at(-2)?.lower ?? ''),
    name: name && !isNoName && name.last === token.index + 1 ? name : null,
  };
}
