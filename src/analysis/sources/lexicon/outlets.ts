import { words } from './words.ts';

/** Outlets whose names no pattern tells: "Reuters reported the sale". */
const NAMES = words(`
  reuters ap afp cnn bbc nbc cbs abc msnbc cnbc npr pbs politico bloomberg axios buzzfeed vox slate salon breitbart
  gizmodo wired variety deadline tmz propublica aljazeera al_jazeera xinhua tass interfax vice univision telemundo
  fox_news fox usa_today wsj nyt mashable techcrunch the_verge the_hill the_atlantic the_intercept the_guardian guardian
  huffpost huffington_post the_independent forbes fortune newsweek time_magazine rolling_stone vanity_fair the_economist
  associated_press the_associated_press agence_france-presse espn itv sky yonhap kyodo nikkei der_spiegel spiegel le_monde el_pais
  mother_jones national_review people_magazine the_information quartz recode engadget waves caixin rt e!_news dpa upi
  c-span the_onion daily_beast the_daily_beast business_insider insider_news mail_online mailonline the_week the_nation
  fast_company page_six the_cut the_ringer sportico
  consumer_reports scientific_american national_geographic popular_science popular_mechanics good_housekeeping the_spruce
  new_scientist the_new_yorker healthline webmd lifehacker wirecutter cnet zdnet pcmag pc_gamer tom's_hardware tom's_guide
  ars_technica 9to5mac macrumors android_authority eurogamer
  android_police android_central gsmarena gamesradar rock_paper_shotgun digital_foundry the_points_guy lonely_planet fodor's
  car_and_driver motor_trend motortrend edmunds kelley_blue_book top_gear autocar investopedia bankrate kiplinger marketwatch barron's
  allrecipes epicurious bon_appetit serious_eats real_simple better_homes_and_gardens bob_vila this_old_house hgtv billboard pitchfork
  vogue cosmopolitan esquire bustle men's_health women's_health medical_news_today verywell_health harvard_business_review
  mit_technology_review euronews deutsche_welle france_24 le_figaro la_repubblica haaretz ynet ndtv india_today the_hindu scmp rappler ign polygon kotaku gamespot digital_trends
`);

/** "The Harrow Gazette", "Channel 9 News": names built from a word for a paper or a broadcaster. */
const PATTERN =
  /(?:^|[\s.])(?:times|post|news|journal|herald|tribune|gazette|chronicle|globe|telegraph|observer|mirror|star-\w+|sun-\w+|inquirer|examiner|courier|dispatch|register|bee|sentinel|ledger|daily|weekly|magazine|press|tv|radio|broadcasting|television|newswire|review|bulletin|standard|mail|monitor|reporter|today|nightly|journalism|report|reports|[a-z]+tv\d?|info)$|\.(?:com|fr|org|net|co\.uk)$/i;

/** Names that the pattern would take for a paper. */
const NOT = words(
  `twitter.com facebook.com amazon.com booking.com moveon.org salesforce.com washington_post_company`,
);

/** What an outlet is called: a pattern without groups that capture. */
export const OUTLET_NOUN = String.raw`(?:newspaper|magazine|broadcaster|tabloid|publication|newswire|(?:news|media)\s+outlet|(?:radio|tv)\s+station|news\s+(?:organi[sz]ation|site|agency|website|service|network|channel))`;

/** Whether a name is an outlet's. */
export function isOutlet(name: string): boolean {
  const lower = name.toLowerCase().replace(/’/g, "'").replace(/\s+/g, ' ');
  const bare = lower.replace(/^the /, '');
  if (NOT.has(bare)) return false;
  return NAMES.has(lower) || NAMES.has(bare) || PATTERN.test(bare);
}

/** Whether a name of several words is one of those listed: no person's, whatever a model says. */
export const isListedOutlet = (name: string): boolean =>
  /\s/.test(name) && NAMES.has(name.toLowerCase().replace(/’/g, "'"));
