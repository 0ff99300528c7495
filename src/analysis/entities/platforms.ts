import type { TextDocument } from '../text/document.ts';
import { surfaceOf } from './consistency.ts';
import type { Candidate } from './decode.ts';

/** Platforms that are called like the firm that runs them. */
const PLATFORMS = new Set(
  'Facebook Twitter Instagram YouTube TikTok WhatsApp Snapchat LinkedIn Reddit Pinterest Tumblr WeChat Weibo Telegram Spotify'.split(
    ' ',
  ),
);
/** "posted on Quillon", "via Quillon" */
const ON = /^(?:on|via|onto)$/;
/** "a Quillon account" */
const PART =
  /^(?:accounts?|profiles?|pages?|posts?|posting|feeds?|users?|followers|threads?|stories|messages?|groups?|channels?|videos?|likes|ads|chats?|handles?|livestream|app)$/;
/** "Quillon said", "Quillon has declined" */
const SPEAKS =
  /^(?:said|says|announced|declined|refused|pledged|promised|agreed|admitted|acknowledged|hired|acquired|bought|sued|apologized|apologised|banned|suspended|removed|employs|reported|responded)$/;
/** "works for Quillon", "an investor in Quillon" */
const AT_WORK = /^(?:work|works|worked|working|job|jobs) (?:at|for)$|^(?:investors?|stake|shares|stock) in$/;

/** The same name is the platform where people post and the firm where people work; each mention shows which. */
export function readPlatforms(document: TextDocument, candidates: readonly Candidate[]): Candidate[] {
  const word = (i: number) => document.tokens[i]?.lower ?? '';
  return candidates.map((c) => {
    if ((c.type !== 'MISC' && c.type !== 'ORG') || !PLATFORMS.has(surfaceOf(document, c))) return c;
    const { first, last } = c;
    if (ON.test(word(first - 1)) || PART.test(word(last))) return { ...c, type: 'MISC' };
    const verb = /^(?:has|have|had)$/.test(word(last)) ? word(last + 1) : word(last);
    const isFirm = SPEAKS.test(verb) || AT_WORK.test(`${word(first - 2)} ${word(first - 1)}`);
    return isFirm ? { ...c, type: 'ORG' } : c;
  });
}
