/** The languages of every text that a person reads. */
export type Language = 'fr' | 'en';

/**
 * The texts of one room, by language and key. A text is a string, or a function of what it names.
 * English is written with `satisfies` against the French keys, so that none can be missing.
 */
export type Catalogue<Texts> = Readonly<Record<Language, Texts>>;
