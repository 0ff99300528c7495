import type { Channel, Range } from '../report.ts';
import type { TextDocument } from '../text/document.ts';
import type { Draft } from './draft.ts';
import type { Attribution } from './types.ts';

const EDGE = /^[,;:.–—-]+$/;

/** Token spans to offsets, without outer punctuation; with channel and whether the content is quoted. */
export function toAttributions(document: TextDocument, drafts: readonly Draft[]): Attribution[] {
  const { tokens } = document;
  const offsets = (spans: readonly Range[]): Range[] =>
    [...spans]
      .sort((a, b) => a[0] - b[0])
      .flatMap(([a, b]) => {
        while (a < b && EDGE.test(tokens[a]!.text)) a++;
        while (b > a && EDGE.test(tokens[b - 1]!.text)) b--;
        return a < b ? [[tokens[a]!.start, tokens[b - 1]!.end] as Range] : [];
      });
  return drafts.flatMap((d) => {
    const cue = offsets([d.cue]);
    if (!cue.length) cue.push([tokens[d.cue[0]]!.start, tokens[d.cue[1] - 1]!.end]);
    const content = offsets(d.content);
    return {
      source: offsets(d.source),
      cue,
      content,
      quoted: isQuoted(document, content),
      channel: channelOf(document, d),
      confidence: Math.round(d.confidence * 100) / 100,
      because: d.because,
    };
  });
}

const isQuoted = ({ quotations }: TextDocument, content: readonly Range[]): boolean =>
  quotations.some((q) => q.end - q.start > 8 && content.some(([s, e]) => q.start < e && s < q.end));

/** "told Reuters in an interview", "said in a statement", "filings show", "tweeted". */
const CHANNELS: readonly (readonly [Exclude<Channel, null>, RegExp])[] = [
  ['interview', /\b(?:interview(?:ed|s)?|told (?:reporters|[A-Z]\w+)|by phone|over the phone)\b/],
  [
    'statement',
    /\b(?:statement|press release|news release|announced|announcement|e-?mail(?:ed)?|spokes\w+)\b/,
  ],
  [
    'document',
    /\b(?:filings?|documents?|records?|report|study|survey|poll|data|memo|letter|paper|papers|lawsuit)\b/,
  ],
  [
    'public',
    /\b(?:tweet(?:ed|s)?|posted|speech|rally|debate|hearing|testif\w+|testimony|news conference|press conference|briefing|on (?:Twitter|Facebook|television|TV))\b/,
  ],
];

/** How the words reached the reporter, as far as the words of source and cue and what follows the cue tell. */
function channelOf({ text, tokens }: TextDocument, { source, cue }: Draft): Channel {
  const end = tokens[Math.min(tokens.length - 1, cue[1] + 5)]!.end;
  const around = `${source.map(([a, b]) => text.slice(tokens[a]!.start, tokens[b - 1]!.end)).join(' ')} ${text.slice(tokens[cue[0]]!.start, end)}`;
  return CHANNELS.find(([, words]) => words.test(around))?.[0] ?? null;
}
