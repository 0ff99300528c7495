import { describe, expect, it } from 'vitest';
import { expectMarked, find } from './marked.ts';

/** Each text holds one attribution as it should be read, whatever else is found; no {s:…} means that nobody is named. */
const RULES: Record<string, string[]> = {
  'an adverb before the verb is of the verb': [
    '{s:Ruth Marsh} {c:later said} {t:that the bridge would close}.',
    '{s:The White House} {c:later denied} {t:the report}.',
    '{s:The union} {c:further said} {t:that it would strike}.',
    '{s:The council} {c:also says} {t:the plan is dead}.',
    '{s:The company} {c:flat-out denied} {t:the claim}.',
    '{s:The board} {c:earlier said} {t:it would meet in May}.',
    '{s:Scientists} {c:have long argued} {t:that the lake is dying}.',
    '{s:Anna Carter, a board member}, {c:later said} {t:that the plan was dead}.',
  ],
  'who acts in the verb is its source': [
    'Prior to launch {s:Halden} {c:promised} {t:players would be able to play at home}.',
    '{s:Ana Lund} — whose father, also as mayor, built the bridge — {c:promised} {t:to keep it open}.',
    '{s:Port chief Ana Lund}, however, decided to weigh in on Monday, {c:saying} {t:that Velde should be fired}.',
    '{s:The Norrland Finance Ministry} {c:accused} {t:the port of hiding losses}.',
    "{s:Lund's supporters} {c:have stated} {t:that he will win}.",
    '{s:A spokesman for Halden}, asked about the poll, {c:said}: {t:"We do not comment on polls."}',
    'A photo of the meeting was denied by {s:Lund}, {c:hinting} {t:that it was a fake}.',
  ],
  'between two quotations stands nothing that is said': [
    '{t:"We will win,"} {s:Marsh} {c:tweeted} before the vote. {t:"The people want us to win."}',
    '{t:"We will win,"} {s:he} {c:said} later. {t:"Please."}',
    `{t:"We will win,"} {s:Marsh} {c:told} Harbor News. {t:"It's not just me."}`,
    '{t:"We will win,"} {s:Marsh} {c:added}, speaking of the two districts. {t:"They are ready."}',
    '{t:"I will win,"} {s:Ms Marsh} {c:told} the newspaper on Monday. {t:"The people want it."}',
    '{t:"We have one of the largest ports,"} {s:he} {c:says}, boasting that it is full.',
    '"Is it old?" Lund asked.\n\n{s:Another user} {c:reportedly said}: {t:"The ship is coming back."}',
    'Halden sold the mill after {s:Velde} scolded its owners, {c:accusing} {t:them of neglect}.',
    `{s:The council's chief Ruth Marsh} {c:praised} {t:the plan}. "It is time," she said.`,
  ],
  'a quotation after the words of a speaker is of that speaker': [
    '{s:Carter} {c:told} the Leeds Post {t:that the firm was sold}. {t:"The firm is gone now."}',
    `{t:"We will win,"} {s:she} {c:said}.\n\n{t:"That's it. I have tried everything I could."}`,
    '{t:"We will win,"} {s:she} {c:said}.\n\n“… prevent the return of the old ships”\n\nThe ships are old.',
  ],
  'whom somebody tells is no part of what is told': [
    '{s:Lund} {c:told} Reuters {t:the claims are false}.',
    "{s:Charles Lund, a professor}, {c:told} Halden.info {t:that the ministry's claims are false}.",
  ],
  'verbs that ask, urge and advise, of whom and to what': [
    '{s:A group of physicians, backed by two towns}, {c:is urging} {t:the ministry to accept its offer}.',
    '{s:The doctors} {c:pleaded with} {t:the ministry to reconsider its decision}.',
    '{s:The doctors} {c:begged} {t:the ministry to wait}.',
    '{s:The guidelines} {c:recommend} {t:holding people no longer than three days}.',
    '{s:The centre} {c:recommends} {t:all people get a flu vaccine}.',
  ],
  'a clause without "that"': [
    '{s:Two people} {c:also said} {t:he lied}.',
    '{t:The base has been a target}, {s:Halden News} {c:has previously established}.',
    'They {c:discovered} {t:that the old mills were empty}.'.replace('They', '{s:They}'),
  ],
  'an adverb of hearsay before a verb of saying is of its cue': [
    '{s:Another user} {c:reportedly said}: {t:“The ship is coming back.”}',
    '{s:The mayor} {c:allegedly said} {t:the city was broke}.',
  ],
  'in the words of': [
    '{c:In the words of} {s:the patient}: {t:"I was ill for months."}',
    '{c:In the words of} {s:the patient}, {t:the pain was severe}.',
  ],
  'a claim of nobody': ['The {c:claim} {t:that she owns the port} is wholly unsubstantiated.'],
  'a descriptor belongs to what it describes': [
    '{s:A source inside the camp, a refugee who feared retaliation and asked not to be identified}, {c:said} {t:that the claim is untrue}.',
    '{s:A spokesperson who did not wish to be named because of port policy} {c:said} {t:the mill was sold}.',
    '{s:New research from The Federation of Mill Owners (FMO)} {c:shows} {t:that mills are open}.',
    '{s:The FMO} {c:reports} {t:94% of mill workers felt stress}.',
    '{s:Lund}, via Harbor News, {c:said} {t:that the mill was sold}.',
  ],
  'the subject of a passive speaks for nobody': [
    '{t:He} {c:is accused of} {t:taking part in the raid}.',
    '{t:Some 200 soldiers} {c:are believed to} {t:remain at the base}.',
    '{t:His mother, the queen}, {c:was said to} {t:have been against it}.',
    '{t:Lund} {c:was accused by} {s:a woman} {t:of fraud}.',
    '{t:A photo of the meeting} {c:was denied by} {s:Lund}.',
    '{t:Lund} {c:was accused of} {t:fraud} by {s:a client}.',
    'It {c:was reported} {t:that the bank lost money}.',
    'It {c:was revealed} in {s:the report} {t:that the bank lost money}.',
  ],
};

describe.each(Object.entries(RULES))('%s', (_, sentences) => {
  it.each(sentences)('%s', expectMarked);
});

describe('acts, feelings and questions are no attributions', () => {
  it.each([
    'They compared their model to real-life data.',
    'The judge ordered the release of the man.',
    "Since R1's launch, Marsh Labs has also released an M3-Mini model that relies on less power.",
    'The mayor agreed to step down.',
    'The team also plans to release all the data.',
    'The league decided to move the match to May.',
    'Other games also offer poor performance.',
    'Some users pointed to articles published on a blog.',
    'Lund added 25 points in his former home arena.',
    'Lund was more surprised than thrilled by the result.',
    'The reality seems to be somewhat different.',
    'The addition of ten titles was announced over the weekend, with popular games.',
    'What did the prosecutors say?',
    "The model's attention to detail comes at some cost.",
    'Lund responded by hitting Velde in the head.',
    'Halden issued a statement that appeared to make it possible to sell.',
    'He declined to say when the lander would be ready.',
    'Velde did not disclose how large the ship is.',
    'It did not reveal the place of the crash.',
    'The patients were not told which pill they took.',
    'The control group showed modest rises on the second test.',
    'Halden posted an image of the new coach.',
    'Halden has agreed a deal until 2023.',
    'Rookie Emil Lund added a goal and an assist.',
    'Anton Velde added his seventh for the club.',
    'It also adds a field to make layered services possible.',
    'Velde posted an elite 93.2 defensive grade and 91.4 coverage grade.',
    'The Norrland 225 declined 0.3%.',
    'The index recorded its worst run since early August.',
    'The mayor paid a visit to the prison, dubbed the “Halden Hilton” by the men held there.',
  ])('%s', (text) => {
    expect(find(text)).toEqual([]);
  });
});

/** The sources that must not be read, and what is read in their place. */
describe('near misses', () => {
  it.each([
    ['"It works," said Chris Early.', ['Chris Early']],
    ['Lund was quoted as saying that the port would close.', ['Lund']],
    ['Lund met Velde and Ost said that the port would close.', ['Ost']],
    ['The minister added that taxes would fall.', ['The minister']],
    ['The filings show that the group lost money.', ['The filings']],
    ['Lund recorded a message saying that the sale was off.', ['Lund']],
  ])('%s', (text, source) => {
    expect(find(text)[0]?.source).toEqual(source);
  });
});
