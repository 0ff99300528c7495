import type { ZoneKind } from './types.ts';

/**
 * Words that sites put into the class, id or test id of a region, by what the region is for. They are matched against
 * whole words of the attribute, `moreStories`, `more_stories` and `more-stories` alike. First match wins.
 */
export const ZONE_WORDS: readonly (readonly [ZoneKind, RegExp])[] = (
  [
    [
      'caption',
      'caption|captions|figcaption|wp caption text|photo credit|image credit|media credit|img credit|cutline|photo info',
    ],
    [
      'comments',
      'comments?|disqus|livefyre|respond|commentlist|comment list|discussion|reader responses|coral',
    ],
    ['pullquote', 'pull ?quotes?|blockquote pull|big quote'],
    [
      'standfirst',
      'dek|deck|article dek|dek summary|standfirst|stand first|subtitle|sub title|sub headline|subheadline|synopsis',
    ],
    [
      'bio',
      'author bio|bio|author box|authorbox|about author|about the author|author info|author description|author profile|contributor bio|post author|writer bio|author card|author about|author details',
    ],
    [
      'byline',
      'byline|bylines|by line|author|authors|author name|author names|contributors?|writtenby|written by',
    ],
    [
      'dateline',
      'timestamp|date|pub date|pubdate|published|publish date|dateline|datetime|last updated|post meta|entry meta|article meta|byline meta|read time|reading time',
    ],
    [
      'share',
      'share|sharing|shares|sharebar|share bar|share tools|sharedaddy|social|socials|social media|social links|social icons|social share|addthis|addtoany|follow us|print link|article tools',
    ],
    [
      'related',
      'related|relateds|related links|related articles|related stories|related posts|relatedposts|recommended|recommends|recommendations|recirc|recirculation|more stories|more from|more articles|more news|read also|also read|see also|you may like|might like|trending|popular|most popular|most read|mostread|most viewed|outbrain|taboola|revcontent|zergnet|dianomi|teasers?|up next|next article|read next|latest news|latest stories|latest|editors picks|further reading|jp relatedposts|article list|story list|post list|headlines|in this story|topics|tags|tag list|tagcloud|post tags|article tags|keywords|post navigation|nav links|next prev|prev next|next post|prev post|previous post|related ?posts ?title|more great|read more box',
    ],
    [
      'promotion',
      'promo|promos|promotion|promotional|newsletters?|signup|sign up|subscribe|subscription|paywall prompt|ad|ads|advert|adverts|advertisement|advertising|adsbygoogle|ad slot|ad container|sponsored|sponsor|sponsors|commercial|affiliate|donate|donation|cta|call to action|optin|cookies?|cookie banner|cookie notice|consent|gdpr|privacy overview|cli modal|popup|pop up|modal|overlay|lightbox|toast|interstitial|app banner|membership|paywall|regwall|coupon|deals widget|inline offer',
    ],
    [
      'credit',
      'credits?|footnotes?|endnotes?|references|reflist|copyright|disclaimer|legal|trust project|correction policy',
    ],
    [
      'embed',
      'video player|jwplayer|brightcove|media player|audio player|featured video|gallery|slideshow|carousel|poll|quiz|scoreboard|ticker',
    ],
    [
      'navigation',
      'nav|navbar|navigation|menu|menus|breadcrumbs?|pagination|pager|site header|site footer|masthead|footer|toc|table of contents|skip link|toolbar|login|search',
    ],
    [
      'aside',
      'sidebar|side bar|rail|right rail|left rail|widget|widgets|secondary|complementary|fact ?box|factbox|info ?box|glossary',
    ],
  ] as const
).map(([kind, words]) => [kind, new RegExp(`(?:^| )(?:${words})(?: |$)`)] as const);

/** Words for what only assistive software or a printer shows. */
export const UNSEEN_WORDS =
  /(?:^| )(?:sr only|visually hidden|visuallyhidden|screen reader text|screen reader|screenreader|assistive text|a11y hidden|u hidden|is hidden|hidden print|print only|visible print|noscript)(?: |$)/;

/** Words for text folded away until the reader asks for the rest. */
export const FOLDED_WORDS =
  /(?:^| )(?:read more|readmore|show more|showmore|see more|expand|expandable|expanded|collapse|collapsed|collapsible|fold|folded|truncated?|rest|remaining|full text|more content|more text|continue reading|accordion)(?: |$)/;
