import { describe, expect, it } from 'vitest';
import { kindOfName } from '../../../src/analysis/sources/name-kinds.ts';
import { resolve } from './marked.ts';

/** Sources of guides, reviews, service pages and forums, with near misses; the kind of the last source decides. */
const TABLES: Record<string, [marked: string, kind: string][]> = {
  'things that speak': [
    ['{A quiz} <asked> readers to guess.', 'document'],
    ['{The numbers} <show> that rents fell.', 'document'],
    ['{A 2014 examination by the Harbour Authority} <found> two cracks.', 'document'],
    ['{The 2014 graduates} <said> no.', 'role'],
    ['<According to> {IDC estimations}, rents fell.', 'document'],
    ['{Its FAQ} <claims> that nothing is kept.', 'document'],
    ['Leo Brandt signed {"false certifications"} <attesting> it.', 'document'],
    ['{A new Norvane listing for them} <suggests> a sale.', 'document'],
    ['{The app} <says> that the tyre is flat.', 'document'],
    ['{Some methods} <call for> salt.', 'document'],
    ['{Imaging} <showed> a crack.', 'document'],
    ['{The scanner} <says> the tyre is flat.', 'document'],
    ['{The compiler} <warns> about it.', 'document'],
    ['{The disclaimer} <says> no.', 'document'],
    ['{The painter} <says> no.', 'role'],
    ['{The Bible} <says> so.', 'document'],
    ['{Many sprays} <claim> to be natural.', 'document'],
    ['{A redacted copy of the memo} <said> no.', 'document'],
    ['<Per> {this Corran University guide}, an index is a list.', 'document'],
    ['{Our buying guide} <says> no.', 'document'],
    ['{A mountain guide} <said> the pass was closed.', 'anonymous'],
    ['{Studies (such as those from Norvane and Tidewell Bank)} <show> harm.', 'document'],
    ['{A document Dana Ortiz prepared for the court} <said> no.', 'document'],
    ['{Clerk Dana Ortiz} <said> no.', 'person'],
  ],
  'the press and its papers': [
    ['<According to> {reports emerging in the news media}, it was late.', 'media'],
    ['<According to> {a report in the minutes}, it was late.', 'document'],
    ['{Consumer Reports} <explains> it.', 'media'],
    ['{The Scientific American} <says> so.', 'media'],
    ['{ostby-nouvelles.fr} <reported> the sale.', 'media'],
    ['{Leo Brandt, a newspaper in Ostby}, <reported> the sale.', 'media'],
    ['{News site Leo Brandt} <reported> the sale.', 'media'],
    ['{Leo Brandt, a newspaper editor in Ostby}, <said> no.', 'person'],
    ['{Newspaper editor Leo Brandt} <said> no.', 'person'],
    ['{Car and Driver} <found> it loud.', 'media'],
    ['{The car and driver} <said> no.', 'role'],
    ['{Twitter.com} <said> no.', 'organization'],
  ],
  'those whom a clause describes': [
    ['<According to> {multiple people I spoke to}, it was late.', 'anonymous'],
    ['{Over 61% of the web designers we surveyed} <said> no.', 'collective'],
    ['{The people we serve} <said> no.', 'collective'],
  ],
  'both and': [
    ['The view <drew criticism> {both inside and outside the bank}.', 'collective'],
    ['Leo Brandt met Tom Varga. {Both} <said> no.', 'person'],
    ['Leo Brandt met Tom Varga. {Both bakers and brewers} <advocate> salt.', 'role'],
    ['Leo Brandt met Tom Varga. {Both men} <said> no.', 'person'],
  ],
  'somebody online or at hand': [
    ['{One Redditor} <said> it was easy.', 'role'],
    ['{A tiktoker} <said> it was easy.', 'role'],
    ['{A buddy of mine} <told> me so.', 'anonymous'],
    ['{Most folks} <say> it is easy.', 'collective'],
    ['{Rumors} <say> it is old.', 'collective'],
    ['{A narrator} <said> it was easy.', 'anonymous'],
  ],
  'anyone of a trade': [
    ['{Any financial advisor} <will tell> you so.', 'collective'],
    ['{Any financial expert worth their salt} <will not advise> it.', 'collective'],
    ['{Every plumber} <says> so.', 'collective'],
    ['{A plumber} <said> so.', 'anonymous'],
  ],
  'an account': [
    ['{u/quillwort} <noted> that it was easy.', 'person'],
    ['{@quillwort} <noted> that it was easy.', 'person'],
  ],
  'titles in capitals': [
    ['{Norvane’s CFO} <reported> that sales fell.', 'role'],
    ['{A/C Tech} <said> no power.', 'role'],
    ['{A tech} <said> no power.', 'anonymous'],
  ],
  'those of whom one speaks in general': [
    ['For example, {a client} <would say> no.', 'role'],
    ['{A client} <would say only> that it was late.', 'anonymous'],
    ['{A client} <said> no.', 'anonymous'],
    ['{One former client} <implied> that it was slow.', 'role'],
    ['{One former client} <told> us that it was slow.', 'anonymous'],
    ['{A staff of dozens} <said> no.', 'role'],
  ],
  'the outlet’s own': [
    ['{Our tester} <noted> that it tips over.', 'anonymous'],
    ['{One tester} <wrote> that it tips over.', 'anonymous'],
    ['{Our reviewers} <noted> that it tips over.', 'role'],
    ['<According to> {our experts}, it is easy.', 'role'],
    ['{Our readers} <said> no.', 'collective'],
    ['{Our president} <said> no.', 'role'],
    ['{Our mother} <said> no.', 'role'],
    ['Our testers used it for a week. {One reviewer} <said> it tips over.', 'anonymous'],
    ['{One reviewer} <said> it tips over.', 'role'],
  ],
  'people of several sorts': [
    ['{Experts and harbour officials} <said> so.', 'role'],
    ['{Experts and critics} <said> so.', 'collective'],
    ['{Businesses and residents} <say> it is loud.', 'role'],
    ['{Businesses} <say> it is loud.', 'collective'],
    ['{The Russian and Velmoran defense ministries} <accused> it.', 'organization'],
    ['{A critic and two defense ministries} <accused> it.', 'anonymous'],
  ],
  'an expert without an article': [
    ['{Norvane travel expert}<:> flying is cheap', 'role'],
    ['{Travel experts} <said> no.', 'collective'],
    ['{The public} <said> no.', 'collective'],
  ],
  'names that no list has': [
    ['{Oda Zyx, Velmora’s ambassador to Ostby from 2007}, <said> no.', 'person'],
    ['{Zyxwell, a carmaker in Ostby}, <said> no.', 'organization'],
    ['{Ulf Zyxx, a Lantern Party strategist who led the campaign}, <said> no.', 'person'],
    ['{Millstone} <announced> a sale.', 'organization'],
    ['{Millstone} <shows> the tide.', 'document'],
    ['{Newspaper columnist Tidewell Bank} <said> no.', 'person'],
    ['{Rival Tidewell Bank} <said> no.', 'organization'],
    ['{Tyre maker Norvane Records} <said> no.', 'organization'],
    ['{Tidewell Bank, the highest-paid pollster of all,} <said> no.', 'person'],
    ['{Tidewell Bank, a rival of Norvane,} <said> no.', 'organization'],
    ['{Zyxwell, a supplier of tyres}, <said> no.', 'organization'],
    ['{The Zyx Committee, a rival of the mayor}, <said> no.', 'organization'],
    ['It stands <in> {Brandt’s book “Backfire: The Fall of a Bank.”}', 'document'],
    ['{Brandt’s rival “Backfire” Varga} <said> no.', 'person'],
  ],
  'bodies by their nouns': [
    ['It was ruled illegal <by> {the Velmora court system}.', 'organization'],
    ['{The restaurant} <said> it was full.', 'organization'],
    ['{The plant} <said> it would close.', 'organization'],
    ['{Restaurants} <said> they were full.', 'collective'],
    ['{A restaurant worker} <said> it was full.', 'anonymous'],
    ['Norvane sued Tidewell Bank. {Both sides} <said> they hoped for a deal.', 'organization'],
    ['{Both sides} <said> they hoped for a deal.', 'collective'],
    ['{Velmora’s utilities regulators} <are demanding> answers.', 'organization'],
    ['{Regulators} <are demanding> answers.', 'role'],
    ['{Federal prosecutors} <alleged> fraud.', 'organization'],
    ['{Former prosecutors} <alleged> fraud.', 'role'],
    ['Velmora prosecutors closed it. {Prosecutors} <alleged> fraud.', 'organization'],
  ],
};

for (const [name, rows] of Object.entries(TABLES))
  describe(name, () => {
    it.each(rows)('%s', (marked, kind) => {
      expect(resolve(marked).kinds.at(-1)).toBe(kind);
    });
  });

describe('names that a model takes for something else', () => {
  it.each([
    ['other', 'Corran Mill Caucus', 'organization'],
    ['other', 'Corran Mill Race', 'document'],
    ['product', 'Fed', 'organization'],
    ['product', 'Millstone', 'document'],
    ['person', 'Al Jazeera', 'media'],
    ['person', 'Emily Post', 'person'],
    ['person', 'Forbes', 'person'],
  ] as const)('%s %s', (kind, text, expected) => {
    expect(kindOfName({ first: 0, last: 1, kind, entity: null, text })).toBe(expected);
  });
});
