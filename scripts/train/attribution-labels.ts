import type { Range, ReplyOutcome, SourceKind } from '../../src/analysis/report.ts';

/** Offsets into an article's text, without any of its words. */
export interface AttributionLabels {
  attributions: { id: string; sourceParts: Range[]; cueParts: Range[]; contentParts: Range[] }[];
  kinds: Record<string, SourceKind>;
  anonymous: Record<string, { group: number; count: number | null; subset: boolean }>;
  replies: { start: number; end: number; outcome: ReplyOutcome }[];
}

const KINDS = /^(?:person|organization|spokesperson|anonymous|role|collective|document|media|none)$/;
const OUTCOMES = /^(?:declined|no-response|unreachable|denied|replied)$/;

/**
 * Reads the lines of a listing:
 *
 *     3 | person | Mara Velde | said | The harbour … by May
 *     4 | anonymous | two people familiar with the talks | according to | the firm … next week | g=1 n=2
 *     R | 12 | Norvane did not respond | no-response
 *
 * Paragraph (lines of the text that are not empty, from 0), kind, source, cue, content; for anonymous ones the group, the stated
 * count and `subset=1` for a part of a group. A span is words of the paragraph, shortened by `…`; `#2` takes the second
 * occurrence, `7> words` another paragraph, `;;` parts several spans, `-` is none.
 *
 * @throws Error with the line's number for a span that is not in the text and for an unknown kind or outcome
 */
export function readAttributionLabels(listing: string, text: string): AttributionLabels {
  const paragraphs = [...text.matchAll(/[^\n]*\S[^\n]*/g)];
  const out: AttributionLabels = { attributions: [], kinds: {}, anonymous: {}, replies: [] };
  listing.split('\n').forEach((line, number) => {
    if (!line.trim() || line.startsWith('#')) return;
    const [first = '', kind = '', ...fields] = line.split('|').map((field) => field.trim());
    const fail = (what: string): never => {
      throw new Error(`line ${number + 1}: ${what}`);
    };
    const spans = (field: string | undefined, home: string): Range[] =>
      !field || field === '-' ? [] : field.split(';;').map((part) => spanOf(part.trim(), Number(home), fail));
    if (first === 'R') {
      const [[start, end] = fail('no reply')] = spans(fields[0], kind);
      const outcome = fields.at(-1)!;
      if (!OUTCOMES.test(outcome)) fail(`unknown outcome ${outcome}`);
      out.replies.push({ start, end, outcome: outcome as ReplyOutcome });
      return;
    }
    if (!KINDS.test(kind)) fail(`unknown kind ${kind}`);
    const id = `E${out.attributions.length + 1}`;
    const [sourceParts, cueParts, contentParts] = fields.slice(0, 3).map((field) => spans(field, first));
    out.attributions.push({
      id,
      sourceParts: sourceParts ?? [],
      cueParts: cueParts ?? [],
      contentParts: contentParts ?? [],
    });
    out.kinds[id] = kind as SourceKind;
    if (kind === 'anonymous') {
      const value = (name: string) => new RegExp(`\\b${name}=(\\d+)`).exec(fields[3] ?? '')?.[1];
      const count = value('n');
      out.anonymous[id] = {
        group: Number(value('g') ?? fail('an anonymous source needs g=')),
        count: count ? Number(count) : null,
        subset: value('subset') === '1',
      };
    }
  });
  return out;

  function spanOf(given: string, home: number, fail: (what: string) => never): Range {
    const [, elsewhere, words = '', nth] = /^(?:(\d+)>\s*)?(.*?)(?:\s*#(\d+))?$/.exec(given)!;
    const paragraph = paragraphs[elsewhere ? Number(elsewhere) : home] ?? fail(`no paragraph for «${given}»`);
    const [from = '', to] = words.split('…').map((part) => part.trim());
    const plain = from.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const pattern = new RegExp(
      `${/^\w/.test(from) ? '(?<!\\w)' : ''}${plain}${/\w$/.test(from) ? '(?!\\w)' : ''}`,
      'g',
    );
    const hit = [...paragraph[0].matchAll(pattern)][Number(nth ?? 1) - 1] ?? fail(`not there: «${given}»`);
    const start = hit.index;
    const until = to ? paragraph[0].indexOf(to, start + from.length) : start;
    if (until < 0) fail(`no end of «${given}»`);
    return [paragraph.index + start, paragraph.index + until + (to || from).length];
  }
}
