import { checkSources, type SourceRow } from './tables.ts';

/** What stands for someone or something told elsewhere, with near misses. */
const ROWS: SourceRow[] = [
  [
    'another, after a thing',
    '{A quiz} <asked> readers to guess. {Another} <showed> five pictures. {Another} <noted> her job.',
    ['document', 'document', 'document'],
    [0, 1, 2],
  ],
  [
    'another, after things that are told only',
    '{Leo Brandt} <said> no. A quiz stands on the page. {Another} <noted> her job.',
    ['person', 'document'],
  ],
  [
    'another, after a person who spoke of filings',
    '{One clerk} <said> no. {Court filings} <show> that. {Another} <said> yes.',
    ['anonymous', 'document', 'anonymous'],
  ],
  ['another, after a person', '{A clerk} <said> no. {Another} <said> yes.', ['anonymous', 'anonymous']],
  [
    'one of those whom someone else met',
    '{Many tenants} <said> no. Leo Brandt met with an array of lawyers; {one} <suggested> he marry, and {another} <scared> him.',
    ['role', 'role', 'role'],
  ],
  [
    'one of those who spoke',
    '{Three clerks} <said> the mayor met with lawyers. Later {one} <said> no.',
    ['anonymous', 'anonymous'],
  ],
  [
    'advisers of someone who is named behind them',
    '{Advisers to her rival, Governor Leo Brandt,} <say> they see an opening.',
    ['role'],
  ],
  [
    'advisers who are named themselves',
    '{Two advisers to her rival, Leo Brandt and Dana Ortiz,} <say> they see an opening.',
    ['person'],
  ],
  [
    'who, after a description of someone named',
    'He beat Leo Brandt, a little-known county clerk {who} <accused> him of theft.',
    ['person'],
  ],
  [
    'who, after someone beside a named one',
    'He beat Leo Brandt and a little-known county clerk {who} <accused> him of theft.',
    ['role'],
  ],
  [
    'who, after a name and its place',
    'It was for Senator Leo Brandt of Ostby, {who} <blasted> the toll.',
    ['person'],
  ],
  ['who, after a crowd of a place', 'It was for the tenants of Ostby, {who} <blasted> the toll.', ['role']],
  [
    'who, after a title of someone named',
    '{Leo Brandt} <said> no. It was a blow to the candidate {who} <launched> his bid <by declaring> it.',
    ['person', 'person'],
    [0, 0],
  ],
  [
    'who, after a title of nobody named',
    'It was a blow to the candidate {who} <launched> his bid <by declaring> it.',
    ['role'],
  ],
  [
    'which, after the writer of a text',
    'It is “The Mill”, by the reporter Leo Brandt, {which} <chronicles> a fall.',
    ['document'],
  ],
  [
    'which, after a name that may be a person’s',
    'He asked Brandt. Brandt, {which} <declined> to comment, sent it back.',
    ['organization'],
  ],
  [
    'the last word of a name that no list has',
    '{Ulf Zyxx, a strategist from Ostby}, <said> no. {Tidewell Bank} <said> yes. {Zyxx} <said> never.',
    ['person', 'organization', 'person'],
    [0, 1, 0],
  ],
  [
    'another name than that',
    '{Ulf Zyxx, a strategist from Ostby}, <said> no. {Zyxwell} <said> never.',
    ['person', 'organization'],
    [0, 1],
  ],
  [
    'who, after a number of people',
    'It fell, and with it the number {who} <said> that they would march.',
    ['collective'],
  ],
  [
    'they, after two who spoke in turn',
    '{Leo Brandt} <said> that his brother was ill. {Mara Quill} <added> that it was late. {They} also <disputed> the will.',
    ['person', 'person', 'person'],
  ],
  [
    'they, after one who spoke',
    '{Leo Brandt} <said> that it was late. {They} also <disputed> the will.',
    ['person', 'collective'],
  ],
  [
    'the columnist, whom the text names',
    '“No,” columnist Leo Brandt <wrote>. {The columnist} <suggested> a vote.',
    ['person'],
  ],
  ['the columnist, whom nobody names', '“No,” it read. {The columnist} <suggested> a vote.', ['role']],
  [
    'the paper, after an outlet',
    '{The Corran Gazette} <noted> the sale. As {the paper} <noted>, it was late.',
    ['media', 'media'],
    [0, 0],
  ],
  [
    'the paper, after a study',
    '{The Corran Gazette} <noted> it. {A study} <found> harm. As {the paper} <noted>, it was slight.',
    ['media', 'document', 'document'],
    [0, 1, 1],
  ],
  [
    'the nominee for an election',
    'Dana Ortiz laughed. {The party’s nominee for the May election} <said> no.',
    ['person'],
  ],
  [
    'a nominee for an election whom nothing names',
    '{A nominee for the May election} <said> no.',
    ['anonymous'],
  ],
  [
    'a woman who is named at last',
    '{A woman at the rally} <shouted> no. The woman left. {The woman who started it} <identified> herself to the Corran Gazette as a 52-year-old baker named Ottilie. {She} <said> no.',
    ['person', 'person', 'person'],
    [0, 0, 0],
  ],
  [
    'a woman who speaks of somebody named',
    '{A woman} <told> us no. {The woman} <said> she had a dog named Ottilie. {She} <said> no.',
    ['anonymous', 'anonymous', 'anonymous'],
    [0, 0, 0],
  ],
  [
    'she, of whom the sentence before told',
    'OSTBY — Last month, a woman paid a visit to Leo Brandt’s car lot. She had little, {she} <said>, and left.',
    ['role'],
  ],
  [
    'he, who owns what a woman came to',
    'OSTBY — Last month, a woman paid a visit to Leo Brandt’s car lot. He had little, {he} <said>.',
    ['person'],
  ],
  [
    'they, of whom the names follow',
    'I sat with two producers, Leo Brandt and Mara Quill, who were late. {They} <noted> that it was good.',
    ['person'],
  ],
  [
    'they, of whom nobody is named',
    'I sat with two producers, friends of Leo Brandt. {They} <noted> that it was good.',
    ['anonymous'],
  ],
  [
    'two who were charged, named below',
    '{Two guards} were charged on Tuesday, <stating> they had checked.\n\nThe court heard that Leo Brandt and Mara Quill slept.',
    ['person'],
  ],
  [
    'two who spoke of two others',
    '{Two guards} <said> they had checked.\n\nThe court heard that Leo Brandt and Mara Quill slept.',
    ['anonymous'],
  ],
  [
    'three who were charged, of whom two are named',
    '{Three guards} were charged on Tuesday, <stating> they had checked.\n\nThe court heard that Leo Brandt and Mara Quill slept.',
    ['anonymous'],
  ],
  [
    'others, after a group known by role',
    '{Some protesters} <chanted> his name. {Others} <shouted> no.',
    ['role', 'role'],
  ],
  ['others, after nobody', '{Others} <shouted> no.', ['collective']],
  ['others, after a vague group', '{Critics} <said> no. {Others} <said> yes.', ['collective', 'collective']],
  [
    'lawyers who are named at once',
    '{Defense attorneys} <said> the two would fight. “No,” <said> {Leo Brandt, who represents Norvane}. {Mara Quill, who represents the bank}, <said> so.',
    ['person', 'person', 'person'],
  ],
  [
    'lawyers of whom one is named',
    '{Defense attorneys} <said> the two would fight. “No,” <said> {Leo Brandt, who represents Norvane}.',
    ['role', 'person'],
  ],
  [
    'more lawyers than those who are named',
    'The mill is old. It is large. It is grey. {More attorneys} <said> the two would fight. “No,” <said> {Leo Brandt, who represents Norvane}. {Mara Quill, who represents the bank}, <said> so.',
    ['role', 'person', 'person'],
  ],
  [
    'her, whose story it is',
    '{Mara Quill} <said> no. Once a starry-eyed girl came to Ostby. <To hear it from> {her}, it was late.',
    ['person', 'person'],
  ],
  [
    'the lawmakers, who are named',
    'Senators Leo Brandt and Tom Varga were called. The lawmakers did not come. Instead, {they} <asked> the court for help.',
    ['person'],
  ],
  [
    'lawmakers who are not named',
    'Mr. Leo Brandt was called. The lawmakers did not come. Instead, {they} <asked> the court for help.',
    ['role'],
  ],
  [
    'another, whose office and name stand behind it',
    '{Another diplomat, former special envoy to Velmora Leo Brandt,} <said> no. “No,” {Brandt} <said>.',
    ['person', 'person'],
    [0, 0],
  ],
  [
    'another, beside someone of whom the text tells',
    '{Another diplomat, at odds with Leo Brandt,} <said> no.',
    ['anonymous'],
  ],
  [
    'texts that somebody provided',
    '{A series of text messages Brandt provided to lawmakers} <showed> talks.',
    ['document'],
  ],
  [
    'he, who tells somebody named something',
    '{Leo Brandt} <praised> the mill. Tom Varga thanked him. {He} <told> Varga it was late.',
    ['person', 'person'],
    [0, 0],
  ],
  [
    'the governor of whom the sentences speak, not the one named last',
    'Gov. Leo Brandt of Ostby stayed away. So did Velmora Gov. Tom Varga. Teachers did not see Brandt. {The governor} <said> he would wait. {Brandt} <said> no.',
    ['person', 'person'],
    [0, 0],
  ],
];

checkSources('stand-ins', ROWS);
