/** Words apart by white space, as a set. */
export const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** "key value key value", apart by white space. */
export function pairs(text: string): ReadonlyMap<string, string> {
  const all = text.trim().split(/\s+/);
  return new Map(all.flatMap((key, i) => (i % 2 ? [] : [[key, all[i + 1]!] as const])));
}

/** "key 12 key 1/2": pairs with a number, or a fraction, as value. */
export const numbers = (text: string): ReadonlyMap<string, number> =>
  new Map(
    [...pairs(text)].map(([key, value]) => {
      const [over, under = 1] = value.split('/').map(Number);
      return [key, over! / under] as const;
    }),
  );
