/** HTML's elements by what they do to the text around them. Names as `localName` has them. */
const set = (names: string) => new Set(names.split(' '));

/** Never read: no text of theirs is shown, or it is a control's. */
export const SKIPPED = set(
  'script style noscript template head title meta link svg math canvas audio video object embed applet map iframe frame frameset button select option datalist textarea input progress meter dialog menu rp rt area picture source track',
);

/** Everything else is inline: its text runs on with what stands beside it. */
export const BLOCKS = set(
  'address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main nav ol p pre section summary table caption tbody td tfoot th thead tr ul search',
);

export const HEADINGS = set('h1 h2 h3 h4 h5 h6');
