import { words } from './words.ts';

/**
 * What the head noun of a source denotes; singular forms, one group a reading, each with the sentence that needs it.
 * After the borders of the specification of attributions.
 */
export type HeadClass =
  | 'withheld'
  | 'generic'
  | 'role'
  | 'unique'
  | 'bystander'
  | 'collective'
  | 'spokesperson'
  | 'document'
  | 'media'
  | 'organization';

/** "Mr.", "Prince": words right before a name that belong to it. */
export const TITLE =
  /^(?:mr|mrs|ms|miss|dr|prof|sir|lord|lady|prince|princess|king|queen|sen|gov|rep|president|mayor|judge|justice)\.?$/;

/** "Sources at the mill said it would close." Withheld individuals even as a bare plural. */
const WITHHELD = words(`source insider whistleblower informant tipster leaker denizen`);

/** "Two people briefed on the merger said it was off." A person and nothing more. */
const GENERIC = words(`person individual someone somebody man woman guy other buddy pal lady folk gal dude`);

/** "Two aides to Mayor Brandt said he would run." Unnamed people known by what they do. */
const ROLE = words(`
  official aide adviser advisor executive exec trader diplomat lawmaker neighbour neighbor officer ally strategist staffer staff
  operative employee worker manager director leader member delegate superdelegate family counterpart host anchor moderator donor fundraiser lobbyist lawyer attorney prosecutor
  investigator detective agent cop negotiator minister senator congressman congresswoman representative governor mayor
  councilman councilwoman councillor legislator candidate friend confidant confidante associate colleague coworker
  co-worker boss employer chief head chairman chairwoman chair president vice-president ceo founder owner partner
  banker broker dealer consultant contractor engineer developer designer programmer researcher doctor nurse physician
  surgeon paramedic medic teacher professor principal student graduate pilot driver captain soldier general commander
  colonel lieutenant sergeant deputy sheriff marshal ranger guard firefighter rescuer responder volunteer organizer organiser
  activist campaigner participant attendee guest player coach trainer referee scout teammate client customer
  tenant landlord resident villager local homeowner farmer miner fisherman survivor victim patient relative
  parent writer author editor producer speechwriter pollster surrogate bundler elder
  backer veteran technician operator clerk cashier waiter bartender chef priest pastor bishop rabbi imam cleric
  refugee migrant immigrant protester demonstrator rebel militant fighter witness eyewitness passenger
  commissioner auditor regulator inspector intern trustee shareholder creditor supplier rival
  cook guide spy monk nun bride groom heir thief athlete gymnast tech rookie apprentice inmate roommate classmate
  alumnus retiree expat nanny maid butler cadet recruit conscript hostage detainee prisoner suspect
  insurer underwriter hacker courier interpreter translator envoy ambassador attache counsel counselor secretary
  planner architect actor actress singer musician artist expatriate dissident defector
  cfo cto coo cio ciso cmo evp svp vp
  authority personnel enforcement leadership management crew entrepreneur professional
  nominee frontrunner front-runner hopeful royal mogul billionaire contender incumbent star rapper quarterback striker
  magnate laureate premier chancellor prince duke businessman businesswoman tycoon cardiologist psychologist psychiatrist vet
`);

/** "The nominee said": whom an article calls so, it has named. */
export const TITLED = words(`
  president senator governor mayor candidate nominee frontrunner front-runner hopeful royal mogul billionaire contender
  incumbent star singer rapper actor actress quarterback striker magnate laureate ambassador premier chancellor prince duke
  businessman businesswoman tycoon congressman congresswoman secretary minister speaker republican democrat king queen pope
  captain coach host director author chairman chairwoman chief ceo founder justice
`);

/** "A sister of the mayor said no." Relatives, of whom one may have several. */
export const KIN = words(
  `mother father wife husband son daughter brother sister uncle aunt cousin grandmother grandfather mom dad mum widow`,
);

/** "His mother said he had left at noon." One person at most; the judge of a case, a relative. */
const UNIQUE: ReadonlySet<string> = new Set([
  ...KIN,
  ...words(`widower fiance fiancee girlfriend boyfriend judge magistrate coroner jury juror pope king queen`),
]);

/** "One commenter wrote that the dam was cracked." Heard or read in public. */
const BYSTANDER = words(`
  commenter user tweeter heckler columnist blogger passer-by passerby bystander onlooker spectator caller reviewer audience crowd
  speaker panelist panellist child kid boy girl viewer listener shopper throng signatory redditor tiktoker youtuber streamer
`);

/** "Economists see a fall." Trades that make a crowd as plurals, and one person with a name or a body: "Norvane analysts". */
export const LEARNED = words(`analyst economist scientist scholar historian academic expert`);
/** The same for those who write down what they think. */
export const COMMENTATORS = words(`columnist blogger commentator pundit`);

/** "Critics call the toll unfair." Nobody could have asked them one by one. */
const COLLECTIVE: ReadonlySet<string> = new Set([
  ...LEARNED,
  ...words(`
    critic observer supporter opponent republican democrat investor voter conservative liberal
    progressive independent skeptic sceptic proponent detractor advocate defender commentator pundit
    respondent adult millennial american briton european consumer fan buyer reader taxpayer citizen
    population public community generation majority plurality percent politician terrorist technologist technophile environmentalist
    feminist nationalist populist socialist libertarian evangelical catholic muslim christian jew black white
    latino hispanic asian teenager youngster young theorist watcher follower adherent enthusiast forecaster
    establishment world everyone everybody anybody nobody half third quarter whole electorate base pollee netizen
    conspiracy theory wisdom thinking westerner russian chinese bookmaker loyalist hawk dove moderate purist traditionalist
    apologist admirer provider rumor rumour
  `),
]);

/** "A Norvane spokeswoman said the plant was safe." Speaks for a body, on the record. */
const SPOKESPERSON = words(`
  spokesman spokeswoman spokesperson rep publicist press_secretary press_officer spokesmodel press_aide
  communications_director
`);

/** "Court filings show the firm owed $3 million." Words that stand without a speaker. */
const DOCUMENT = words(`
  poll survey study report filing record law bill rule letter email e-mail memo memorandum document statement ad advert
  advertisement video tweet post research data figure result evidence analysis book film movie paper transcript lawsuit suit
  complaint indictment affidavit order ruling decision verdict platform plan proposal policy website page profile message note
  agreement contract estimate projection forecast review audit probe investigation inquiry summary excerpt manual guideline
  guidance chart map footage recording amendment constitution act resolution treaty timeline finding trove exchange pitch
  count calculation booklet average script caption text log ledger account invoice receipt archive dossier brief petition
  census statistics index indicator polling readout release press_release announcement notice poster sign banner
  spot documentary article story essay op-ed editorial column blog_post facebook_post voice_over voiceover warrant deposition
  testimony cable directive memoir biography autobiography obituary diary screenshot photo photograph picture image clip
  tape simulation model experiment trial test literature draft charter code schedule slide presentation
  questionnaire tally version edition bulletin advisory newsletter leaflet flyer card list
  graphic ticket license certificate timing facebook_page web_site legislation statute spreadsheet
  calendar science history label packaging
  buying_guide user_guide style_guide voter_guide study_guide shopping_guide gift_guide setup_guide
  quiz examination number estimation specification documentation description instruction certification listing faq tutorial handbook
  disclaimer chapter trailer teaser primer explainer bible koran quran torah wikipedia dictionary encyclopedia
  textbook worksheet checklist copy extract app algorithm software tool calculator tracker imaging scan x-ray method
`);

/** "the paper" after "a study": words for one text. */
export const STUDIES = words(`study paper report research analysis`);

/** "The scanner says the tyre is flat." Devices and programs, which their endings would make people. */
const DEVICE = words(`
  computer server browser compiler router printer scanner controller counter thermometer sensor monitor meter timer installer
  debugger linter parser crawler dashboard chatbot bot
`);

/** "Many sprays claim to be natural." Wares, whose packages say it. */
const WARE = words(
  `spray supplement shampoo detergent cream lotion formula product package serum toothpaste cleaner`,
);

/** "State media reported the visit." The press, and those who write for it. */
const MEDIA = words(`
  media outlet newspaper magazine broadcaster tabloid press news station channel daily weekly news_site news_agency wire
  news_outlet news_organization news_organisation news_website newswire network_news publication
  journalist reporter correspondent newsroom blog podcast site news_channel network tv
  television radio broadcast
`);

/** "The company said it would appeal." A body that speaks as one. */
const ORGANIZATION = words(`
  company firm campaign agency department ministry bureau office group organization organisation party government
  administration committee commission council board court team club union association foundation institute institution university
  school college church bank brokerage fund startup start-up maker manufacturer airline carrier retailer chain publisher
  police military army navy force hospital center centre ngo charity nonprofit pac super_pac coalition
  caucus parliament congress senate house panel legislature cabinet embassy consulate league federation country nation state
  city county town service watchdog studio body subsidiary giant conglomerate lender store hotel
  museum district regime camp think_tank corporation business vendor taskforce task_force squad prosecution
  defense defence plaintiff defendant clinic pharmacy utility laboratory lab movement alliance secretariat
  directorate tribunal assembly chamber inspectorate brand automaker drugmaker chipmaker carmaker
  effort accelerator court_system school_system health_system legal_system judiciary
  restaurant plant factory supermarket shop gym cafe bakery brewery winery theater theatre cinema zoo
`);

const TABLE: readonly (readonly [HeadClass, ReadonlySet<string>])[] = [
  ['spokesperson', SPOKESPERSON],
  ['withheld', WITHHELD],
  ['document', DOCUMENT],
  ['document', WARE],
  ['document', DEVICE],
  ['media', MEDIA],
  ['organization', ORGANIZATION],
  ['unique', UNIQUE],
  ['bystander', BYSTANDER],
  ['collective', COLLECTIVE],
  ['role', ROLE],
  ['generic', GENERIC],
];

const CLASSES = new Map<string, HeadClass>(
  [...TABLE].reverse().flatMap(([name, set]) => [...set].map((w) => [w, name] as const)),
);

/** People by their ending: "A bricklayer said", "Two cellists said". */
const PERSON_ENDING =
  /(?:[^aeiou]er|[aeiou][^aeiou]er|or|ist|ian|man|woman|person|eer|ant|ee|ster|crat|logist)$/;

/**
 * @param lemma singular head noun in lower case
 * @param before the word before it, in lower case, or ''
 */
export function classOfHead(lemma: string, before: string): HeadClass | null {
  const pair = CLASSES.get(`${before} ${lemma}`);
  if (pair) return pair;
  const known = CLASSES.get(lemma);
  if (known) return known;
  return lemma.length > 4 && PERSON_ENDING.test(lemma) ? 'role' : null;
}

/** Whether a noun stands in the lists, not only known by its ending. */
export const isListed = (lemma: string): boolean => CLASSES.has(lemma);

/** Classes whose members are people. */
export const isHuman = (c: HeadClass | null): boolean =>
  c !== null && c !== 'document' && c !== 'media' && c !== 'organization';
