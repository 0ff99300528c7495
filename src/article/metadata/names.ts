/** Words that stand beside names in bylines and are none. */
const LEAD_IN =
  /^(?:(?:written|posted|published|reported|reviewed|edited|words|story|text|analysis|opinion|report)\s+)?(?:by|from)\b[\s:]*/i;
const ROLE =
  /\b(?:reporter|correspondent|editor|writer|staff|contributor|columnist|journalist|producer|chief|bureau|fellow|freelance|special to|news|newsroom|press|media|agency|agencies|desk|team|admin|administrator|reuters|associated press|afp|bloomberg|online|digital|updated|published|min read|posted|guest|author|senior|photographer|presenter|analyst|host|view (?:bio|profile)|follow|professor|lecturer|university|institute)\b/i;
const NAME =
  /^(?!The\s)(?:(?:Dr|Mr|Ms|Mrs|Prof|Sir|Dame)\.?\s)?\p{Lu}[\p{L}'’.-]*(?:\s+(?:(?:de|da|del|della|di|du|van|von|der|den|la|le|el|al|bin|ibn|y|and)\s+)*\p{Lu}[\p{L}'’.-]*){1,4}(?:,? (?:Jr|Sr|II|III)\.?)?$/u;

/**
 * The names in a byline as the page writes it.
 * @param outlet the publisher's name, which is no person
 */
export function namesIn(byline: string, outlet: string | null): string[] {
  const names: string[] = [];
  const line = byline
    .slice(0, 400)
    .replace(/\s+/g, ' ')
    .replace(/\S+@\S+|https?:\S+/g, '')
    .trim()
    .replace(LEAD_IN, '');
  for (const part of line.split(/\s*(?:[,;|/•·&]|\band\b|\bwith\b|\s[-–—]\s|\n)\s*/i)) {
    const name = part
      .replace(LEAD_IN, '')
      .replace(/(?<=\p{Ll}{2})\.\s.*$/u, '')
      .replace(/\s+(?:in|for|at|of)\s.*$/, '')
      .replace(/[.:]$/, '')
      .trim();
    if (!NAME.test(name) || ROLE.test(name) || isOutlet(name, outlet)) continue;
    const tidy = name === name.toUpperCase() ? capitalised(name) : name;
    if (!names.some((n) => n.toLowerCase() === tidy.toLowerCase())) names.push(tidy);
  }
  return names;
}

function isOutlet(name: string, outlet: string | null): boolean {
  // "QNN Business": a desk of an outlet known by its letters.
  if (/^\p{Lu}{3,}\s/u.test(name) && name !== name.toUpperCase()) return true;
  return outlet !== null && name.toLowerCase() === outlet.toLowerCase();
}

function capitalised(name: string): string {
  return name.toLowerCase().replace(/(?<![\p{L}])\p{L}/gu, (c) => c.toUpperCase());
}
