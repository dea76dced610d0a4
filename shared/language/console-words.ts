/** A text for each of a set of names. */
export type Words<Key extends string> = Readonly<Record<Key, string>>;

/** A field with what is said when it is missing. */
export type FieldWords = {
  readonly label: string;
  readonly hint: string;
  readonly missing: string;
};
