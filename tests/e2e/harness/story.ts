/** A short story of our own with every kind of mark, as a page of any shape. People and firms are invented. */
export const PARAGRAPHS = [
  'Corvane Energy is considering a sale of its half-finished barrage after its cost rose by about 40% to $3.4 billion, according to three people with direct knowledge of the talks.',
  'The three people said bankers had approached at least five possible buyers since September. Two of them said that a decision could come before the end of the year.',
  'Corvane Energy declined to comment on a sale. Chief Executive Helena Marsh said the company had spent $2.1 billion on the site so far.',
  'Lucia Ferrante, an analyst at Kestwick Securities, said a buyer would pay between $900 million and $1.2 billion for what stands in the river today.',
  'A senior official at the Energy Ministry, who was not authorized to speak publicly, said the government would not raise its guaranteed price.',
];

export const OTHER_PARAGRAPHS = [
  'Norlund Freight will close its Harrow depot by March, according to two people who have seen the plan, and about 1,400 jobs would go with it.',
  'The two people said the site had lost money for six years and that no buyer had been found for the land on which it stands.',
  'Ines Okafor, the chief executive of Norlund Freight, said that nothing was decided and that talks with the drivers would begin in January.',
  'The transport ministry declined to comment on the plan. Devlin Marsh, a professor at Tarn University, said that such closures were rare.',
  'A former manager, who asked not to be named because she still has a claim against the firm, said the end had been coming for years.',
];

interface PageOptions {
  title?: string;
  paragraphs?: readonly string[];
  head?: string;
  /** Attributes of `<body>`. */
  body?: string;
  after?: string;
}

export function storyPage({
  title = 'Builder of tidal wall weighs sale as costs climb',
  paragraphs = PARAGRAPHS,
  head = '',
  body = '',
  after = '',
}: PageOptions = {}): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>${title}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2026-11-20T06:30:00Z">
<style>body { margin: 2rem auto; max-width: 40rem; font: 18px/1.6 serif }</style>${head}</head>
<body ${body}><main><article><h1>${title}</h1>${markup(paragraphs)}</article></main>${after}</body></html>`;
}

export const markup = (paragraphs: readonly string[]) => paragraphs.map((p) => `<p>${p}</p>`).join('\n');
