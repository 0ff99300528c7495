import { MARK_CATEGORIES, type MarkCategory, type Settings } from '../../settings/schema.ts';
import { isDark, legible } from './colour.ts';
import { CONTENT, FLASH, highlightName } from './highlights.ts';
import { LINE_STYLES, markColours } from './palettes.ts';

/** How far below the words each line lies, in em, so that lines of overlapping marks lie beside each other. */
const OFFSETS: Record<MarkCategory, number> = {
  entities: 0.1,
  figures: 0.2,
  replies: 0.28,
  attributions: 0.32,
  anonymous: 0.32,
};

/**
 * Forced colours: system colours, and lines inside the words' field. Chromium gives every highlight the colours of selected text
 * there, whatever a sheet says, and a line below that field would not be seen; Firefox follows these.
 */
const FORCED =
  'background-color: Canvas; color: CanvasText; text-decoration-color: CanvasText; text-underline-offset: 0';

/**
 * The style sheet of the page's marks.
 * @param papers backgrounds `#rrggbb`, in the order of `highlightName`'s index
 */
export function markCss(
  papers: readonly string[],
  settings: Pick<Settings, 'palette' | 'ownColours' | 'print'>,
): string {
  const colours = markColours(settings);
  const rules = papers.flatMap((paper, i) =>
    MARK_CATEGORIES.map((category) => {
      const own = isDark(paper) ? 'dark' : 'light';
      const other = isDark(paper) ? 'light' : 'dark';
      const colour = legible([colours[own][category], colours[other][category]], paper);
      return rule(highlightName(category, i), line(category, colour));
    }),
  );
  const forced = papers.flatMap((_, i) =>
    MARK_CATEGORIES.map((category) =>
      rule(
        highlightName(category, i),
        category === 'anonymous' ? `${FORCED}; background-color: Mark; color: MarkText` : FORCED,
      ),
    ),
  );
  const tint = papers[0] && isDark(papers[0]) ? '#ffffff' : '#000000';
  return [
    `@media ${settings.print ? 'all' : 'screen'} {`,
    ...rules,
    '}',
    '@media screen {',
    rule(CONTENT, `background-color: ${tint}14`),
    rule(FLASH, 'background-color: #ffd54a; color: #1d1c1a'),
    '}',
    '@media (forced-colors: active) {',
    ...forced,
    rule(FLASH, 'background-color: Highlight; color: HighlightText'),
    '}',
  ].join('\n');
}

const rule = (name: string, declarations: string) => `::highlight(${name}) { ${declarations} }`;

function line(category: MarkCategory, colour: string): string {
  const { style, thickness, tint } = LINE_STYLES[category];
  return [
    `text-decoration: underline ${style} ${colour} ${thickness}px`,
    `text-underline-offset: ${OFFSETS[category]}em`,
    'text-decoration-skip-ink: none',
    ...(tint > 0 ? [`background-color: ${colour}${alpha(tint)}`] : []),
  ].join('; ');
}

/** Percent → two hexadecimal digits. */
const alpha = (percent: number) =>
  Math.round(percent * 2.55)
    .toString(16)
    .padStart(2, '0');
