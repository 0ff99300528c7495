import type { ZoneKind } from './types.ts';

/** What a name says besides a region's zone: seen only by assistive software or in print; folded until the reader asks; a live blog. */
export type NameSign = ZoneKind | 'unseen' | 'folded' | 'live';

/**
 * Words that sites put into the class, id or test id of a region, by what the region is for; each also with an s at its end.
 * `moreStories`, `more_stories` and `more-stories` are alike. Where several fit, the first kind holds.
 */
export const NAMES: readonly (readonly [NameSign, string])[] = [
  ['caption', 'caption|figcaption|photo credit|image credit|media credit|img credit|cutline|photo info'],
  ['comments', 'comment|disqus|livefyre|respond|commentlist|discussion|reader responses|coral'],
  ['pullquote', 'pullquote|pull quote|blockquote pull|big quote'],
  ['standfirst', 'dek|deck|standfirst|stand first|subtitle|sub title|subheadline|sub headline|synopsis'],
  [
    'bio',
    'bio|authorbox|author box|about author|about the author|author info|author description|author profile|author card|author about|author detail|post author',
  ],
  ['byline', 'byline|by line|author|contributor|writtenby|written by'],
  [
    'dateline',
    'timestamp|date|pubdate|published|dateline|datetime|last updated|post meta|entry meta|article meta|byline meta|read time|reading time',
  ],
  ['share', 'share|sharing|sharebar|sharedaddy|social|addthis|addtoany|follow us|print link|article tools'],
  [
    'related',
    'related|relatedpost|recommended|recommends|recommendation|recirc|recirculation|more stories|more from|more articles|more news|more great|read also|read next|read more box|also read|see also|you may like|might like|trending|popular|mostread|most read|most viewed|outbrain|taboola|revcontent|zergnet|dianomi|teaser|up next|latest|editors pick|further reading|article list|story list|post list|headlines|in this story|topics|tags|taglist|tag list|tagcloud|keywords|post navigation|nav links|next prev|next post|next article|prev next|prev post|previous post',
  ],
  [
    'promotion',
    'promo|promotion|promotional|newsletter|signup|sign up|subscribe|subscription|ad|advert|advertisement|advertising|adsbygoogle|sponsor|sponsored|commercial|affiliate|donate|donation|cta|call to action|optin|cookie|consent|gdpr|privacy overview|popup|pop up|modal|overlay|lightbox|toast|interstitial|app banner|membership|paywall|regwall|coupon|deals widget|inline offer',
  ],
  [
    'credit',
    'credit|footnote|endnote|references|reflist|copyright|disclaimer|legal|trust project|correction policy',
  ],
  [
    'embed',
    'video player|video js|jwplayer|brightcove|media player|audio player|featured video|gallery|slideshow|carousel|poll|quiz|scoreboard|ticker',
  ],
  [
    'navigation',
    'nav|navbar|navigation|menu|breadcrumb|pagination|pager|site header|masthead|footer|toc|table of content|skip link|toolbar|login|search',
  ],
  [
    'aside',
    'sidebar|side bar|rail|widget|secondary|complementary|factbox|fact box|infobox|info box|glossary',
  ],
  [
    'unseen',
    'sr only|visuallyhidden|visually hidden|screenreader|screen reader|assistive text|u hidden|is hidden|hidden print|print only|visible print|noscript',
  ],
  [
    'folded',
    'readmore|read more|showmore|show more|see more|expand|expandable|expanded|collapse|collapsed|collapsible|fold|folded|truncate|truncated|rest|remaining|full text|more content|more text|continue reading|accordion',
  ],
  ['live', 'liveblog|live blog'],
];
