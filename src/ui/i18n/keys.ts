import type catalogue from '../../../public/_locales/en/messages.json';

/** Every key of the English catalogue, so that the compiler finds a missing message. */
export type MessageKey = keyof typeof catalogue;

/** The stem of a message that has a form per plural category, at least `_other`. */
export type PluralKey = MessageKey extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;
