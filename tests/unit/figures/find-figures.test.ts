import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../src/analysis/figures/find-figures.ts';

/** "exact | kind lo..hi unit [/per] [~]", the way a failing row reads best. */
const read = (text: string) =>
  findFigures(text).map((f) => {
    const { lo, hi } = f.value;
    const value = lo === hi ? String(lo) : `${lo ?? ''}..${hi ?? ''}`;
    const flags = `${f.per ? ` /${f.per}` : ''}${f.approximate ? ' ~' : ''}${f.value.vague ? ' vague' : ''}`;
    return `${text.slice(f.start, f.end)} | ${f.kind} ${value} ${f.unit ?? '-'}${flags}`;
  });

const TABLE: Record<string, [sentence: string, ...figures: string[]][]> = {
  money: [
    [
      'Nordwind raised $12.9bn (£10bn) in May.',
      '$12.9bn | money 12900000000 USD',
      '£10bn | money 10000000000 GBP',
    ],
    ['A $1 trillion-plus slide followed.', '$1 trillion-plus | money 1000000000000.. USD'],
    ['They want $40-50 billion of it.', '$40-50 billion | money 40000000000..50000000000 USD'],
    ['It cost $3bn-$4bn.', '$3bn-$4bn | money 3000000000..4000000000 USD'],
    ['A cook earns 1.5 million yuan annually.', '1.5 million yuan annually | money 1500000 CNY /year'],
    [
      'Paid Rs 24 lakh and 50 crore rupees.',
      'Rs 24 lakh | money 2400000 INR',
      '50 crore rupees | money 500000000 INR',
    ],
    [
      'At least 88 billion Hong Kong dollars went.',
      'At least 88 billion Hong Kong dollars | money 88000000000.. HKD',
    ],
    ['A ticket is $100 Australian.', '$100 Australian | money 100 AUD'],
    ['It sells for $16-something a pound.', '$16-something a pound | money 16..17 USD /pound ~'],
    [
      'He owes tens of billions of yuan.',
      'tens of billions of yuan | money 10000000000..100000000000 CNY vague',
    ],
    ['A stamp is 50p, a call 12 cents.', '50p | money 0.5 GBP', '12 cents | money 12 cent'],
    ['The bill came to 20 dollars 43 cents.', '20 dollars 43 cents | money 20.43 USD'],
    ['Profit rose 15% to €4 million.', '15% | percent 15 percent', '€4 million | money 4000000 EUR'],
    ['The port got N500m.', 'N500m | money 500000000 NGN'],
    ['She lost 12 pounds; he owes 12 pounds.', '12 pounds | measure 12 [lb_av]', '12 pounds | money 12 GBP'],
  ],
  'percent and points': [
    ['A 30-60 per cent chance.', '30-60 per cent | percent 30..60 percent'],
    [
      'Rates fell a quarter-point, or 50 basis points.',
      'a quarter-point | points 0.25 points',
      '50 basis points | points 0.5 points',
    ],
    ['She lost by five-and-a-half points.', 'five-and-a-half points | points 5.5 points'],
    ['Growth of 3.2 per cent a year.', '3.2 per cent a year | percent 3.2 percent /year'],
    ['Only a few percent left.', 'a few percent | percent 3..9 percent vague'],
    [
      'It went from 0.90 percent to 1.23 percent.',
      '0.90 percent | percent 0.9 percent',
      '1.23 percent | percent 1.23 percent',
    ],
  ],
  counts: [
    ['Around 10,000 Zentrix B200 chips arrived.', 'Around 10,000 Zentrix B200 chips | count 10000 chip ~'],
    [
      'At least 13 coastal city governments agreed.',
      'At least 13 coastal city governments | count 13.. government',
    ],
    ['As many as 50,000 came.', 'As many as 50,000 | count ..50000 -'],
    ['A dozen lawmakers left.', 'A dozen lawmakers | count 12 lawmaker'],
    [
      'Tens of thousands of people marched.',
      'Tens of thousands of people | count 10000..100000 person vague',
    ],
    ['An 11-game streak ended.', '11-game | count 11 game'],
    ['It holds a million or more.', 'a million or more | count 1000000.. -'],
    ['Roughly 400 737 Max jets stand idle.', 'Roughly 400 737 Max jets | count 400 jet ~'],
    ['About 13,000 US troops remain.', 'About 13,000 US troops | count 13000 troop ~'],
    ['Seats in 10 state-owned firms.', '10 state-owned firms | count 10 firm'],
    ['A margin of plus or minus three points.', 'three points | points 3 points'],
    ['Four arms dealers met.', 'Four arms dealers | count 4 dealer'],
    [
      'From 450 million down to 350–375 million.',
      '450 million | count 450000000 -',
      '350–375 million | count 350000000..375000000 -',
    ],
    ['The 180 page report.', '180 page | count 180 page'],
    [
      'The rows 22,24,26,31 are empty.',
      '22 | count 22 -',
      '24 | count 24 -',
      '26 | count 26 -',
      '31 | count 31 -',
    ],
  ],
  'measures and time': [
    [
      'A moon 3,200 miles (5,150 km) wide.',
      '3,200 miles | measure 3200 [mi_i]',
      '5,150 km | measure 5150 km',
    ],
    ['A 450 GW plan at 37°C.', '450 GW | measure 450 GW', '37°C | measure 37 Cel'],
    ['A 660 square metre hall.', '660 square metre | measure 660 m2'],
    ['He is 6 feet 3 inches tall.', '6 feet 3 inches | measure 6.25 [ft_i]'],
    [
      'They work six days a week in eight-hour shifts.',
      'six days a week | duration 6 day /week',
      'eight-hour | duration 8 hour',
    ],
    ['A decade-long feud.', 'decade-long | duration 10 year'],
    ['It took one-to-seven days.', 'one-to-seven days | duration 1..7 day'],
    ['Half an hour later.', 'Half an hour | duration 0.5 hour'],
  ],
  ages: [
    ['A 26-year-old baker.', '26-year-old | age 26 year'],
    ['Pupils aged between 12 to 17-years-old.', 'between 12 to 17-years-old | age 12..17 year'],
    ['She is in her 80s.', '80s | age 80..89 year'],
    ['Ana Ruiz, 34, a baker, left.', '34 | age 34 year'],
    ['People age 12 and older.', '12 and older | age 12.. year'],
    ['Children under 5 ride free.', 'under 5 | age ..5 year'],
  ],
  'multiples, fractions, ratios': [
    ['It is 20 to 40 times cheaper.', '20 to 40 times cheaper | multiple 20..40 x'],
    ['Three times as many boats.', 'Three times as many | multiple 3 x'],
    ['Sales more than doubled.', 'more than doubled | multiple 2.. x'],
    ['Sales double as a signal.'],
    [
      'Two-thirds of voters and half of them.',
      'Two-thirds | fraction 0.666666666666667 -',
      'half | fraction 0.5 -',
    ],
    ['One in five adults; nine out of 10.', 'One in five | ratio 0.2 -', 'nine out of 10 | ratio 0.9 -'],
    ['In the first half, a third person left.'],
  ],
  'scores and ranks': [
    ['The house voted 51-49.', '51-49 | score 51..49 -'],
    ['Marek won 6-4, 7-6 (5).', '6-4 | score 6..4 -', '7-6 | score 7..6 -'],
    ['The second-biggest moon.', 'second-biggest | rank 2 -'],
  ],
  'not figures': [
    ['On March 3, 2021, at 10:30 p.m., and in the 1990s.'],
    ['The 737 Max, the R1, the A100, Windows 10 and F-16.'],
    ['Call 555-0134 or write to 1600 Elm Street.'],
    ['See note [12] and Chapter 11, page 3.'],
    ['1. Open the box.'],
    ['One of them left; this one stayed.'],
    ['It runs until at least 2021.'],
    ['The G7 met on Feb. 9 over the 996 schedule.'],
    ['A 787-9 jet and the 777 programme.'],
    ['It plays in 4K.'],
    ['The schedule known as "996" is hard; one hopes it ends.'],
  ],
};

for (const [name, rows] of Object.entries(TABLE)) {
  describe(name, () => {
    it.each(rows)('%s', (sentence, ...figures) => {
      expect(read(sentence)).toEqual(figures);
    });
  });
}

/** The same with what stands around: `base=…`, up or down, forecast or target, `not`. */
const readAll = (text: string) =>
  findFigures(text).map((f, i) => {
    const around = [f.base && `base=${f.base}`, f.direction, f.modality, f.negated && 'not'];
    return [read(text)[i], ...around.filter(Boolean)].join(' ');
  });

/** The phrases of newspapers that the grammar was asked for; those above are not said again. */
const PHRASES: Record<string, [sentence: string, ...figures: string[]][]> = {
  money: [
    ['It cost £71.6million.', '£71.6million | money 71600000 GBP'],
    ['They paid €500m.', '€500m | money 500000000 EUR'],
    ['He earns $150K.', '$150K | money 150000 USD'],
    ['It costs $2-3m.', '$2-3m | money 2000000..3000000 USD'],
    ['It is 50 pence.', '50 pence | money 0.5 GBP'],
    ['It was ரூ2-3 hundred.', 'ரூ2-3 hundred | money 200..300 INR'],
    ['Nordwind raised $12.9bn.', '$12.9bn | money 12900000000 USD'],
  ],
  'points and fractions': [
    ['The bond rose 7/32 to 99.', '7/32 | fraction 0.21875 - up', '99 | count 99 -'],
    ['It rose five-and-a-half points.', 'five-and-a-half points | points 5.5 points up'],
    ['A quarter-point cut.', 'A quarter-point | points 0.25 points down'],
  ],
  multiples: [
    ['Prices are nine times higher.', 'nine times higher | multiple 9 x'],
    ['It is more than triple the price.', 'more than triple | multiple 3.. x'],
    ['Output doubled.', 'doubled | multiple 2 x'],
    ['It is ~3x the price.', '~3x | multiple 3 x ~'],
  ],
  'vague magnitudes and number words': [
    ['Hundreds of thousands fled.', 'Hundreds of thousands | count 100000..1000000 - vague'],
    ['Half a million boats.', 'Half a million boats | count 500000 boat'],
  ],
  'from and to': [
    [
      'It rose 37 percent, from 0.90 to 1.23.',
      '37 percent | percent 37 percent up',
      '0.90 | count 0.9 -',
      '1.23 | count 1.23 - up',
    ],
    [
      'Sales fell from 12 million to 9 million boats.',
      '12 million | count 12000000 boat',
      '9 million boats | count 9000000 boat down',
    ],
    [
      'The rate fell to 8 percent from 12 percent.',
      '8 percent | percent 8 percent down',
      '12 percent | percent 12 percent',
    ],
    ['Fees run from $300 to $400.', '$300 to $400 | money 300..400 USD'],
  ],
  'equivalents in brackets': [
    [
      'He paid 10 million yuan ($1.4 million).',
      '10 million yuan | money 10000000 CNY',
      '$1.4 million | money 1400000 USD',
    ],
  ],
  rates: [
    ['It paid $1.20 per share.', '$1.20 per share | money 1.2 USD /share'],
    ['Gold is $2,000 an ounce.', '$2,000 an ounce | money 2000 USD /ounce'],
    ['Pay is $90,000 a year.', '$90,000 a year | money 90000 USD /year'],
  ],
  hedges: [
    ['Some 300 boats.', 'Some 300 boats | count 300 boat ~'],
    ['Nearly 300 boats.', 'Nearly 300 boats | count ..300 boat ~'],
    ['300-plus boats.', '300-plus boats | count 300.. boat'],
    ['300 boats or more.', '300 boats or more | count 300.. boat'],
    ['It needs a minimum of 300 boats.', 'a minimum of 300 boats | count 300.. boat'],
    ['He faces up to a $40 fine.', 'up to a $40 | money ..40 USD'],
    ['A march over a 10-day stretch.', '10-day | duration 10 day'],
  ],
  base: [
    ['Two-thirds of voters agree.', 'Two-thirds | fraction 0.666666666666667 - base=voters'],
    [
      'A third of Nordwind’s 12,000 employees left.',
      'A third | fraction 0.333333333333333 - base=Nordwind’s 12,000 employees',
      '12,000 employees | count 12000 employee',
    ],
    ['One in five adults.', 'One in five | ratio 0.2 - base=adults'],
  ],
  'modality and negation': [
    ['Nordwind is forecast to earn $5 million.', '$5 million | money 5000000 USD forecast'],
    ['It targets 5 million boats.', '5 million boats | count 5000000 boat target'],
    ['It was never 40 boats.', '40 boats | count 40 boat not'],
    ['There were no more than 40 boats.', 'no more than 40 boats | count ..40 boat'],
  ],
  'comparatives turned round': [
    ['The hold is no longer than 72 hours.', 'no longer than 72 hours | duration ..72 hour'],
    ['It needs no fewer than 40 boats.', 'no fewer than 40 boats | count 40.. boat'],
    ['The mast is not higher than 40 metres.', 'not higher than 40 metres | measure ..40 m'],
    ['A fee no smaller than $40.', 'no smaller than $40 | money 40.. USD'],
    ['It is longer than 72 hours.', 'longer than 72 hours | duration 72.. hour'],
  ],
  'points of a game and of a share': [
    ['Marek scored 31 points.', '31 points | count 31 point'],
    ['She had 24 points and 12 rebounds.', '24 points | count 24 point', '12 rebounds | count 12 rebound'],
    ['The party lost 5 points in the poll.', '5 points | points 5 points down'],
    ['Marek sank a 3-pointer and two 3-pointers.', 'two | count 2 -'],
  ],
  'units that the text shares': [
    [
      'It won 11.9 percent in Ostau, 15.36 percent in Sudau, and 7.3 in Wedau.',
      '11.9 percent | percent 11.9 percent',
      '15.36 percent | percent 15.36 percent',
      '7.3 | percent 7.3 percent',
    ],
    ['It films up to 4k and 60 fps.', '60 fps | measure 60 frame/s'],
    ['It waited for more than a year.', 'more than a year | duration 1.. year'],
    ['A walk of nearly a mile.', 'nearly a mile | measure ..1 [mi_i] ~'],
    ['It lasts a year.'],
    [
      'It ran for over a decade, about an hour a day.',
      'over a decade | duration 10.. year',
      'about an hour a day | duration 1 hour /day ~',
    ],
    ['They stood over a mile of rope.'],
    ['They live on less than a dollar a day.', 'less than a dollar a day | money ..1 USD /day'],
    ['It took a year and a half.', 'a year and a half | duration 1.5 year'],
    ['Costs were cut in half.', 'half | fraction 0.5 -'],
    [
      'Half or even a third of the crew.',
      'Half | fraction 0.5 -',
      'a third | fraction 0.333333333333333 - base=the crew',
    ],
  ],
  'age bands': [
    ['The 18-24s and the over-65s like it.', '18-24s | age 18..24 year', 'over-65s | age 65.. year'],
    ['Braun, 38 – a baker – left.', '38 | age 38 year'],
  ],
  'numbers that count nothing': [
    ['They live near Area 55 and near area 12.'],
    ['One Chapter Over'],
    ['Lena went from one room to another.'],
    ['She asked for a second and a third opinion.'],
    ['A second and a third of them left.'],
  ],
  'numbers in words': [
    [
      'It cost five hundred and two thousand euros.',
      'five hundred and two thousand euros | money 502000 EUR',
    ],
    [
      'Four thousand three hundred and twenty-one crates.',
      'Four thousand three hundred and twenty-one crates | count 4321 crate',
    ],
    ['A hundred and fifty thousand people.', 'A hundred and fifty thousand people | count 150000 person'],
    ['Two million and a half boats.', 'Two million and a half boats | count 2500000 boat'],
    [
      'Two million boats and 300 crates.',
      'Two million boats | count 2000000 boat',
      '300 crates | count 300 crate',
    ],
    [
      'It holds two million and 300 people.',
      'two million | count 2000000 -',
      '300 people | count 300 person',
    ],
    ['It holds 2 million 5 thousand crates.', '2 million 5 thousand crates | count 2005000 crate'],
    ['It grew two point five percent.', 'two point five percent | percent 2.5 percent up'],
    [
      'It holds 1 234 567 crates or 1.3x10^6.',
      '1 234 567 crates | count 1234567 crate',
      '1.3x10^6 | count 1300000 -',
    ],
    ['It is 4⅞ inches wide, then 2 1/2.', '4⅞ inches | measure 4.875 [in_i]', '2 1/2 | count 2.5 -'],
  ],
  'heights and ages of two numbers': [
    ['Lena is 5-foot-11.', '5-foot-11 | measure 5.91666666666667 [ft_i]'],
    ['Children between the ages of 5 and 11.', '5 and 11 | age 5..11 year'],
    ['People aged 65 or over.', '65 or over | age 65.. year'],
  ],
  'shares and multiples without their whole': [
    ['A quarter-century of peace.', 'A quarter-century | duration 25 year'],
    ['Nearly a third say no.', 'Nearly a third | fraction ..0.333333333333333 - ~'],
    ['He hit back 10 times harder.', '10 times harder | multiple 10 x'],
    ['Sales will double.', 'double | multiple 2 x'],
    ['He hit a double in May.'],
    ['A 2-in-1 laptop.'],
    ['It won by one point.', 'one point | points 1 points'],
    ['At one point she left.'],
  ],
  'hedges with more between': [
    ['They need up to an additional 15 percent.', 'up to an additional 15 percent | percent ..15 percent'],
    ['A record 300 boats or fewer.', '300 boats or fewer | count ..300 boat'],
    [
      'It killed 40 people and more than 300 fled.',
      '40 people | count 40 person',
      'more than 300 | count 300.. -',
    ],
  ],
  'dates, times and numbers of telephones': [
    ['From 9 a.m. to 5 p.m. on Feb. 9, and on 3 March 2021.'],
    ['On May 3rd, in the summer of ’98 and the 2016-17 season.'],
    ['Call +44 20 7946 0958 or 1-800-555-0134, or come to 12 Old Mill Road.'],
    ['On March 3 and 4 boats sank.', '4 boats | count 4 boat'],
    ['It may 12 times, they march 12 miles.', '12 times | count 12 time', '12 miles | measure 12 [mi_i]'],
  ],
  'units of their own': [
    ['A load of 20 [kg], or 20 [', '20 [kg] | measure 20 kg', '20 | count 20 -'],
    ['A 100Wh battery.', '100Wh | measure 100 Wh'],
    ['Two tablespoons of oil.', 'Two tablespoons | measure 2 [tbs_us]'],
    ['It cost 19 Australian cents.', '19 Australian cents | money 0.19 AUD'],
    ['A 20 petaflop machine.', '20 petaflop | measure 20000 Tflop'],
    ['Two gentlemen left.', 'Two gentlemen | count 2 gentleman'],
  ],
};

for (const [name, rows] of Object.entries(PHRASES)) {
  describe(`asked for: ${name}`, () => {
    it.each(rows)('%s', (sentence, ...figures) => expect(readAll(sentence)).toEqual(figures));
  });
}

describe('what stands around a figure', () => {
  const first = (text: string) => findFigures(text)[0]!;
  it('keeps the hedge as written', () => expect(first('Roughly 40 boats sank.').hedge).toBe('Roughly'));
  it('reads what a share is a part of', () =>
    expect(first('Two-thirds of voters agree.').base).toBe('voters'));
  it('reads the direction', () => {
    expect(first('Output rose 37 percent.').direction).toBe('up');
    expect(first('A 5 percent drop.').direction).toBe('down');
  });
  it('tells forecasts and targets', () => {
    expect(first('Sales are expected to reach 5 million boats.').modality).toBe('forecast');
    expect(first('Nordwind aims for 40 percent.').modality).toBe('target');
  });
  it('marks a denied figure', () => expect(first('It was not 40 boats.').negated).toBe(true));
});
