import type { Attribution } from '../../../src/analysis/attribution/types.ts';
import type { EntityMention, EntityReading, EntityRecord } from '../../../src/analysis/entities/types.ts';
import type { EntityKind, Range } from '../../../src/analysis/report.ts';
import { resolveSources } from '../../../src/analysis/sources/resolve-sources.ts';
import { readDocument, type TextDocument } from '../../../src/analysis/text/document.ts';

/** Names of our invented world, by kind; a person's surname stands for the person. */
const WORLD: Partial<Record<EntityKind, string[]>> = {
  person: ['Dana Ortiz', 'Leo Brandt', 'Mara Quill', 'Ada Finch', 'Tom Varga'],
  organization: [
    'Norvane Records',
    'Norvane',
    'Corran Gazette',
    'Harbour Authority',
    'Corran University',
    'Lantern Party',
    'Tidewell Bank',
    'Mill Safety Commission',
  ],
  place: ['Corran', 'Velmora', 'Ostby'],
  product: ['Millstone'],
};

/** The mentions of the world's names in a text, with one entity a name. */
export function namesIn(text: string): EntityReading {
  const entities: EntityRecord[] = [];
  const mentions: EntityMention[] = [];
  for (const [kind, names] of Object.entries(WORLD) as [EntityKind, string[]][])
    for (const name of names) {
      const forms = kind === 'person' ? [name, name.split(' ').at(-1)!] : [name];
      const found: EntityMention[] = [];
      for (const form of forms)
        for (const m of text.matchAll(new RegExp(`\\b${form}\\b`, 'g'))) {
          const end = m.index + form.length;
          const isInside = [...mentions, ...found].some((o) => o.start <= m.index && m.index < o.end);
          if (!isInside) found.push({ start: m.index, end, kind, entity: entities.length, confidence: 1 });
        }
      if (!found.length) continue;
      mentions.push(...found);
      entities.push({ kind, name, aliases: [], role: null });
    }
  return { mentions: mentions.sort((a, b) => a.start - b.start), entities };
}

export interface Marked {
  text: string;
  document: TextDocument;
  attributions: Attribution[];
}

/** `{source}`, `<cue>` and `[content]`: a source goes with the next cue that has none, or the one before it. */
export function readMarked(marked: string): Marked {
  let text = '';
  const spans: { mark: string; range: Range }[] = [];
  for (const part of marked.split(/(\{[^}]*\}|<[^>]*>|\[[^\]]*\])/)) {
    const start = text.length;
    const mark = /^[{<[]/.exec(part)?.[0];
    text += mark ? part.slice(1, -1) : part;
    if (mark) spans.push({ mark, range: [start, text.length] });
  }
  const of = (mark: string) => spans.filter((s) => s.mark === mark).map((s) => s.range);
  const contents = of('[');
  const cues = of('<');
  const attributions = of('{').map((source, i): Attribution => {
    const content = contents[i];
    return {
      source: [source],
      cue: cues[i] ? [cues[i]!] : [],
      content: content ? [content] : [],
      quoted: content !== undefined && /^["“]/.test(text.slice(content[0])),
      channel: null,
      confidence: 1,
      because: [],
    };
  });
  return { text, document: readDocument(text), attributions };
}

/** Kinds and sources of a marked text, in the order of its sources. */
export function resolve(marked: string) {
  const { text, document, attributions } = readMarked(marked);
  const reading = resolveSources(document, attributions, namesIn(text));
  return {
    kinds: reading.decisions.map((d) => d.kind),
    /** 0, 1, 2 … by first mention. */
    who: reading.decisions.map((d) => d.source),
    sources: reading.sources,
    decisions: reading.decisions,
    sourceOf: (i: number) => reading.sources[reading.decisions[i]!.source!]!,
  };
}
