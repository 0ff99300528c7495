import type { Look } from '../messaging/protocol.ts';
import { MARK_CATEGORIES, type Settings } from '../settings/schema.ts';
import { isDark } from '../ui/marks/colour.ts';
import { markCss } from '../ui/marks/mark-css.ts';
import { paperColour } from '../ui/marks/paper-colour.ts';
import { markProperties, sampleStyle } from '../ui/marks/sample-style.ts';
import card from '../ui/styles/card.css?inline';

/**
 * How marks and card look with these settings.
 * @param papers what lies behind marked words, as `paper-colour.ts` reads it
 */
export function lookOn(papers: readonly string[], settings: Settings): Look {
  const colours = papers.map(paperColour);
  const samples = MARK_CATEGORIES.map((category) => rule(`.${category}`, sampleStyle(category)));
  return {
    marks: markCss(colours, settings),
    card: [card, rule('.card', markProperties(settings)), ...samples].join('\n'),
    dark: colours.map(isDark),
  };
}

/** @param style properties as CSS or as `element.style` names them */
function rule(selector: string, style: Record<string, string>): string {
  const inCss = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const declarations = Object.entries(style).map(([name, value]) => `${inCss(name)}: ${value}`);
  return `${selector} { ${declarations.join('; ')} }`;
}
