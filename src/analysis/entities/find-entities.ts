import type { TextDocument } from '../text/document.ts';
import { settle, surfaceOf } from './consistency.ts';
import { decode } from './decode.ts';
import { weighEvidence } from './evidence.ts';
import { kindOf } from './kinds.ts';
import { link, type Mention } from './link.ts';
import type { EntityModel } from './model.ts';
import { readPlatforms } from './platforms.ts';
import { findProductCodes } from './products.ts';
import { refine } from './refine.ts';
import { findRoles } from './roles.ts';
import { readTeams } from './teams.ts';
import type { EntityMention, EntityReading } from './types.ts';

/** Mentions below this confidence are not shown (docs/model-card-entities.md tells how it was chosen). */
const THRESHOLD = 0.5;

/**
 * The named entities of a text: the model's spans, trimmed to what is marked, settled over the whole document, with
 * the mentions of one entity joined. Never throws; time is linear in the length of the text.
 */
export function findEntities(document: TextDocument, model: EntityModel): EntityReading {
  const spans = refine(document, decode(document, model));
  const all = [...spans, ...findProductCodes(document, spans)].sort((a, b) => a.first - b.first);
  const settled = readPlatforms(
    document,
    readTeams(document, weighEvidence(document, settle(document, all), model.lexica.gazetteer)),
  );
  const mentions: Mention[] = refine(document, settled)
    .filter((c) => c.isName >= THRESHOLD)
    .map((c) => ({ ...c, kind: kindOf(c.type, surfaceOf(document, c)) }));
  const linked = link(document, mentions);
  const entityOf = new Map(linked.flatMap((e, k) => e.mentions.map((i) => [i, k] as const)));
  const roles = findRoles(document, mentions, linked);
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
    entities: linked.map(({ kind, name, aliases }, k) => ({
      kind,
      name,
      aliases,
      role: roles[k]!,
    })),
  };
}
