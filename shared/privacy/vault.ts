import type { PersonalDataType } from '../personal-data-type.ts';

export const OPENING = '⟦';
const CLOSING = '⟧';

/** The values hidden in one request and their tokens. One vault a request, in memory, never logged, never shared. */
export type Vault = {
  /** The token of a value: the same value gives the same token. */
  readonly hide: (type: PersonalDataType, value: string) => string;
  /** Keeps a text of the person's own that looks like a token from being taken for one of ours. */
  readonly shield: (text: string) => string;
  /** The value of a token's name such as `NIR_1`, whatever its case and spaces; null when it is not ours. */
  readonly reveal: (name: string) => string | null;
  /** How many values of each kind are hidden. */
  readonly counts: () => Readonly<Partial<Record<PersonalDataType, number>>>;
};

const SHIELD = 'TEXT';

const tokenWord = (type: PersonalDataType): string => type.toUpperCase().replace('-', '_');

const canonical = (name: string): string =>
  name
    .toUpperCase()
    .replace(/[\s_\\-]+/g, '_')
    .replace(/^_|_$/g, '');

/** An empty vault, for one request. */
export const createVault = (): Vault => {
  const names = new Map<string, string>();
  const values = new Map<string, string>();
  const totals = new Map<string, number>();
  const counts: Partial<Record<PersonalDataType, number>> = {};

  const keep = (
    word: string,
    value: string,
  ): { readonly name: string; readonly isNew: boolean } => {
    const known = names.get(`${word} ${value}`);
    if (known !== undefined) return { name: known, isNew: false };
    const total = (totals.get(word) ?? 0) + 1;
    totals.set(word, total);
    const name = `${word}_${total}`;
    names.set(`${word} ${value}`, name);
    values.set(name, value);
    return { name, isNew: true };
  };

  return {
    hide: (type, value) => {
      const { name, isNew } = keep(tokenWord(type), value);
      if (isNew) counts[type] = (counts[type] ?? 0) + 1;
      return `${OPENING}${name}${CLOSING}`;
    },
    shield: (text) => `${OPENING}${keep(SHIELD, text).name}${CLOSING}`,
    reveal: (name) => values.get(canonical(name)) ?? null,
    counts: () => ({ ...counts }),
  };
};
