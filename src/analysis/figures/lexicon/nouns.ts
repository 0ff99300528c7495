import { pairs, words as set } from './table.ts';

/** Plurals that no rule gives. */
export const PLURALS = pairs(
  `person people child children grandchild grandchildren schoolchild schoolchildren tooth teeth foot feet mouse mice goose geese
  criterion criteria phenomenon phenomena bacterium bacteria medium media alumnus alumni crisis crises analysis analyses
  thesis theses`,
);

/** In -s, but no plural; words in -ss, -us and -is are none by rule. */
export const NOT_PLURAL = set(
  `was has does as yes news always ours yours hers theirs perhaps besides towards afterwards sometimes overseas politics economics
  mathematics athletics physics lens gas says goes comes takes makes gives gets wants needs thinks knows sees shows becomes seems remains
  appears includes means requires texas kansas arkansas illinois massachusetts dallas james charles williams jones whereas
  downstairs upstairs indoors outdoors asbestos canvas chaos cosmos alias atlas`,
);

/** Plural-looking words before the head: "four arms dealers", "two sales managers". */
export const PLURAL_MODIFIERS = set(
  'sales sports arms savings operations communications systems news business class human-rights rights customs defense securities mathematics fitness wireless express glass press process access congress business los las united states women men children people peoples veterans drugs weapons appeals futures goods airlines motors',
);

/** A noun phrase ends before these. */
export const STOPS = set(
  `a an the this that these those it its he his she her they their them we our you your i my me us him who whom whose which what
  of in on at by for from to with about around over under above below between among against into onto upon through across during before
  after since until till within without near off out up down along amid toward towards behind beyond beside besides despite except like
  unlike via per as than because although though while when where whether if unless so and or but nor yet not no n't
  is are was were be been being am has have had having do does did done will would shall should can could may might must
  said say says told tell tells saying asked asks according
  died die dies dead came come comes went go goes going made make makes making took take takes taken taking got get gets getting gave give gives given
  left leave leaves leaving live lived lives living work works working became become becomes remain remained remains including included include
  showed show shows shown began begin begins started start starts ended held hold holds kept keep keeps lost lose won win paid pay
  spent spend bought buy sold sell set put cut hit hurt killed injured wounded arrested charged shot found find known knew seen saw
  used use using based located according compared following ago earlier later away apart long wide high tall deep old wide
  higher lower more less fewer most least much many too very also still just only even now then again once here there yesterday today tomorrow tonight
  both each every all any some together alone else instead however therefore already almost nearly ever never
  voted wanted needed called claimed believed think thought want need feel felt try tried trying seem seemed appear appeared
  expected scheduled required needed involved affected worth due able unable likely ready available eligible responsible aboard
  ran run runs running stood stand sat sit lay rose rise fell fall grew grow met meet led lead sent send brought bring built build
  received receive created create reported report followed follow supported support opposed oppose attended attend participated
  moved move turned turn helped help played play faced face joined join returned return signed sign passed
  overall annually altogether nationwide worldwide statewide per throughout that's it's there's they're who's i'm`,
);

/** Adjectives of amount that stand between number and noun: "20 more people", "three additional boats". */
export const AMOUNT_WORDS = set(
  'more additional other extra further new fewer less different separate consecutive straight successive',
);

/** A number after these without a noun stands for people or things named before: "the two met". */
export const DETERMINERS = set(
  `the these those their his her its our your my which all any no that this every each either other`,
);

/** Second parts that make a compound adjective no count: "two-way", "one-sided". */
export const NO_COUNT_COMPOUNDS = set(
  `way sided time off on stop dimensional handed edged hour-ish timer one two to by for out up in liner ups pronged fold bit tier faced piece some thing upmanship star pointer pointers
  trick nation party state hander handers eyed legged man woman person term`,
);

/** "one day", "one thing": not a count but an indefinite. */
export const ONE_IDIOMS = set(
  `day thing way time point reason another example side hand that who of can more such night morning or and with is was has where which in on to
  aspect part area instance idea explanation possibility exception word moment minute sense respect issue question problem`,
);

/** Counted in the singular before another noun: "the 180 page report", "a 40 seat theatre". */
export const SINGULAR_COUNTS = set(
  'page seat member room bed store track word person man woman team state nation horse game song lap home house unit car player volume hole part piece point step lane storey story',
);

/** Nouns for persons: "children under 5", "adults over 65". */
export const PERSONS = set(
  `people children child adults adult women men kids persons anyone everyone those someone youths youngsters boys girls teens teenagers
  players drivers voters students patients americans citizens residents workers pupils aged ages age seniors pensioners`,
);
