import type { TextDocument } from '../text/document.ts';
import { settle, surfaceOf } from './consistency.ts';
import { decode } from './decode.ts';
import { kindOf } from './kinds.ts';
import { link, type Mention } from './link.ts';
import type { EntityModel } from './model.ts';
import type { EntityMention, EntityReading } from './types.ts';

/** Mentions below this confidence are not shown. */
const THRESHOLD = 0.3;

/**
 * The named entities of a text: the model's spans, settled over the whole document, with the mentions of one entity
 * joined. Never throws; time is linear in the length of the text.
 */
export function findEntities(document: TextDocument, model: EntityModel): EntityReading {
  const mentions: Mention[] = settle(document, decode(document, model))
    .filter((c) => c.probability >= THRESHOLD)
    .map((c) => ({ ...c, kind: kindOf(c.type, surfaceOf(document, c)) }));
  const linked = link(document, mentions);
  const entityOf = new Map(linked.flatMap((e, k) => e.mentions.map((i) => [i, k] as const)));
  return {
    mentions: mentions.map(
      (m, i): EntityMention => ({
        start: document.tokens[m.first]!.start,
        end: document.tokens[m.last - 1]!.end,
        kind: m.kind,
        entity: entityOf.get(i)!,
        confidence: Math.round(m.probability * 1000) / 1000,
      }),
    ),
    entities: linked.map(({ kind, name, aliases }) => ({ kind, name, aliases, role: null })),
  };
}
