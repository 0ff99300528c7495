import type { SourceKind } from '../report.ts';
import { COMMENTATORS, classOfHead, LEARNED } from './lexicon/heads.ts';
import { isListedOutlet, isOutlet, OUTLET_NOUN } from './lexicon/outlets.ts';
import { singular, words } from './lexicon/words.ts';
import type { Name } from './names.ts';
import type { Phrase } from './phrase.ts';

/** Platforms that speak as companies, and short names of bodies. */
const COMPANIES = words(
  'twitter facebook instagram youtube tiktok x google snapchat reddit linkedin whatsapp weibo uber fed treasury',
);
/** "the Corran Times, a local newspaper"; "news site Lanternfish". */
const CALLED_OUTLET = new RegExp(`(?:^|[, ])(?:${OUTLET_NOUN}|daily|weekly)\\b`);

/** Last words by which a body's name is a text's: "a Reuters/Corran Poll"; not "Norvane Records". */
const POLLS = words('poll polls survey study report review index census act bill law constitution');

/** The kind of a source that is a name. */
export function kindOfName(name: Name): SourceKind {
  if (name.kind === 'person') return isListedOutlet(name.text) ? 'media' : 'person';
  if (isOutlet(name.text)) return 'media';
  const last = name.text.toLowerCase().split(/\s+/).at(-1)!;
  // A name that ends in a word for a text: "a Reuters/Corran Poll".
  const isText =
    name.kind === 'organization' ? POLLS.has(last) : classOfHead(singular(last), '') === 'document';
  if (name.text.includes(' ') && isText) return 'document';
  // "the Corran Caucus" is a body, whatever a model takes it for.
  const isBody = name.text.includes(' ') && classOfHead(singular(last), '') === 'organization';
  if (isBody) return 'organization';
  if (name.kind === 'product' && !COMPANIES.has(name.text.toLowerCase())) return 'document';
  return name.kind === 'other' ? 'document' : 'organization';
}

/** The same for the head of a phrase, which may say that the name is an outlet's. */
export function kindOfNamedPhrase(p: Phrase): SourceKind | null {
  const name = p.heads[0]?.name;
  if (!name) return null;
  const kind = kindOfName(name);
  const isCalledOutlet =
    CALLED_OUTLET.test(p.modifiers.join(' ')) || CALLED_OUTLET.test(apposed(p.complement));
  // "Cornel Ulf, the highest-paid pollster": a person, whatever a model takes the name for.
  const isTrade = isOfTrade(p.complement) || isTradeNoun(p.modifiers.at(-1) ?? '');
  if (kind === 'organization' && name.text.includes(' ') && isTrade) return 'person';
  if (kind === 'person' && isOutletNoun(p)) return 'media';
  return kind === 'organization' && isCalledOutlet ? 'media' : kind;
}

/** "a newspaper in Ostby" behind the name, or "news site" before it: its last word is what counts. */
function isOutletNoun(p: Phrase): boolean {
  const apposition = apposed(p.complement)
    .split(/ (?:of|in|for|that|based|from|by) /)[0]!
    .trim();
  return [apposition, p.modifiers.join(' ')].some((s) => ENDS_AS_OUTLET.test(s));
}
const ENDS_AS_OUTLET = new RegExp(`(?:^| )${OUTLET_NOUN}$`);

/** What stands between the commas after a name. */
const apposed = (complement: string) => /^, (?:an?|the) ([^,]{0,60})/.exec(complement)?.[1] ?? '';

/** "The Corran Post reported": an outlet that no entity covers, by its capitals. */
export function isUncoveredOutlet(p: Phrase): boolean {
  const head = p.heads[0];
  if (!head || head.name) return false;
  const core = p.text.split(/[,(]/)[0]!.trim();
  if (isOutlet(core) && /^[\p{Ll}\d-]+\.[a-z.]+$/u.test(core)) return true;
  return (
    /^(?:the |The )?\p{Lu}[\p{L}.&-]*(?: (?:(?:and|of) )?\p{Lu}[\p{L}.&-]*)*$/u.test(core) && isOutlet(core)
  );
}

/** ", a Lantern Party strategist who", ", Velmora's ambassador to": what the apposition's noun says the name is. */
export function isOfTrade(complement: string): boolean {
  const apposed = /^, (?:\d+ ?, )?([^,;:()]{1,80})/.exec(complement)?.[1] ?? '';
  const noun = apposed
    .split(/ (?:who|that|of|for|to|at|in|from|with|on) /)[0]!
    .trim()
    .split(' ')
    .at(-1)!;
  return isTradeNoun(noun);
}

function isTradeNoun(noun: string): boolean {
  if (OF_BODIES.has(noun)) return false;
  const kind = classOfHead(noun, '');
  return kind === 'role' || kind === 'unique' || kind === 'spokesperson' || TRADES.has(noun);
}

/** A body may be a rival or a supplier as well. */
const OF_BODIES = words(
  `rival supplier broker dealer insurer provider partner owner operator producer underwriter agent contractor member ally
  backer donor leader client customer manufacturer maker competitor host distributor developer trader lender retailer carrier
  champion winner employer parent consultant startup owner builder designer banker founder sponsor`,
);
const TRADES: ReadonlySet<string> = new Set([...LEARNED, ...COMMENTATORS, 'critic', 'advocate']);
