const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** "rose 37 percent", "a 5 percent increase". */
export const UP = set(
  `rose rise rises rising risen up gain gained gains gaining grew grow grows growing grown increase increased increases increasing climb climbed climbs
  climbing jump jumped jumps jumping soar soared soaring surge surged surges surging advanced add added adds higher swell swelled rally rallied
  expand expanded growth appreciate appreciated rebounded spiked spike hike hiked ballooned balloon boosted boost widened`,
);
export const DOWN = set(
  `fell fall falls falling fallen down drop dropped drops dropping decline declined declines declining decrease decreased decreases
  decreasing lose lost loses losing slid slide slides slip slipped slips slipping plunge plunged plunges plummeted plummet tumble tumbled
  tumbles sank sink sinks shed sheds cut cuts cutting reduced reduce reduces reducing reduction lower lowered shrank shrink shrinks shrunk
  slashed slash dip dipped dips eased ease weakened dive dived narrowed contracted contraction crashed retreated`,
);

/** "is expected to reach 5 million". */
export const FORECAST = set(
  `expected expects expect forecast forecasts forecasting projected projects projecting projection predicted predicts predict anticipated anticipates
  anticipate likely`,
);
/** "aims for 40 percent". */
export const TARGET = set(
  `target targets targeted targeting aim aims aimed aiming goal goals pledged pledges pledge vowed hopes hoping hoped plans planned planning seeks
  seeking wants committed`,
);
