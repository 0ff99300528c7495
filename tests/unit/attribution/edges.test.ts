import { describe, it } from 'vitest';
import { expectMarked } from './marked.ts';

/** Each text holds one attribution as it should be read, whatever else is found; no {s:…} means that nobody is named. */
const RULES: Record<string, string[]> = {
  'a name with an initial is whole': [
    "{t:Nobody was hurt}, {c:said} {s:James P. Velde Jr., the port's lawyer}.",
    '{t:"We did well,"} {s:Ruth A. Marsh} {c:said}.',
    '{t:Lund had a loaded .45-caliber handgun and three rifles}, {s:prosecutors} {c:said}.',
    '{s:Halden} issued a statement {c:warning} that {t:“voters are right to be told.’’} Critically, however, it failed.',
  ],
  'how and when somebody spoke is no part of what is said': [
    '{s:Marsh} {c:confirmed} under oath {t:that he had paid the port}.',
    '{s:The agency} {c:announced} Nov. 18 {t:that it was adding five firms}.',
    '{s:The mayor} {c:said} after his appointment: {t:"I am glad to be here."}',
    '{s:Clarke, the port\'s chief}, {c:said} of that pier in a call with reporters, {t:"It is the biggest we have."}',
    '{s:She} {c:noted} too {t:that with its strict design, it gives a good picture of the town}.',
  ],
  'people who are not named keep what is said of them': [
    '{t:The deal is worth $4 billion including debt}, {s:three people familiar with the matter} {c:said}, {t:in what would be the largest takeover since 2019}.',
    '{t:Ministers agreed on the cuts late on Monday}, {s:sources close to the talks} {c:said}.',
    '{t:The board will meet on Friday}, {c:said} {s:one of the people}.',
    '{s:A person who was in the room and asked not to be named} {c:said} {t:the vote was close}.',
    '{s:Company officials who were not authorized to speak to the press} {c:said} {t:the plant would shut}.',
    '{s:A diplomat in Halden who asked to remain anonymous} {c:described} {t:the talks as tense}.',
    '{s:The three people, who asked not to be named because the talks are confidential}, {c:said} {t:bankers had approached at least five possible buyers since September}.',
    '{t:Norvane had planned to release it in May but now wants it out early}, {s:two of them} {c:said}, without providing specifics.',
    'The embrace comes as {s:governments from Velmora to Ostby} remove the app from stores, {c:citing} {t:privacy concerns}.',
    '{s:Multiple sources} {c:confirmed} to the Herald {t:that the coach would go}.',
    '{t:The strike was called off}, {s:a U.S. official} {c:said}, speaking on condition of anonymity.',
    '{t:The bank will advise on the deal}, {s:the people} {c:said}, asking not to be named.',
    'In interviews, {s:more than a dozen former workers} {c:said} {t:the plant was unsafe}.',
    '{s:More than 20 current and former officials} {c:described} {t:a ministry in chaos}.',
    '{s:One official} {c:called} {t:the plan "madness"}.',
    '{s:A dozen lawmakers, aides and lobbyists interviewed by the Herald} {c:said} {t:the bill was dead}.',
    '{t:"It was a mess,"} {c:said} {s:a former clerk who left the firm in May}.',
  ],
  'nobody speaks inside the words that are said': [
    '{t:"We really took that challenge to heart,"} {s:he} {c:said}.',
    '{t:"The mill has no heart,"} {s:Lund} {c:said}.',
  ],
  'a list that is no part of the subject stays outside': [
    'In Halden, {s:aides and lobbyists} {c:said} {t:the bill was dead}.',
    'On Monday, {s:Lund and Velde} {c:said} {t:they would stay}.',
  ],
  'a content ends before the next attribution with a subject of its own': [
    '{s:8% of owners} {c:found} {t:it took two months} and 6% found it took three.',
    '{s:The navy} {c:says} {t:two ships sank} while the rebels claim that one sank.',
    '{s:The navy} {c:says} {t:the ship sank while it was in port}.',
    '{s:Lund} {c:said} {t:the mill would close but that the owners would be paid}.',
    "Norrland said it is committed to the deal, while {s:the city's police} {c:deny} {t:the accusations of brutality} and say they show restraint.",
    "Norrland said it is committed to the deal, while {s:the city's police} deny the accusations of brutality and {c:say} {t:they show restraint}.",
    '{t:So far there is no evidence of it}, {s:the Halden health office} {c:said}, according to Reuters.',
    "According to the Post's Lund, {s:Ruth Marsh, a doctor at the port}, {c:wrote} in a blog post {t:that the ferry was unsafe}.",
  ],
  'a cue between two commas leaves both halves': [
    '{t:Halden fever}, {c:per} {s:the health office}, {t:is often found in mice}.',
    '{t:He had}, {c:according to} {s:Alex Velde}, {t:killed and eaten a wild rabbit}.',
    '{t:In this study}, {s:she} {c:added}, {t:people who slept more were better at the task}.',
  ],
  'cues by their form': [
    '{t:Two soldiers have been killed in a crash in Halden}, {s:the army} {c:said} in a statement on Wednesday.',
    '{s:A Halden clinical trial} {c:has found} {t:objective evidence that walking helps the heart}.',
    '{t:The illness} {c:is estimated to} {t:affect nearly 7 million people}.',
    "{s:The Norrland government} {c:has ruled out} {t:Halden's involvement}.",
    '{s:Owners} {c:have complained of} {t:poor pay} and say nobody listens.',
    '{s:Lund} said that the army could be sent in, {c:warning}: {t:“They are already there.”}',
    '{s:Marsh} {c:urged} {t:the public not to believe the story}.',
  ],
  'a number behind a bare verb of saying': [
    '{s:Officials} {c:say} {t:about 400 trucks are waiting on the other side}.',
  ],
  'whom an outlet cites is no report of its own': [
    '{s:Harbor News}, citing an unnamed port official, {c:reported} {t:that the ferry was sold}.',
    '{t:"It was sold,"} {s:Harbor News} {c:reported}, citing two officials.',
    '{s:Lund} resigned, {c:citing} {t:his health}.',
  ],
  'a source that stands there': [
    '{t:"It helps,"} {c:said} {s:lead author Ruth A. Marsh, MD, associate professor in Halden}.',
    'The mayor was given a chance to defend {s:his} often-repeated {c:vow} {t:that Norrland would leave}.',
    'In an email sent by {s:chairman Marco Velde}, employees {c:were told} {t:that they would be paid}.',
    'But {s:both Marsh and Velde} {c:told} lawmakers {t:that the call was odd}.',
    '{s:Businesses and residents} {c:also say} {t:the port is too loud}.',
    'Lund met Velde and {s:Ost} {c:said} {t:the port was old}.',
    "{s:Norrland's ambassador to Velmark} {c:accused} {t:the port of lying}.",
    'Norrland has denounced {s:a court ruling} {c:declaring} {t:the ban unlawful}.',
    '{s:He} asked where the mayor was, {c:called} {t:Marsh a “traitor”} and said he would come.',
  ],
  'what is of the clause is no part of the source': [
    '{s:The Halden rebels}, however, {c:claimed} {t:the ship was theirs}.',
    '{t:"We learned from each other,"} {c:said} {s:researcher Mark Velde, who left the port in May}.',
    "{s:Norrland's Defense Minister Mark Velde} on Wednesday {c:accused} {t:the port of lying}.",
    '{t:Shares will fall}, {c:said} {s:Jeffrey Velde, an analyst with the firm Oanta}, in a note.',
  ],
};

describe.each(Object.entries(RULES))('%s', (_, sentences) => {
  it.each(sentences)('%s', expectMarked);
});
