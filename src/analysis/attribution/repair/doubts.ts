import type { Token } from '../../text/document.ts';
import type { Draft } from '../draft.ts';
import { headOf } from '../features/part-features.ts';
import type { View } from '../features/views.ts';
import { framesOf, lemmaOf } from '../lexicon/cue-words.ts';
import { HEARSAY } from '../lexicon/passives.ts';

/** A cue without any listed reporting word must be this probable. */
const UNLISTED = 0.8;
/** A cue that has no source must be this probable, unless it is a verb of saying or an adverb like "reportedly". */
const SOURCELESS = 0.5;
/** The writer and the reader are not sources: "we added three models", "let's say". */
const NARRATOR = /^(?:i|we|you|us|'ve|'re|'d|'ll|'m|'s)$/;

/** "Both declined to be identified", "most asked for anonymity": says how they speak, not what they say. */
const WITHHELD =
  /^(?:has |have |had )?(?:declined|declines|asked|asks|requested|refused|insisted|wanted|preferred)\s+(?:(?:not )?to (?:not )?(?:be|remain) (?:further )?(?:named|identified|quoted|unnamed|anonymous)|(?:for|on) anonymity|not to be)/i;

/** Whether a draft is too doubtful to show. Precision counts: a false source misleads more than a missing one. */
export function isDoubtful(view: View, draft: Draft): boolean {
  const { words, quotation } = view;
  const { text, tokens } = view.document;
  const [first, last] = draft.cue;
  if (WITHHELD.test(text.slice(tokens[first]!.start, tokens[first]!.start + 80))) return true;
  const isOutside = quotation[first]! < 0;
  if (isOutside && draft.source.some(([a, b]) => b - a === 1 && NARRATOR.test(tokens[a]!.lower))) return true;
  if (
    draft.source.some(
      ([a, b]) => b - a === 1 && tokens[a]!.pos === 'determiner' && /^(?:the|an?)$/.test(tokens[a]!.lower),
    )
  )
    return true;
  const own = words.slice(first, last);
  if (!draft.content.length && !(draft.source.length && own.some((w) => w.lemma !== 0))) return true;
  if (draft.confidence < UNLISTED && own.every((w) => w.lemma === 0) && !closesSentence(view, draft))
    return true;
  if (isWeighing(tokens.slice(first, last))) return true;
  if (!draft.source.length && isPlan(tokens.slice(first, last), tokens[headOf(view, first, last)]!))
    return true;
  const isHearsay = tokens.slice(first, last).some(({ lower }) => HEARSAY.has(lemmaOf(lower) ?? ''));
  const isFirm = isHearsay || own.some((w) => w.isSaying) || tokens[first]!.pos === 'adverb';
  return !draft.source.length && !isFirm && draft.confidence < SOURCELESS;
}

/** "[The base was a target], [Halden News] has established.": by its form nothing but a report. */
function closesSentence({ document: { tokens } }: View, { cue, source, content }: Draft): boolean {
  const comma = source[0] ? source[0][0] - 1 : -1;
  return (
    tokens[comma]?.lower === ',' &&
    source[0]![1] === cue[0] &&
    content.some(([, b]) => b === comma) &&
    tokens[cue[1]]?.text === '.'
  );
}

/** "Norvane is considering a sale": what somebody weighs is nothing that is said. */
const isWeighing = (cue: readonly Token[]): boolean =>
  cue.length > 1 && cue[0]!.pos === 'copula' && /^(?:considering|weighing|mulling)$/.test(cue.at(-1)!.lower);

/** "is considering a sale", "is meant to open in May": the writer tells it, nobody is cited. "is believed to" is. */
function isPlan(cue: readonly Token[], head: Token): boolean {
  const isPassive = cue.length > 1 && (cue[0]!.pos === 'copula' || cue[0]!.pos === 'auxiliary');
  const lemma = lemmaOf(head.lower);
  const frames = lemma === null ? [] : framesOf(lemma);
  const last = cue.at(-1)!;
  const isOpen =
    last !== head && !(last.lower === 'to' && HEARSAY.has(lemma ?? '')) && !frames.includes('claim');
  return isPassive && (head.pos === 'gerund' || !frames.length || isOpen);
}
