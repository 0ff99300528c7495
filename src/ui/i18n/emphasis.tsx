import { words } from './t.ts';

/** Unicode isolates: they keep a number's direction in any script, and say where it stands in a message. */
const OPEN = '\u2068';
const CLOSE = '\u2069';

/** Numbers as substitutions that `Emphasis` shows stronger than the words around them. */
export const emphasised = (...numbers: number[]): string[] =>
  numbers.map((n) => OPEN + words().number(n) + CLOSE);

export function Emphasis({ text }: { text: string }) {
  return text
    .split(/(\u2068[^\u2069]*\u2069)/)
    .map((part, i) => (part.startsWith(OPEN) ? <b key={i}>{part.slice(1, -1)}</b> : part));
}
