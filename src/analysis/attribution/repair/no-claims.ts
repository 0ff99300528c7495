import type { Draft } from '../draft.ts';
import { headOf } from '../features/part-features.ts';
import { CHUNK, type View } from '../features/views.ts';
import { framesOf, lemmaOf } from '../lexicon/cue-words.ts';
import { CITED, FEATS, MEASURED, WITHHELD_WHEN_NEGATED } from '../lexicon/no-claims.ts';
import { isFiniteVerb, phraseAfter } from './phrases.ts';
import { groupStart } from './verb-groups.ts';

const NAMED = /^(?:dubbed|nicknamed)$/;
const DECLINED_TO_SAY =
  /^declin(?:e|es|ed|ing) (?:\w+ly |later |then )?to (?:say|state|specify|disclose|reveal|give|name|elaborate)\b/;
/** Tokens after the verb that are looked at. */
const REACH = 6;

/** Whether a draft tells what nobody says: a withheld answer, a feat, a result, a nickname, an explanation by the reporter. */
export function isNoClaim(view: View, draft: Draft): boolean {
  const { tokens } = view.document;
  const head = headOf(view, ...draft.cue);
  const { lower, pos } = tokens[head]!;
  if (NAMED.test(lower) && isNickname(view, head)) return true;
  const isQuoted = draft.content.some(([a, b]) => view.quotation.slice(a, b).some((q) => q >= 0));
  if (isQuoted || view.quotation[head]! >= 0) return false;
  const lemma = lemmaOf(lower);
  if (lemma === null) return false;
  const after = tokens
    .slice(head, head + REACH)
    .map((t) => t.lower)
    .join(' ');
  if (DECLINED_TO_SAY.test(after)) return true;
  if (lemma === 'refer' && pos === 'gerund') return true;
  if (!view.words[head]!.isVerb) return false;
  if (WITHHELD_WHEN_NEGATED.has(lemma) && isNegated(view, head)) return true;
  return isFeat(view, draft, head, lemma);
}

const isNegated = (view: View, head: number): boolean =>
  view.document.tokens
    .slice(groupStart(view, head), head)
    .some((t) => t.pos === 'negative' || t.lower === 'not');

/** "added his seventh goal", "posted a profit", "showed modest rises", "declined 0.3%": a thing or a number, no clause. */
function isFeat(view: View, { source, content, cue }: Draft, head: number, lemma: string): boolean {
  const { chunks, chunk, document } = view;
  const next = chunks[chunk[head + 1] ?? -1];
  if (next?.kind !== CHUNK.noun || next.first !== head + 1 || !content.some(([a]) => a >= cue[1]))
    return false;
  if (lemma === 'decline') return /^[\d$€£]/.test(document.tokens[head + 1]!.text);
  const object = phraseAfter(view, head + 1) ?? [next.first, next.last];
  const isClause = content.some(([a, b]) => {
    for (let c = chunk[a]!; c <= chunk[b - 1]!; c++)
      if (chunks[c]!.kind === CHUNK.verb || chunks[c]!.kind === CHUNK.that) return true;
    return false;
  });
  // "added the mill would close" is a clause, "added a field to make it possible", "a room that holds forty" are things.
  const behind = chunk[object[1]] ?? -1;
  const isBareClause = chunks[behind]?.kind === CHUNK.verb && isFiniteVerb(view, behind);
  if (lemma === 'agree') return !isClause;
  if (lemma === 'add') return !isBareClause && content.every(([a]) => a >= cue[1]);
  const isAnyFeat = document.tokens
    .slice(next.first, object[1])
    .some((t) => FEATS.has(t.lower) || t.pos === 'value');
  if (lemma === 'post' || lemma === 'record') return isAnyFeat || isMeasured(view, source);
  return lemma === 'show' && isMeasured(view, source) && chunks[chunk[next.last] ?? -1]?.kind !== CHUNK.verb;
}

const isMeasured = ({ chunks, chunk, document }: View, source: Draft['source']): boolean =>
  source.some(([a]) => MEASURED.has(document.tokens[chunks[chunk[a]!]!.head]!.lower));

/** "the prison, dubbed the "Halden Hilton" by the men held there": who gave the name is told, nobody claims anything. */
function isNickname(view: View, head: number): boolean {
  const { tokens, sentences } = view.document;
  const before = tokens[head - 1];
  const isParticiple = before?.lower === ',' || before?.pos === 'noun' || before?.pos === 'proper';
  const { last } = sentences[tokens[head]!.sentence]!;
  return isParticiple && tokens.slice(head, Math.min(last, head + 12)).some((t) => t.lower === 'by');
}

/**
 * "Harbor News, citing an official, reported …", "… Harbor News reported, citing two aides": whom an outlet cites is
 * told with what the outlet reports, and is no report of its own.
 */
export function withoutCited(view: View, drafts: readonly Draft[]): Draft[] {
  const { tokens } = view.document;
  const sentence = (d: Draft) => tokens[d.cue[0]]!.sentence;
  const isReport = (d: Draft) => {
    const lemma = lemmaOf(tokens[headOf(view, ...d.cue)]!.lower);
    return lemma !== null && framesOf(lemma).some((f) => f === 'say' || f === 'write' || f === 'tell');
  };
  const sorted = [...drafts].sort((x, y) => x.cue[0] - y.cue[0]);
  return sorted.filter((d, k) => {
    const at = d.cue[1] - 1;
    if (d.cue[1] - d.cue[0] !== 1 || tokens[at]!.lower !== 'citing' || tokens[at - 1]?.lower !== ',')
      return true;
    const phrase = phraseAfter(view, at + 1);
    if (!phrase) return true;
    const isCited = tokens.slice(...phrase).some((t) => CITED.has(t.lower));
    // "reported, citing two bankers, that the mill was sold": told once, not twice.
    const isSame = (e: Draft) =>
      e.content.some(([first]) => first > at && d.content.some(([own]) => own === first));
    return !sorted.slice(Math.max(0, k - 2), k + 3).some(
      (e) =>
        e !== d &&
        sentence(e) === sentence(d) &&
        isReport(e) &&
        e.source.length > 0 &&
        // "[Harbor News], citing …, reported" or "[Harbor News] reported, citing …"
        (e.source.some(([, b]) => b === at - 1)
          ? e.cue[0] > at
          : (isCited || isSame(e)) && e.cue[1] <= at && at - e.cue[1] < 5),
    );
  });
}
