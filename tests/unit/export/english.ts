import catalogue from '../../../public/_locales/en/messages.json';
import { catalogueLookup } from '../../../src/ui/i18n/catalogue.ts';
import { createWords } from '../../../src/ui/i18n/words.ts';

/** The words of the shipped English catalogue. */
export const english = createWords(catalogueLookup(catalogue));
