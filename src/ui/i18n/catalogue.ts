import type { Lookup } from './words.ts';

/** A `_locales/…/messages.json`. */
export type Catalogue = Record<string, { message: string; description?: string }>;

/**
 * Reads messages from a catalogue as browsers do: `$1`…`$9` are replaced, `$$` is a dollar sign. For the command
 * line and tests, where no browser holds the catalogue.
 */
export function catalogueLookup(catalogue: Catalogue): Lookup {
  return (key, substitutions) =>
    (catalogue[key]?.message ?? '').replace(/\$(\$|[1-9])/g, (_, what: string) =>
      what === '$' ? '$' : (substitutions[Number(what) - 1] ?? ''),
    );
}
