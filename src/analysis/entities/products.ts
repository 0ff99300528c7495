import type { TextDocument } from '../text/document.ts';
import type { Candidate } from './decode.ts';

/** A model's code: R2, A100, GPT-4, O3-Mini, F-35, 737 Max, iPhone 11. */
const CODE =
  /(?<![\p{L}\p{N}$£€#@/.-])(?:[A-Z]{1,4}-?\d{1,4}[A-Za-z]{0,2}(?:-[A-Z][a-z]+)?|7[0-9]7(?:-\d00)? (?:Max|MAX|Dreamliner))(?![\p{L}\p{N}%/-]|[.,]\d)/gu;

/** Codes of other things: groups of states, quarters, age groups, roads, vitamins, viruses, halls, grades. */
const NOT_PRODUCT =
  /^(?:G[78]|G20|G-[78]|G-20|[QHK][1-4]|FY\d+|CY\d+|U-?\d+|B[126]\d?|[KDC]3?|[HN]\dN?\d?|COVID-?19|COP-?\d+|F1|MI-?[56]|Y2K|W[23]|CO2|PM\d*|T20|US-?\d+|EU-?\d+|S&P\d+|B2B|P2P|R\d00|Rs\d+|UTC|GMT|HB-?\d+|SB-?\d+|HR-?\d+|AB-?\d+|K-?12|E[1-9]|P-?5|C4|C5|R-?\d{3,}|NW\d|SW\d+|SE\d+|WC\d|EC\d|TL|No\d+)$/;

/** Roads and paper sizes look like chips and planes: these must be called a product. */
const ROAD = /^[MABI]-?\d{1,4}$/;

/** Words that say that a code is a product: "the R2 model", "A100 chips". */
const PRODUCT_NOUN =
  /^(?:models?|chips?|gpus?|processors?|cards?|phones?|smartphones?|jets?|planes?|aircrafts?|airliners?|fighters?|rockets?|missiles?|tanks?|rifles?|engines?|cars?|suvs?|sedans?|trucks?|cameras?|consoles?|laptops?|tablets?|drones?|robots?|satellites?|series|versions?|systems?|chatbots?|release|launch)$/;

/**
 * Products that are written as a code and that the model left out: the article calls the code a product, or uses it
 * more than once. "The Harlow V3 model ... V3 costs less."
 */
export function findProductCodes(document: TextDocument, candidates: readonly Candidate[]): Candidate[] {
  const { text, tokens } = document;
  const taken = new Uint8Array(tokens.length);
  for (const { first, last } of candidates) taken.fill(1, first, last);
  const found: (Candidate & { code: string })[] = [];
  const backed = new Set<string>();
  const count = new Map<string, number>();
  let at = 0;
  for (const match of text.matchAll(CODE)) {
    const code = match[0];
    if (NOT_PRODUCT.test(code)) continue;
    while (at < tokens.length && tokens[at]!.end <= match.index) at++;
    let last = at;
    while (last < tokens.length && tokens[last]!.start < match.index + code.length) last++;
    if (tokens[at]?.start !== match.index || tokens[last - 1]?.end !== match.index + code.length) continue;
    count.set(code, (count.get(code) ?? 0) + 1);
    if (PRODUCT_NOUN.test(tokens[last]?.lower ?? '') || PRODUCT_NOUN.test(tokens[at - 1]?.lower ?? ''))
      backed.add(code);
    if (taken.subarray(at, last).every((t) => t === 0))
      found.push({
        first: at,
        last,
        type: 'MISC',
        probability: 0.6,
        isName: 0.6,
        code,
      });
  }
  return found
    .filter(({ code }) => backed.has(code) || (count.get(code)! > 2 && !ROAD.test(code)))
    .map(({ code: _, ...candidate }) => candidate);
}
