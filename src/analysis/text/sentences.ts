import { MAY_END, NUMBERED, TITLES } from './abbreviations.ts';
import type { Span } from './tokenize.ts';

const CLOSER = /^["”’'»)\]]$/;
const OPENER = /^["“‘'«([]$/;
const TERMINAL = /^(?:[.?!…]|\.{2,})$/;

/** Words that open a sentence far more often than they follow "U.S." or "Inc." inside one. */
const STARTERS = new Set(
  `The A An He She It They We I You But And In On At As For With After Before When While If This That These Those His
  Her Its Their Our My There Here Some Many Most Both Such Still Yet However Meanwhile Earlier Last Under Since Mr. Mrs. Ms.`.split(
    /\s+/,
  ),
);

/** "Really?" Ortiz said. — the reporting verb keeps the clause with its quotation. */
const SPEECH_VERB =
  /^(?:said|says|asked|asks|added|told|wrote|replied|tweeted|shouted|joked|wondered|continued|recalled)$/;

/**
 * Sentence boundaries inside one paragraph.
 * @returns half-open ranges of token indices that cover all of `spans` in order
 */
export function splitSentences(text: string, spans: Span[]): [number, number][] {
  const out: [number, number][] = [];
  const word = (i: number) => (spans[i] ? text.slice(spans[i]!.start, spans[i]!.end) : '');
  let from = 0;
  let quoteOpen = false;
  for (let i = 0; i < spans.length - 1; i++) {
    const token = word(i);
    if (token === '"') quoteOpen = !quoteOpen;
    const isStop = TERMINAL.test(token);
    if (token === '.' && (isInitial(word, i) || isPoint(spans, i, word(i + 1)))) continue;
    if (!isStop && !(token.length > 1 && token.endsWith('.'))) continue;
    let next = i + 1;
    let closed = false;
    while (next < spans.length && CLOSER.test(word(next)) && closes(text, spans, next)) {
      if (word(next) === '"') {
        if (!quoteOpen) break;
        quoteOpen = false;
      }
      closed = true;
      next++;
    }
    if (next >= spans.length) break;
    if (TERMINAL.test(word(next))) continue;
    if (startsSentence(word, next, token, isStop, closed)) {
      out.push([from, next]);
      from = next;
    }
    i = next - 1;
  }
  if (from < spans.length) out.push([from, spans.length]);
  return out;
}

/** Capitalised words before a letter that is a class and no initial: "drawn in Group A. Velde won". */
const LETTERED =
  /^(?:Group|Serie|Series|Plan|Exhibit|Part|Type|Grade|Class|Section|Schedule|Appendix|Hepatitis|Influenza|Division|Route|Line|League|Team|Hall|Gate|Block|Building|Vitamin)$/;

/** The stop at token `i` is of an initial that the tokenizer leaves alone: "Ruth A. Marsh", "James P. Velde". */
function isInitial(word: (i: number) => string, i: number): boolean {
  const [name, next] = [word(i - 2), word(i + 1)];
  return (
    /^[AP]$/.test(word(i - 1)) &&
    /^\p{Lu}[\p{L}’'.]*$/u.test(name) &&
    !LETTERED.test(name) &&
    !STARTERS.has(name) &&
    /^\p{Lu}[\p{Ll}’']/u.test(next) &&
    !STARTERS.has(next)
  );
}

/** "a .45-caliber rifle": a point that stands apart from what is before and against the number after it. */
const isPoint = (spans: Span[], i: number, next: string): boolean =>
  /^\d/.test(next) &&
  spans[i]!.end === spans[i + 1]!.start &&
  (i === 0 || spans[i - 1]!.end < spans[i]!.start);

/** A closing mark stands against the token before it. */
function closes(text: string, spans: Span[], i: number): boolean {
  const mark = text[spans[i]!.start]!;
  if (mark === '”' || mark === '»' || mark === ')' || mark === ']') return true;
  return spans[i - 1]!.end === spans[i]!.start;
}

function startsSentence(
  word: (i: number) => string,
  next: number,
  stop: string,
  isStop: boolean,
  closed: boolean,
): boolean {
  let start = next;
  while (OPENER.test(word(start))) start++;
  const opening = word(start);
  // "iPhone sales fell" may open a sentence, "sales fell" may not.
  if (/^\p{Ll}(?!\p{Lu})/u.test(opening)) return false;
  if (isStop) {
    const asks = stop !== '.' && closed;
    if (asks && [1, 2, 3].some((k) => SPEECH_VERB.test(word(next + k)))) return false;
    return /^[\p{L}\p{N}$€£¥@#—–•*-]/u.test(opening) || start > next;
  }
  const bare = stop.replace(/\.$/, '').toLowerCase();
  if (TITLES.has(bare) || NUMBERED.has(bare) || /^\p{L}$/u.test(bare)) return false;
  if (closed) return true;
  if (MAY_END.has(bare) || bare.includes('.')) return STARTERS.has(opening) || start > next;
  return false;
}
