import type { Range } from '../../report.ts';
import type { Token } from '../../text/document.ts';
import type { Draft } from '../draft.ts';
import { headOf } from '../features/part-features.ts';
import { CHUNK, type View } from '../features/views.ts';
import { framesOf, lemmaOf } from '../lexicon/cue-words.ts';
import { SENT } from '../lexicon/forms.ts';
import { TEXTS } from '../lexicon/passives.ts';
import { subjectOf } from './clause-subject.ts';
import { phraseAfter, phraseBefore } from './phrases.ts';
import { isPassive } from './verb-groups.ts';

/** Drafts of a sentence that are looked back over. */
const NEIGHBOURS = 4;
const HOLDER = /^(?:his|her|their|its)$/;
const ISSUES = /^(?:issued|released|published|posted|sent|wrote)$/;
const CONNECTIVE = /^(?:however|meanwhile|though|too)$/;
const OPENS = /^(?:both|but|and|that|while|when|as|because)$/;

/** "[The rebels], however, claimed", "[Lund] on Wednesday accused": what is of the clause is no part of its source. */
export function trimTail({ document: { tokens } }: View, draft: Draft): Draft {
  const source = draft.source.map(([a, b]): Range => {
    let last = b;
    if (b - a < 3) return [a, b];
    if (tokens[last - 1]!.lower === ',') last--;
    if (CONNECTIVE.test(tokens[last - 1]!.lower) && tokens[last - 2]?.lower === ',') last -= 2;
    else if (
      tokens[last - 1]!.pos === 'date' &&
      /^(?:on|in)$/.test(tokens[last - 2]?.lower ?? '') &&
      !isInRelative(tokens.slice(a, last - 2))
    )
      last -= 2;
    else if (last === b) return [a, b];
    else last = b;
    return last > a ? [a, last] : [a, b];
  });
  const same = source.every(([, b], k) => b === draft.source[k]![1]);
  return same ? draft : { ...draft, source, because: [...draft.because, 'adverbial cut off'] };
}

/** "[Lund, who left the firm in May], said": the day is when he left, unless a comma has closed that clause. */
function isInRelative(before: readonly Token[]): boolean {
  const pronoun = before.findLastIndex(({ lower }) => /^(?:who|which|that|whose)$/.test(lower));
  return pronoun >= 0 && !before.slice(pronoun).some(({ lower }) => lower === ',');
}

const BOUND =
  /^(?:more than|fewer than|less than|at least|at most|as many as|up to|nearly|about|around|some|over)$/;

/** "[more than] a dozen workers", "[20 current and] former officials": how many speak is of the source. */
function withNumber({ chunks, chunk, document: { tokens, sentences } }: View, [given, b]: Range): Range {
  let a = given;
  const { first } = sentences[tokens[a]!.sentence]!;
  const other = chunks[chunk[a - 2] ?? -1];
  if (tokens[a]!.lower === 'former' && tokens[a - 1]?.lower === 'and' && other?.kind === CHUNK.noun)
    a = Math.max(first, other.first);
  const isCounted = /^(?:an?|half)$/.test(tokens[a]!.lower) || tokens[a]!.pos === 'value';
  for (const length of isCounted ? [3, 2, 1] : [])
    if (
      a - length >= first &&
      BOUND.test(
        tokens
          .slice(a - length, a)
          .map((t) => t.lower)
          .join(' '),
      )
    )
      return [a - length, b];
  return [a, b];
}

/** "[A dozen lawmakers,] aides and lobbyists said": the list that its last two belong to, where nothing stands before it. */
function listBefore(view: View, [a, b]: Range): number | null {
  const { chunks, chunk } = view;
  const { tokens, sentences } = view.document;
  const { first } = sentences[tokens[a]!.sentence]!;
  let start = a;
  while (tokens[start - 1]?.lower === ',' && start - 1 > first) {
    const item = chunks[chunk[start - 2]!]!;
    if (item.kind !== CHUNK.noun || item.first < first) return null;
    start = item.first;
  }
  const isList = start < a && tokens.slice(a, b).some(({ lower }) => lower === 'and');
  return isList && start === first && tokens[start]!.pos !== 'date' ? start : null;
}

/** "[Businesses and residents] say", "both [Lund and Velde] told": all who speak, where nothing stands before them. */
export function takeConjuncts(view: View, draft: Draft): Draft {
  const { chunks, chunk, quotation } = view;
  const { tokens, sentences } = view.document;
  const source = draft.source.map((given): Range => {
    const [a, b] = withNumber(view, given);
    const list = b === draft.cue[0] ? listBefore(view, [a, b]) : null;
    if (list !== null) return [list, b];
    if (b > draft.cue[0] || tokens[a - 1]?.lower !== 'and' || tokens[a - 1]!.sentence !== tokens[a]!.sentence)
      return [a, b];
    const other = chunks[chunk[a - 2] ?? -1];
    if (other?.kind !== CHUNK.noun || quotation[other.first] !== quotation[a]) return [a, b];
    const { first } = sentences[tokens[a]!.sentence]!;
    const isBoth = tokens[other.first]!.lower === 'both';
    const isWhole = isBoth || other.first === first || OPENS.test(tokens[other.first - 1]!.lower);
    return isWhole ? [other.first, b] : [a, b];
  });
  const same = source.every(([a], k) => a === draft.source[k]![0]);
  return same ? draft : { ...draft, source, because: [...draft.because, 'all who speak'] };
}

/**
 * The source of a cue that has none of its own: "[his] often-repeated vow that", "In an email sent by [Lund], workers
 * were told that".
 */
export function supplyHolder(view: View, draft: Draft): Draft {
  if (draft.source.length) return draft;
  const { chunks, chunk } = view;
  const { tokens, sentences } = view.document;
  const head = headOf(view, ...draft.cue);
  const lemma = lemmaOf(tokens[head]!.lower);
  if (lemma === null) return draft;
  const frames = framesOf(lemma);
  const given = (span: Range | null) =>
    span ? { ...draft, source: [span], because: [...draft.because, 'whose words they are'] } : draft;
  if (frames.includes('noun') && tokens[draft.cue[1]]?.lower === 'that' && !isPassive(view, head)) {
    for (let i = draft.cue[0] - 1; i >= draft.cue[0] - 5; i--)
      if (/^(?:,|that|and|to|of)$/.test(tokens[i]?.lower ?? ',')) break;
      else if (HOLDER.test(tokens[i]?.lower ?? '')) return given([i, i + 1]);
  }
  if (!frames.includes('tell') || !isPassive(view, head)) return draft;
  const { first } = sentences[tokens[head]!.sentence]!;
  if (tokens[first]!.lower !== 'in' || chunks[chunk[first + 1]!]!.kind !== CHUNK.noun) return draft;
  let hasText = false;
  for (let i = first + 1; i < draft.cue[0] - 1 && tokens[i]!.lower !== ','; i++) {
    if (SENT.has(tokens[i]!.lower)) hasText = true;
    if (hasText && /^(?:by|from)$/.test(tokens[i]!.lower)) {
      const { kind, first: from, last } = chunks[chunk[i + 1]!]!;
      return kind === CHUNK.noun ? given([from, last]) : draft;
    }
  }
  return draft;
}

/** "Norrland denounced [a court ruling] declaring the ban unlawful": a participle right behind a text is the text's. */
export function ownParticiple(view: View, draft: Draft): Draft {
  const { chunks, chunk } = view;
  const { tokens } = view.document;
  const at = draft.cue[0];
  const head = headOf(view, ...draft.cue);
  if (tokens[head]!.pos !== 'gerund' || head !== at || chunks[chunk[at - 1] ?? -1]?.kind !== CHUNK.noun)
    return draft;
  const object = chunks[chunk[at - 1]!]!;
  if (object.last !== at || !TEXTS.has(tokens[object.head]!.lower)) return draft;
  // "Lund issued a statement warning …": who issues a text speaks in it.
  const verb = object.first - 1;
  const issuer = ISSUES.test(tokens[verb]?.lower ?? '') ? subjectOf(view, verb) : null;
  const span = issuer ?? [(phraseBefore(view, at) ?? [object.first])[0], at];
  return {
    ...draft,
    source: [[span[0], span[1]]],
    because: [...draft.because, 'text before its participle'],
  };
}

/**
 * A clause's new subject keeps its second verb: "China said …, while [the police] deny … and [say] …". And a verb between
 * two of one speaker has that speaker: "[He] asked …, called Lund a "liar" and said …".
 */
export function ownVerbs(view: View, drafts: readonly Draft[]): Draft[] {
  const { tokens } = view.document;
  const out = [...drafts].sort((x, y) => x.cue[0] - y.cue[0]);
  out.forEach((d, k) => {
    const joint = tokens[d.cue[0] - 1];
    const e = out
      .slice(Math.max(0, k - NEIGHBOURS), k)
      .findLast(
        (x) =>
          tokens[x.cue[0]]!.sentence === tokens[d.cue[0]]!.sentence &&
          x.cue[1] <= d.cue[0] &&
          view.quotation[x.cue[0]] === view.quotation[d.cue[0]] &&
          x.source.length === 1 &&
          x.source[0]![1] <= x.cue[0],
      );
    if (!e || !joint) return;
    const subject = e.source[0]!;
    const isNew = /^(?:while|but|and|whereas)$/.test(tokens[subject[0] - 1]?.lower ?? '');
    const owns = joint.lower === 'and' && d.source.length === 1 && d.source[0]![1] <= subject[0] && isNew;
    const isChained =
      joint.lower === ',' &&
      !d.source.length &&
      tokens[d.cue[0]]!.pos === 'past' &&
      !isPassive(view, d.cue[0]);
    if (owns || isChained)
      out[k] = { ...d, source: [subject], because: [...d.because, 'subject of the verb before'] };
  });
  return out;
}

/** "per the office": what follows is the source. */
export function supplyPer(view: View, draft: Draft): Draft {
  const isPer = draft.cue[1] - draft.cue[0] === 1 && view.document.tokens[draft.cue[0]]!.lower === 'per';
  const span = isPer && !draft.source.length ? phraseAfter(view, draft.cue[1]) : null;
  if (!span) return draft;
  const content = draft.content.filter(([a]) => a < span[0]);
  return { ...draft, source: [span], content, because: [...draft.because, 'phrase after "per"'] };
}
