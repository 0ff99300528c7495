import type { EntityReading } from '../entities/types.ts';
import { type TextDocument, tokenAt } from '../text/document.ts';

const FEMALE =
  /^(?:ms|mrs|miss|mme|lady|dame|queen|princess|sister|congresswoman|spokeswoman|chairwoman|businesswoman)\.?$/;
const MALE = /^(?:mr|sir|lord|king|prince|congressman|spokesman|chairman|businessman)\.?$/;

/** "Ms. Ortiz", "Mr. Brandt": what a title before the name tells, by entity index. */
export function readGenders(document: TextDocument, entities: EntityReading): Map<number, 'm' | 'f'> {
  const out = new Map<number, 'm' | 'f'>();
  for (const m of entities.mentions) {
    if (m.kind !== 'person' || out.has(m.entity)) continue;
    const title = document.tokens[tokenAt(document, m.start) - 1]?.lower ?? '';
    if (FEMALE.test(title)) out.set(m.entity, 'f');
    else if (MALE.test(title)) out.set(m.entity, 'm');
  }
  return out;
}
