import type { TextDocument } from '../text/document.ts';
import type { Candidate } from './decode.ts';

/** Bodies that are named after people: "Dana Ortiz School of Marine Law". */
const NAMED_AFTER =
  /\b(?:School|University|College|Foundation|Institute|Cent(?:er|re)|Library|Museum|Hospital|Fund|Trust|Prize)\b/;
/** The Arabic article before a name: "al-Quillon". */
const ARTICLE = /^(?:al|el|ad|an|ar|as|ash|at|az)$/;

/**
 * Puts names together that the model took apart: a person's middle initial ends no name ("Ada B. Quill"), a hyphen
 * or a stop inside a word neither ("Ren Da-wei", "quillon.info"), the Arabic article belongs to its name, and the
 * longest name wins ("Dana Ortiz School of Marine Law").
 * @param candidates in text order
 */
export function joinParts(document: TextDocument, candidates: readonly Candidate[]): Candidate[] {
  const { tokens } = document;
  const word = (i: number) => tokens[i]?.text ?? '';
  const out: Candidate[] = [];
  for (const candidate of candidates) {
    const before = out.at(-1);
    const c = withInitial(wholeWord(candidate, before?.last ?? 0));
    if (before && (isOneSchool(before, c) || isOnePerson(before, c)))
      out[out.length - 1] = {
        ...c,
        type: isOneSchool(before, c) ? 'ORG' : 'PER',
        first: before.first,
        last: Math.max(before.last, c.last),
        probability: Math.max(before.probability, c.probability),
        isName: Math.max(before.isName, c.isName),
      };
    else if (!before || c.first >= before.last) out.push(c);
  }
  return out;

  function wholeWord(c: Candidate, from: number): Candidate {
    let { first, last } = c;
    const next = tokens[last]?.glued ? word(last) : '';
    if (
      word(last - 1) === '-' ? /^\p{L}/u.test(next) : word(last - 1).endsWith('.') && /^\p{Ll}{2}/u.test(next)
    )
      last++;
    if (
      first - 2 >= from &&
      word(first - 1) === '-' &&
      tokens[first]!.glued &&
      tokens[first - 1]!.glued &&
      ARTICLE.test(word(first - 2))
    )
      first -= 2;
    return first === c.first && last === c.last ? c : { ...c, first, last };
  }

  /** "Ada B. Quill" is a person, whatever it was taken for. */
  function withInitial(c: Candidate): Candidate {
    const words = tokens.slice(c.first, c.last).map((t) => t.text);
    return /^\p{Lu}\p{Ll}+ \p{Lu} ?\. \p{Lu}[\p{L}'’-]+$/u.test(words.join(' ')) ? { ...c, type: 'PER' } : c;
  }

  function isOneSchool(a: Candidate, b: Candidate): boolean {
    return (
      a.last === b.first &&
      a.type === 'PER' &&
      b.type === 'ORG' &&
      NAMED_AFTER.test(`${word(b.first)} ${word(b.first + 1)}`) &&
      /^\p{Lu}/u.test(word(b.first))
    );
  }

  function isOnePerson(a: Candidate, b: Candidate): boolean {
    if (a.type !== 'PER' || (b.type !== 'PER' && b.type !== 'ORG') || a.last - a.first < 2) return false;
    if (b.last - b.first > 2) return false;
    const isStopped = word(a.last - 1) === '.';
    const initial = word(isStopped ? a.last - 2 : a.last - 1);
    if (!/^\p{Lu}\.?$/u.test(initial)) return false;
    return b.first === a.last || (b.first === a.last + 1 && !isStopped && word(a.last) === '.');
  }
}
