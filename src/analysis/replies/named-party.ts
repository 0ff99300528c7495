import { antecedentOf } from '../sources/antecedents.ts';
import { TITLED } from '../sources/lexicon/heads.ts';
import type { Names } from '../sources/names.ts';
import { namedBody } from '../sources/organizations.ts';
import { readPhrase } from '../sources/phrase.ts';
import type { TextDocument } from '../text/document.ts';
import type { Party } from './party.ts';

/**
 * "The company", "the mayor": the name that the article has for the party, or its own words, on one line.
 * @param at where the words about the party begin
 */
export const nameOfParty = (
  document: TextDocument,
  party: Party,
  at: number,
  sentence: number,
  names: Names,
): string => ownName(document, party, at, sentence, names).replace(/\s+/g, ' ');

function ownName(document: TextDocument, party: Party, at: number, sentence: number, names: Names): string {
  if (/^(?:neither|both)$/i.test(party.name)) return twoBefore(document, sentence, names) ?? party.name;
  if (!/^(?:the|this|that)\s/i.test(party.name) || party.start >= at) return party.name;
  const nameOf = (entity: number) => names.entities.entities[entity]!.name;
  // "The company that runs the prize, Norvane,".
  const whole = readPhrase(document, [[party.start, at]], names);
  if (whole.alias) return whole.alias.entity === null ? whole.alias.text : nameOf(whole.alias.entity);
  const end = party.start + party.name.length;
  const phrase = readPhrase(document, [[party.start, end]], names);
  const [head, ...others] = phrase.heads;
  if (!head || others.length || head.name || head.plural || phrase.complement || phrase.affiliations.length)
    return party.name;
  const place = { start: party.start, end, sentence };
  const body = namedBody(document, names, head.lemma, phrase.modifiers, place, null);
  if (body) return nameOf(body.entity);
  const holders = (names.roles.get(head.lemma) ?? []).filter((h) => h.at < party.start);
  const [holder] = holders;
  if (holder && holders.every((h) => h.entity === holder.entity)) return nameOf(holder.entity);
  if (holder || !TITLED.has(head.lemma)) return party.name;
  const found = antecedentOf(document, 'he', place, [], names, new Map());
  return found?.type === 'name' ? nameOf(found.mention.entity) : party.name;
}

/** "The suit names Ortiz and Brandt. Neither could be reached", "Both denied it": the two whom the sentence before names last. */
function twoBefore({ text, sentences }: TextDocument, sentence: number, names: Names): string | null {
  const before = sentences[sentence - 1];
  if (!before) return null;
  const named = names.within(before.start, before.end).filter((m) => m.kind !== 'place');
  for (let i = named.length - 1; i > 0; i--) {
    const [one, two] = [named[i - 1]!, named[i]!];
    if (/^(?:,[^,.;]{2,80},)?\s+and\s+$/.test(text.slice(one.end, two.start)))
      return text.slice(one.start, two.end);
  }
  return null;
}
