import type { TextDocument } from '../text/document.ts';
import type { Quotation } from '../text/quotations.ts';
import { nameOfParty } from './named-party.ts';
import { type Party, partyOf, type Reading, subjectBefore } from './party.ts';
import { QUOTED } from './quoted.ts';
import type { Reply } from './types.ts';

const VERB =
  '(?:said|says|saying|told|wrote|writes|replied|replies|responded|answered|added|insisted|tweeted|snapped|countered|declared|retorted|shot\\s+back|interjected|had\\s+(?:just|only)\\s+(?:two|three|four|a\\s+few)\\s+words)';
const NAME = '(?!(?:and|but|or|as|which|who|that|while|when|because|though)\\b)[^.;:,"“”]{1,60}?';
const AFTER = new RegExp(
  String.raw`^\s*(?:(?<before>${NAME})(?:,[^.;:"“”]{2,80}?,)?\s+(?:\p{L}+ly\s+)?${VERB}\b|${VERB}\s+(?<after>${NAME})(?=\s*(?:[.;:,]|$|\s(?:in|on|at|of|when|who|after|by|to|during|through|about)\s)))`,
  'u',
);
const BEFORE = new RegExp(String.raw`\b${VERB}\b(?:\s+[^\s.;:"“”]+){0,8}?\s*[:,]\s*$`, 'u');
/** Not a few words out of a sentence: the accusation was “patently false,” and so on. */
const SENTENCE = /^["“'‘«\s]+\p{Lu}/u;
/** Longer quotations say more than the reply. */
const SHORT = 60;

/**
 * Replies in direct speech, with the speaker right behind or before the marks.
 * @param told replies found outside of quotations; what overlaps one of them is left to it
 */
export function quotedReplies(reading: Reading, told: readonly Reply[]): Reply[] {
  const { document, names } = reading;
  const out: Reply[] = [];
  for (const quotation of document.quotations) {
    if (quotation.open) continue;
    const said = document.text.slice(quotation.start, Math.min(quotation.end, quotation.start + 600));
    for (const { outcome, pattern, because, near } of QUOTED) {
      if (outcome === 'denied' && !SENTENCE.test(said)) continue;
      if (near && !near.test(around(document, quotation))) continue;
      const match = pattern.exec(said);
      const speaker = match && speakerOf(reading, quotation);
      if (!speaker) continue;
      const isShort = said.length <= SHORT;
      const start = isShort ? Math.min(quotation.start, speaker.party.start) : quotation.start + match.index;
      const end = isShort ? speaker.end : quotation.start + match.index + match[0].length;
      if ([...told, ...out].some((r) => r.start < end && start < r.end)) continue;
      const party = nameOfParty(document, speaker.party, speaker.party.start + 1, speaker.sentence, names);
      out.push({ start, end, party, outcome, because: [because] });
      break;
    }
  }
  return out;
}

/** The words about the quotation, on its line. */
const around = ({ text }: TextDocument, { start, end }: Quotation) =>
  `${text
    .slice(Math.max(0, start - 240), start)
    .split('\n')
    .at(-1)} ${text.slice(end, end + 240).split('\n', 1)[0]}`;

function speakerOf(
  reading: Reading,
  quotation: Quotation,
): { party: Party; end: number; sentence: number } | null {
  const { text, sentences } = reading.document;
  const sentence = sentences.findIndex((s) => s.end >= quotation.end);
  if (sentence < 0) return null;
  const behind = text.slice(quotation.end, quotation.end + 240).split('\n', 1)[0]!;
  const after = /[,?!]["”'’]{1,2}$/.test(text.slice(quotation.start, quotation.end)) && AFTER.exec(behind);
  if (after) {
    const name = (after.groups!.before ?? after.groups!.after)!.trim();
    const start = quotation.end + behind.indexOf(name);
    return { party: partyOf(reading, name, start, sentence), end: quotation.end + after[0].length, sentence };
  }
  const opening = sentences.findIndex((s) => s.end > quotation.start);
  const from = sentences[opening]!.start;
  const before = BEFORE.exec(text.slice(from, quotation.start));
  const party = before && subjectBefore(reading, from + before.index, opening);
  return party && { party, end: quotation.end, sentence: opening };
}
