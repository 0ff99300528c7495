import { describe } from 'vitest';
import { itReads, itReadsNone, type Row } from './read.ts';

const ROWS: Row[] = [
  ['“No comment,” Brandt said.', 'declined', 'Brandt'],
  ['“No comment,” said Dana Ortiz, who chairs the board.', 'declined', 'Dana Ortiz'],
  ['“That is not true,” Brandt said.', 'denied', 'Brandt'],
  ['“This is completely false,” said Brandt.', 'denied', 'Brandt'],
  ['“It’s a lie,” Brandt told the Gazette.', 'denied', 'Brandt'],
  ['“These allegations are baseless,” Mara Quill, a lawyer, said.', 'denied', 'Mara Quill'],
  ['Brandt replied: “That’s absolutely untrue.”', 'denied', 'Brandt'],
  ['“Absolutely not true,” she said.', 'denied', 'she'],
  ['“The story is false and we will sue,” Norvane said in a statement.', 'denied', 'Norvane'],
  ['“I deny the allegations,” Brandt said.', 'denied', 'Brandt'],
  ['“We categorically reject these claims,” said Brandt.', 'denied', 'Brandt'],
  ['“I did nothing wrong,” Brandt said.', 'denied', 'Brandt'],
  ['“That’s a lie,” Brandt shot back.', 'denied', 'Brandt'],
  ['“That’s false,” Brandt said.', 'denied', 'Brandt'],
  ['“The allegations against me are false,” Brandt wrote in a post.', 'denied', 'Brandt'],
  ['“Any suggestion that we knew is false,” a spokesman said.', 'denied', 'a spokesman'],
  ['Norvane said: “These claims are entirely without foundation.”', 'denied', 'Norvane'],
  ['“We don’t comment on rumours,” Ada Finch, a spokeswoman, said.', 'declined', 'Ada Finch'],
  ['“I can’t comment on that,” Ada Finch said.', 'declined', 'Ada Finch'],
  ['“I have no comment,” said Ada Finch.', 'declined', 'Ada Finch'],
  ['“As this is a live case, we cannot comment,” Ada Finch wrote in an email.', 'declined', 'Ada Finch'],
  ['“It would be inappropriate to comment at this time,” police said.', 'declined', 'police'],
  ['“We’re not going to comment on leaks,” Ada Finch told the Gazette.', 'declined', 'Ada Finch'],
  ['“I’m not commenting on that,” the mayor said.', 'declined', 'the mayor'],
  ['“It’s not true. I was never there,” Tom Varga said.', 'denied', 'Tom Varga'],
  ['“I have never taken a bribe and I deny it completely,” Tom Varga told the court.', 'denied', 'Tom Varga'],
];

const NEAR_MISSES = [
  '“You’re wrong, that is not true to the book,” the teacher said.',
  '“He said it is a lie,” the boy told the class.',
  '“It is a fake,” the dealer said.',
  '“That is false hope,” the nurse said.',
  '“This is not true love,” the singer said.',
  '“They are lies we tell to children,” the author said.',
];

describe('replies in direct speech', () => {
  itReads(ROWS);
  itReadsNone(NEAR_MISSES);
});
