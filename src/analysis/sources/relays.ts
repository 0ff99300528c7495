import type { Attribution } from '../attribution/types.ts';
import type { Range } from '../report.ts';
import { sentenceAt, type TextDocument } from '../text/document.ts';
import type { Discourse } from './discourse.ts';
import { isOutlet, OUTLET_NOUN } from './lexicon/outlets.ts';
import type { Names } from './names.ts';
import type { Referent } from './referents.ts';

/** "told the newspaper", behind the cue. */
const TOLD_THE_OUTLET = new RegExp(
  String.raw`^\s*(?:to\s+)?the\s+(?:${OUTLET_NOUN}|outlet|paper|network|station|channel|website|site)\b`,
  'i',
);
/** Sentences in which that outlet must have been named. */
const REACH = 6;

/** The outlets that heard sources: "According to the Gazette, one clerk said"; "told the newspaper" after its name. */
export function relaysOf(d: Discourse, attributions: readonly Attribution[]): Map<Referent, string> {
  const out = new Map<Referent, string>();
  const relayed = outletsBySentence(d, attributions);
  for (const [i, referent] of d.byAttribution) {
    if (out.has(referent) || referent.kind === 'media' || referent.kind === 'document') continue;
    const { source, cue, content } = attributions[i]!;
    const anchor = source[0] ?? cue[0];
    if (!anchor) continue;
    const around = relayed
      .get(sentenceAt(d.document, anchor[0]))
      ?.find(
        (r) =>
          r.from !== referent &&
          r.content.some((c) => [...source, ...content].some((own) => overlap(c, own))),
      );
    const name = around?.name ?? outletTold(d.document, d.names, cue);
    if (name) out.set(referent, name);
  }
  return out;
}

function outletsBySentence(d: Discourse, attributions: readonly Attribution[]) {
  const out = new Map<number, { name: string; from: Referent; content: Range[] }[]>();
  for (const [i, referent] of d.byAttribution) {
    const { source, content } = attributions[i]!;
    if (!source[0]) continue;
    const name = referent.kind === 'media' ? nameOf(referent) : outletOf(d, referent, source[0]);
    if (name === null) continue;
    const sentence = sentenceAt(d.document, source[0][0]);
    out.set(sentence, [...(out.get(sentence) ?? []), { name, from: referent, content }]);
  }
  return out;
}

function nameOf(referent: Referent): string | null {
  const name = referent.name ?? referent.phrases[0]?.text ?? '';
  return isOutlet(name) || referent.entity !== null ? name : null;
}

/** "Dana Ortiz of the Corran Gazette", "the Gazette's Dana Ortiz": a reporter of an outlet. */
function outletOf(d: Discourse, referent: Referent, [start, end]: Range): string | null {
  if (referent.kind !== 'person' || referent.entity === null) return null;
  const phrase = referent.phrases.find((p) => p.start >= start && p.end <= end);
  const outlet = phrase?.affiliations.find((a) => isOutlet(a.text));
  if (!outlet) return null;
  const words = d.document.text.slice(start, end);
  const isReporter = new RegExp(
    `^(?:the )?${escaped(outlet.text)}['’]s \\p{Lu}|\\p{L} (?:of|for|from|with) (?:the )?${escaped(outlet.text)}$`,
    'iu',
  );
  return isReporter.test(words) ? outlet.text : null;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function outletTold(document: TextDocument, names: Names, cue: readonly Range[]): string | null {
  const end = cue.at(-1)?.[1];
  if (
    end === undefined ||
    !/\b(?:t(?:old|ells?)|spoke|said|claimed|confirmed)\b/i.test(textOf(document, cue))
  )
    return null;
  const told = TOLD_THE_OUTLET.exec(document.text.slice(end, end + 60));
  if (!told) return null;
  const sentence = sentenceAt(document, end - 1);
  const outlet = names
    .before(end, 40)
    .find(
      (m) =>
        sentence - sentenceAt(document, m.start) <= REACH && isOutlet(document.text.slice(m.start, m.end)),
    );
  return outlet ? document.text.slice(outlet.start, outlet.end) : null;
}

/** "sources who spoke to Fox", "told state media": the outlet that heard it. */
export function toldIn(document: TextDocument, referent: Referent, names: Names): string | null {
  for (const p of referent.phrases) {
    const spoke =
      /\b(?:spoke|speaking|talked|talking)\s+(?:to|with)\b|\b(?:told|quoted by|cited by|interviewed by)\b/i.exec(
        p.text,
      );
    if (!spoke) continue;
    const at = p.start + spoke.index + spoke[0].length;
    const name = names.within(at, Math.min(p.end, at + 40))[0];
    if (name) {
      const text = document.text.slice(name.start, name.end);
      if (isOutlet(text)) return text;
    }
  }
  return null;
}

const textOf = (document: TextDocument, ranges: readonly Range[]) =>
  ranges.map(([s, e]) => document.text.slice(s, e)).join(' ');

const overlap = (a: Range, b: Range) => a[0] < b[1] && b[0] < a[1];
