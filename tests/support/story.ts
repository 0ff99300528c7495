/** A marked story of tests/fixtures/stories: `{kind:source|words}` for a source, `{reply:outcome|words}` for a reply. */
export interface Story {
  title: string;
  /** The story without its first line and without marks. */
  text: string;
  sources: { start: number; end: number; kind: string; source: string }[];
  replies: { start: number; end: number; outcome: string }[];
}

/** @throws Error on a mark that is not closed */
export function readStory(marked: string): Story {
  const [first = '', ...rest] = marked.trim().split('\n\n');
  const story: Story = { title: strip(first), text: '', sources: [], replies: [] };
  const body = rest.join('\n\n');
  let at = 0;
  for (const m of body.matchAll(/\{([\w-]+):([\w-]+)\|([^{}]*)\}/g)) {
    story.text += body.slice(at, m.index);
    const start = story.text.length;
    const [, kind, source, words] = m as unknown as [string, string, string, string];
    story.text += words;
    const end = story.text.length;
    if (kind === 'reply') story.replies.push({ start, end, outcome: source });
    else story.sources.push({ start, end, kind, source });
    at = m.index + m[0].length;
  }
  story.text += body.slice(at);
  if (/[{}|]/.test(story.text)) throw new Error(`a mark is not closed in "${story.title}"`);
  return story;
}

const strip = (line: string) => line.replace(/\{[\w-]+:[\w-]+\|([^{}]*)\}/g, '$1');
