import type { Written } from './types.ts';

const OPINION =
  /^(?:opinionnewsarticle|opinions?|op-?eds?|comment(?:ary| ?is ?free)?|column(?:ist)?s?|editorials?|letters|viewpoints?|perspectives?)$/i;
const LIVE_PATH = /\/live(?:blog|-updates|-news)?(?:\/|$)|-live-(?:updates|blog)|\/live-/i;

export interface Assessment {
  /** In words, e.g. that only the open part of a paid article was read. */
  limits: string[];
  /** Why no phrase may be given (opinion, live blog, partly readable), or null. */
  notAssessed: string | null;
}

/** What kind of text this is, as far as it bears on how it may be summed up. */
export function assess({ address, filedUnder, isLive, isPartly }: Written): Assessment {
  if (isPartly)
    return {
      limits: ['Only the open part of a paid article was read.'],
      notAssessed: 'Only part of the article could be read.',
    };
  const path = pathOf(address);
  if (isLive || filedUnder.includes('LiveBlogPosting') || LIVE_PATH.test(path))
    return { limits: [], notAssessed: 'A live blog is a string of short reports; it is not summed up.' };
  const isOpinion = [...filedUnder, ...path.split('/').slice(0, -1)].some((name) => OPINION.test(name));
  return { limits: [], notAssessed: isOpinion ? 'Opinion is not summed up as reporting is.' : null };
}

function pathOf(url: string): string {
  return url.replace(/^[a-z]+:\/\/[^/]*|[?#].*$/gi, '');
}
