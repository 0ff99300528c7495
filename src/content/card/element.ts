type Child = Node | string | false | null | undefined;

/**
 * An element with these properties and children; a child that is false, null, undefined or empty is left out. Instead of a
 * framework: a card is built whole and thrown away whole (docs/adr/0065).
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...(children.filter((child) => Boolean(child)) as (Node | string)[]));
  return made;
}
