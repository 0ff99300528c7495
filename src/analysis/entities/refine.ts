import type { TextDocument } from '../text/document.ts';
import type { Candidate } from './decode.ts';
import { DEMONYMS } from './demonyms.ts';
import { joinParts } from './joins.ts';
import { PERSON_TITLES } from './titles.ts';

/** "(Reporting by Ada Quill; editing by Tom Harlow)", "Photo: Ada Quill" */
const CREDIT =
  /^[\s([—–*-]*(?:additional\s+)?(?:reporting|writing|editing|edited|written|compiled|translated|photographs?|photos?|graphics?|produced)\s*(?:by\b|:)/i;
/** "Nvidia ( NVDA )", "(NYSE: LN)", "(RELI.NS)": set in brackets, with an exchange or right after a name. */
const TICKER = /^(?:[A-Z]{2,8}\s?:\s?)?[A-Z]{1,5}(?:[.=-][A-Z]{1,4})?$/;
const EXCHANGE = /^(?:NYSE|NASDAQ|NSE|BSE|LSE|TSX|ASX|HKEX|AMEX|OTC|Nasdaq)\b/;
/** "the Harlow genocide", "a Quillon poll": end names of events and documents, in small letters too. */
const EVENT_NOUN =
  /^(?:genocide|wars?|attacks?|tax|poll|survey|awards?|average|index|composite|plan|deal|act|law|accords?|agreement|prize|crisis|massacre|shooting)$/;
/** Abbreviations of things, not names. */
const NOT_NAMES = new Set(
  `AI IT TV PC CEO CFO COO GDP GPS DNA RNA HIV AIDS PR HR IQ ID ATM PhD MBA DVD CD URL VIP UFO Q&A AM PM OK`.split(
    ' ',
  ),
);
/** "Secretary of State": an office, not a body. */
const PORTFOLIO =
  /^(?:State|Defen[cs]e|Treasury|Energy|Labou?r|Commerce|Education|Agriculture|Interior|Transportation|Health|War|Finance|Justice)$/;
/** "Q: Where were you?" */
const SPEAKER_LETTER = /^[A-Z]$/;

/** Trims each candidate to what is marked and drops those that are not (spec: titles, nationalities, tickers, credit lines). */
export function refine(document: TextDocument, candidates: readonly Candidate[]): Candidate[] {
  const { text, tokens, paragraphs, sentences } = document;
  const word = (i: number) => tokens[i]?.text ?? '';
  const isCredit = new Set(
    paragraphs.filter((p) => CREDIT.test(text.slice(p.start, p.end))).map((p) => p.index),
  );
  return joinParts(document, candidates)
    .map(trim)
    .filter((c) => c.last > c.first)
    .filter((c) => !isDropped(c));

  function trim(candidate: Candidate): Candidate {
    let { first, last } = candidate;
    const { type } = candidate;
    while (first < last && type === 'PER' && PERSON_TITLES.has(tokens[first]!.lower.replace(/\.$/, '')))
      first++;
    // "Shares of Harlow Industries": the capital is the sentence's.
    const isPlural =
      tokens[first]?.pos === 'plural' && !/^(?:friends|doctors|daughters|sons)$/.test(tokens[first]!.lower);
    if (
      type === 'ORG' &&
      isPlural &&
      isSentenceStart(first) &&
      last - first > 2 &&
      /^(?:of|in|at|for|from)$/.test(word(first + 1))
    )
      first += 2;
    // "R-Texas", "D-Minn."
    if (type === 'LOC' && last - first > 2 && /^[RDI]$/.test(word(first)) && word(first + 1) === '-')
      first += 2;
    while (first < last && tokens[first]!.text === 'the') first++;
    while (last > first && tokens[last - 1]!.pos === 'possessive' && !isNamedGenitive(last - 1)) last--;
    while (last > first && /^[,;:"“”]$/.test(word(last - 1))) last--;
    while (first < last && /^[,;:”)]$/.test(word(first))) first++;
    // "Harlow brokerage", "Quillon V9 chips"
    while (
      last - first > 1 &&
      isLower(last - 1) &&
      !isLower(first) &&
      !(tokens[last - 1]!.glued && word(last - 2) === '-') &&
      !(type === 'MISC' && EVENT_NOUN.test(word(last - 1)))
    )
      last--;
    return first === candidate.first && last === candidate.last ? candidate : { ...candidate, first, last };
  }

  function isLower(i: number): boolean {
    return /^\p{Ll}+$/u.test(word(i));
  }

  function isSentenceStart(i: number): boolean {
    return sentences[tokens[i]!.sentence]!.first === i;
  }

  /** "McDonald's opened": a name that carries its genitive ends in it everywhere; only a few do. */
  function isNamedGenitive(i: number): boolean {
    return (
      i > 0 &&
      /^(?:McDonald|Macy|Wendy|Harrah|Bally|Sainsbury|Lowe|Kohl|Moody|Christie|Sotheby|Levi|Domino|Denny|Carl|Dick)$/.test(
        word(i - 1),
      )
    );
  }

  function isDropped({ first, last, type }: Candidate): boolean {
    const paragraph = sentences[tokens[first]!.sentence]!.paragraph;
    if (isCredit.has(paragraph) || isContributor(first)) return true;
    if (/^[@#]/.test(word(first))) return true;
    if (last - first === 1 && NOT_NAMES.has(word(first))) return true;
    if (type !== 'PER' && isOnlyDemonyms(first, last)) return true;
    if (last - first === 1 && SPEAKER_LETTER.test(word(first)) && type === 'PER') return true;
    if (last - first === 1 && PORTFOLIO.test(word(first)) && /\bsecretary of$/i.test(wordsBefore(first)))
      return true;
    return isTicker(first, last);
  }

  function wordsBefore(first: number): string {
    return `${word(first - 2)} ${word(first - 1)}`;
  }

  /** "Contributing: Ada Quill, Tom Harlow" at the end of the last paragraph */
  function isContributor(first: number): boolean {
    const from = sentences[tokens[first]!.sentence]!.first;
    return word(from) === 'Contributing' && word(from + 1) === ':';
  }

  function isOnlyDemonyms(first: number, last: number): boolean {
    for (let i = first; i < last; i++) {
      const { lower, text: own } = tokens[i]!;
      if (own !== '-' && !DEMONYMS.has(lower) && !/^(?:north|south|east|west|central|latin)$/.test(lower))
        return false;
    }
    return DEMONYMS.has(tokens[last - 1]!.lower);
  }

  function isTicker(first: number, last: number): boolean {
    let from = first;
    while (from > 0 && first - from < 3 && word(from) !== '(') from--;
    if (word(from) !== '(') return false;
    let to = last;
    while (to < tokens.length && to - last < 3 && word(to) !== ')') to++;
    if (word(to) !== ')') return false;
    const inside = text.slice(tokens[from]!.end, tokens[to]!.start).trim();
    if (!TICKER.test(inside)) return false;
    // Agencies set tickers off by spaces inside the brackets.
    const isSetOff = tokens[from]!.end < tokens[from + 1]!.start && tokens[to - 1]!.end < tokens[to]!.start;
    return isSetOff || EXCHANGE.test(inside) || /[.=:]/.test(inside) || isTickerOf(from, inside);
  }

  /**
   * "Nvidia (NVDA)": letters of the one word before, in order; five letters that end in F or Y are an over-the-counter
   * share. "World Health Organization (WHO)" is an acronym.
   */
  function isTickerOf(bracket: number, inside: string): boolean {
    const before = word(bracket - 1).toUpperCase();
    if (inside.length < 3 || before === inside) return false;
    let at = 0;
    for (const letter of before) if (letter === inside[at]) at++;
    return at === inside.length || (/^[A-Z]{4}[FY]$/.test(inside) && inside[0] === before[0]);
  }
}
