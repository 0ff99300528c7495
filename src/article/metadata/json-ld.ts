/** A node of schema.org data, of any type. */
export type Thing = Record<string, unknown>;

const ARTICLE_TYPE = /^(?:\w*Article|(?:Live)?BlogPosting|Report)$/;
const DEEPEST = 6;

/** The page's schema.org nodes in order; what is not JSON is passed over. */
export function readJsonLd(document: Document): Thing[] {
  const things: Thing[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      gather(parse(script.textContent ?? ''), things, 0);
    } catch {
      // A page's broken data is no reason to fail: the page itself is still there.
    }
  }
  return things;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return JSON.parse(cleaned(json));
  }
}

/** Sites wrap the data in comments or CDATA, and leave raw line breaks in strings and commas after the last item. */
function cleaned(json: string): string {
  return json
    .replace(/^\s*(?:<!--|(?:\/[/*]\s*)?<!\[CDATA\[(?:\s*\*\/)?)/, '')
    .replace(/(?:-->|(?:\/[/*]\s*)?]]>(?:\s*\*\/)?)\s*;?\s*$/, '')
    .replace(/\s+/g, ' ')
    .replace(/, ?(?=[\]}])/g, '');
}

function gather(value: unknown, things: Thing[], depth: number): void {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) gather(item, things, depth + 1);
    return;
  }
  const thing = value as Thing;
  things.push(thing);
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'liveBlogUpdate'])
    gather(thing[key], things, depth + 1);
}

export function typesOf(thing: Thing): string[] {
  const type = thing['@type'];
  return (Array.isArray(type) ? type : [type])
    .filter((t): t is string => typeof t === 'string')
    .map((t) => t.replace(/^.*[/:]/, ''));
}

export function isArticleThing(thing: Thing): boolean {
  return typesOf(thing).some((type) => ARTICLE_TYPE.test(type));
}

/** A string as schema.org allows it: bare, in a list, or as the name of a node. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (Array.isArray(value)) return textOf(value[0]);
  if (typeof value === 'object' && value !== null)
    return textOf((value as Thing).name ?? (value as Thing)['@value']);
  return null;
}

/** Every string of a value that may be one or many, such as `author`. */
export function textsOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).map(textOf).filter((t): t is string => t !== null);
}
