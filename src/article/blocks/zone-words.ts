import type { ZoneKind } from './types.ts';

/**
 * Words that sites put into the class, id or test id of a region, by what the region is for. They are matched against
 * whole words of the attribute, singular or plural, `moreStories`, `more_stories` and `more-stories` alike. First match wins.
 */
export const ZONE_WORDS: readonly (readonly [ZoneKind, RegExp])[] = (
  [
    ['caption', 'caption|figcaption|(?:photo|image|media|img) credit|cutline|photo info'],
    ['comments', 'comment|disqus|livefyre|respond|commentlist|discussion|reader responses|coral'],
    ['pullquote', 'pull ?quote|blockquote pull|big quote'],
    ['standfirst', 'dek|deck|stand ?first|sub ?title|sub ?headline|synopsis'],
    [
      'bio',
      'bio|author ?box|about(?: the)? author|author (?:info|description|profile|card|about|detail)|post author',
    ],
    ['byline', 'by ?line|author|contributor|written ?by'],
    [
      'dateline',
      'timestamp|date|pubdate|published|dateline|datetime|last updated|(?:post|entry|article|byline) meta|read(?:ing)? time',
    ],
    ['share', 'share|sharing|sharebar|sharedaddy|social|addthis|addtoany|follow us|print link|article tools'],
    [
      'related',
      'related|related ?posts ?title|relatedpost|recommended|recommends|recommendation|recirc|recirculation|more (?:stories|from|articles|news|great)|read (?:also|next|more box)|also read|see also|you may like|might like|trending|popular|most ?read|most viewed|outbrain|taboola|revcontent|zergnet|dianomi|teaser|up next|latest|editors pick|further reading|(?:article|story|post) list|headlines|in this story|topics|tags|tag ?list|tagcloud|keywords|post navigation|nav links|next (?:prev|post|article)|prev (?:next|post)|previous post',
    ],
    [
      'promotion',
      'promo|promotion|promotional|newsletter|sign ?up|subscribe|subscription|ad|advert|advertisement|advertising|adsbygoogle|sponsor|sponsored|commercial|affiliate|donate|donation|cta|call to action|optin|cookie|consent|gdpr|privacy overview|pop ?up|modal|overlay|lightbox|toast|interstitial|app banner|membership|paywall|regwall|coupon|deals widget|inline offer',
    ],
    [
      'credit',
      'credit|footnote|endnote|references|reflist|copyright|disclaimer|legal|trust project|correction policy',
    ],
    [
      'embed',
      'video player|jwplayer|brightcove|media player|audio player|featured video|gallery|slideshow|carousel|poll|quiz|scoreboard|ticker',
    ],
    [
      'navigation',
      'nav|navbar|navigation|menu|breadcrumb|pagination|pager|site header|masthead|footer|toc|table of content|skip link|toolbar|login|search',
    ],
    ['aside', 'side ?bar|rail|widget|secondary|complementary|fact ?box|info ?box|glossary'],
  ] as const
).map(([kind, words]) => [kind, new RegExp(`(?:^| )(?:${words})s?(?: |$)`)] as const);

/** Words for what only assistive software or a printer shows. */
export const UNSEEN_WORDS =
  /(?:^| )(?:sr only|visually ?hidden|screen ?reader|assistive text|a11y hidden|u hidden|is hidden|hidden print|print only|visible print|noscript)(?: |$)/;

/** Words for text folded away until the reader asks for the rest. */
export const FOLDED_WORDS =
  /(?:^| )(?:(?:read|show) ?more|see more|expand(?:able|ed)?|collaps(?:e|ed|ible)|fold(?:ed)?|truncated?|rest|remaining|full text|more content|more text|continue reading|accordion)(?: |$)/;
