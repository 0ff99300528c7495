import type { SummaryLabel } from '../report.ts';

/** Sourced sentences below which nothing is said. */
export const TOO_LITTLE = 3;
const MIXED = 0.25;
const MAINLY = 0.5;

/**
 * The phrase for an article, by the share of its sourced sentences that rest on unnamed sources alone.
 * @param notAssessed why no phrase is given, or null
 * @returns the label and the rule that gave it, in words
 */
export function readLabel(
  sourced: number,
  unnamed: number,
  notAssessed: string | null,
): { label: SummaryLabel; rule: string } {
  if (notAssessed) return { label: 'not-assessed', rule: notAssessed };
  if (sourced < TOO_LITTLE)
    return { label: 'too-little', rule: `Fewer than ${TOO_LITTLE} sentences with a source were found.` };
  const share = unnamed / sourced;
  const found = `${unnamed} of the ${sourced} sentences with a source rest only on unnamed sources`;
  if (share === 1) return { label: 'only-unnamed', rule: `${found}: all of them.` };
  if (share > MAINLY) return { label: 'mainly-unnamed', rule: `${found}: more than 50 %.` };
  if (share >= MIXED) return { label: 'mixed', rule: `${found}: from 25 to 50 %.` };
  return { label: 'mostly-named', rule: `${found}: under 25 %.` };
}
