/**
 * Words that report, by the frame they open. Only lemmas are listed; `lemmaOf` finds the forms. A word in a list
 * raises the tagger's attention, the trained weights decide: "show" reports in "the filings show" and not in
 * "the show went on".
 */
export type Frame =
  | 'say'
  | 'manner'
  | 'tell'
  | 'claim'
  | 'assess'
  | 'think'
  | 'show'
  | 'ask'
  | 'direct'
  | 'promise'
  | 'write'
  | 'relay'
  | 'noun'
  | 'adverb';

const WORDS: Record<Frame, string> = {
  // "The mill will close, Ortiz said." "Ortiz added that nothing was signed."
  say: `say add state note remark comment announce declare report mention observe explain reply respond respond
    continue conclude answer reiterate repeat stress emphasize emphasise underline underscore point testify clarify
    elaborate recall recount relate narrate disclose reveal confirm acknowledge admit concede confess agree volunteer
    opine proclaim pronounce utter speak joke`,
  // "It is a mess, Ortiz grumbled."
  manner: `quip grumble gripe whisper shout yell scream cry snap mutter murmur sigh laugh chuckle deadpan muse boast
    brag crow gush rant vent fume thunder bellow blurt intone chime scoff sniff sneer tease taunt plead protest lament
    moan groan complain bemoan exclaim enthuse rave marvel reminisce riff`,
  // "Ortiz told the board that the mill would close."
  tell: `tell inform notify advise brief assure remind warn caution alert reassure persuade convince lecture counter
    interview`,
  // "Ortiz claimed the mill had been sold."
  claim: `claim allege assert contend argue maintain insist deny dispute reject rebut refute charge accuse profess
    posit contest disavow dismiss swear attest vouch purport`,
  // "Ortiz described the plan as reckless."
  assess: `describe call criticize criticise praise blast slam condemn denounce decry deride mock ridicule hail laud
    applaud welcome defend attack blame credit attribute characterize characterise portray label dub brand depict liken
    compare paint cast castigate lambaste assail rip bash knock tout extol commend salute congratulate thank chide
    rebuke scold lash chastise disparage belittle fault cite invoke quote paraphrase echo second endorse oppose support
    back favor favour`,
  // "Ortiz believes the mill can be saved."
  think: `believe think feel consider regard view see expect hope fear worry suspect doubt assume know understand
    realize realise wonder want wish prefer anticipate envision imagine guess reckon deem judge perceive interpret
    sense remember`,
  // "The filings show that the mill lost money."
  show: `show indicate suggest find demonstrate detail document record list outline imply hint signal estimate project
    forecast predict calculate determine discover prove illustrate highlight`,
  // "Ortiz asked whether the sale was final."
  ask: `ask question inquire enquire query press challenge quiz grill`,
  // "Ortiz urged the council to wait."
  direct: `urge call demand request order recommend propose implore beg beseech exhort encourage instruct direct
    appeal push lobby advocate invite require decline refuse`,
  // "Ortiz vowed to reopen the mill."
  promise: `promise vow pledge threaten offer swear commit plan intend guarantee undertake`,
  // "Ortiz wrote on her page that the sale was off."
  write: `write tweet post read email blog publish type text message scribble pen retweet`,
  // "The Tribune carried a story citing two aides."
  relay: `according per via cite quote reference refer allude describe`,
  // "a claim by Ortiz", "in an interview"
  noun: `statement claim allegation accusation assertion contention argument interview report announcement remark
    comment suggestion view opinion belief word warning promise pledge vow call demand request question answer reply
    response denial criticism complaint testimony speech letter memo email tweet post poll survey study analysis
    estimate forecast prediction finding conclusion charge proposal recommendation admission acknowledgement
    confession declaration revelation insistence account description eyes mind filing document indictment affidavit
    lawsuit complaint ruling release briefing conference press source`,
  // "The mill was reportedly sold."
  adverb: `reportedly allegedly supposedly purportedly apparently ostensibly rumored rumoured said`,
};

/** Forms that the suffix rules cannot find. */
const IRREGULAR: Record<string, string> = {
  said: 'say',
  told: 'tell',
  spoke: 'speak',
  spoken: 'speak',
  thought: 'think',
  felt: 'feel',
  saw: 'see',
  seen: 'see',
  knew: 'know',
  known: 'know',
  understood: 'understand',
  found: 'find',
  wrote: 'write',
  written: 'write',
  swore: 'swear',
  sworn: 'swear',
  begged: 'beg',
  shown: 'show',
  forecast: 'forecast',
  sought: 'seek',
  held: 'hold',
  gave: 'give',
  given: 'give',
  made: 'make',
  took: 'take',
  put: 'put',
  laid: 'lay',
  paid: 'pay',
};

const FRAMES = new Map<string, Frame[]>();
for (const [frame, words] of Object.entries(WORDS) as [Frame, string][])
  for (const word of words.split(/\s+/)) {
    const frames = FRAMES.get(word);
    if (!frames) FRAMES.set(word, [frame]);
    else if (!frames.includes(frame)) frames.push(frame);
  }

/** The listed word that `lower` is a form of, or null. */
export function lemmaOf(lower: string): string | null {
  const irregular = IRREGULAR[lower];
  if (irregular && Object.hasOwn(IRREGULAR, lower)) return irregular;
  if (FRAMES.has(lower)) return lower;
  for (const [suffix, endings] of SUFFIXES) {
    if (!lower.endsWith(suffix)) continue;
    const stem = lower.slice(0, -suffix.length);
    for (const ending of endings) if (FRAMES.has(stem + ending)) return stem + ending;
    const last = stem.at(-1);
    if (last && last === stem.at(-2) && FRAMES.has(stem.slice(0, -1))) return stem.slice(0, -1);
  }
  return null;
}

const SUFFIXES: readonly (readonly [string, readonly string[]])[] = [
  ['ies', ['y']],
  ['ied', ['y']],
  ['ing', ['', 'e']],
  ['ed', ['', 'e']],
  ['es', ['', 'e']],
  ['s', ['']],
];

/** Frames of a listed lemma, most typical first; none for other words. */
export const framesOf = (lemma: string): readonly Frame[] => FRAMES.get(lemma) ?? [];
