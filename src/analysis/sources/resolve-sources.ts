import type { Attribution } from '../attribution/types.ts';
import type { EntityReading } from '../entities/types.ts';
import type { TextDocument } from '../text/document.ts';
import { describe } from './attributes.ts';
import { readContext } from './context.ts';
import { Discourse } from './discourse.ts';
import { readGenders } from './genders.ts';
import { Names } from './names.ts';
import { readPhrase } from './phrase.ts';
import { readSource } from './reader.ts';
import { relaysOf } from './relays.ts';
import type { SourceReading } from './types.ts';
import { readWholeArticle } from './whole-article.ts';

/**
 * Classifies the source of each attribution by the specification's borders, after the whole article, and joins the
 * mentions of one source. Decisions come in the order of `attributions`; never throws.
 */
export function resolveSources(
  document: TextDocument,
  attributions: readonly Attribution[],
  entities: EntityReading,
): SourceReading {
  const names = new Names(document, entities);
  const discourse = new Discourse(document, names, readGenders(document, entities));
  const order = attributions
    .map((_, i) => i)
    .sort((a, b) => startOf(attributions[a]!) - startOf(attributions[b]!));
  order.forEach((i, k) => {
    const attribution = attributions[i]!;
    if (!attribution.source.length) return;
    const end = attribution.source.at(-1)![1];
    let later = k + 1;
    while (later < order.length && startOf(attributions[order[later]!]!) < end) later++;
    const next = later < order.length ? startOf(attributions[order[later]!]!) : document.text.length;
    const context = readContext(document, attribution, next);
    readSource(discourse, i, readPhrase(document, attribution.source, names), context);
  });
  readWholeArticle(discourse);
  const relays = relaysOf(discourse, attributions);
  const wholes = new Set(discourse.referents.map((r) => r.partOf));
  const referents = discourse.referents
    .filter((r) => r.attributions.length > 0 || wholes.has(r))
    .sort((a, b) => a.phrases[0]!.start - b.phrases[0]!.start);
  const index = new Map(referents.map((r, i) => [r, i]));
  return {
    decisions: attributions.map((_, i) => {
      const referent = discourse.byAttribution.get(i);
      if (!referent)
        return { kind: 'none', source: null, channel: null, because: ['no source in the sentence'] };
      return {
        kind: referent.kind,
        source: index.get(referent)!,
        channel: discourse.channels.get(i) ?? null,
        because: discourse.because.get(i) ?? [],
      };
    }),
    sources: referents.map((r) => describe(document, r, index, names, relays)),
  };
}

const startOf = (a: Attribution) => a.source[0]?.[0] ?? a.cue[0]?.[0] ?? a.content[0]?.[0] ?? 0;
