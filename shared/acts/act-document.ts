/** One paragraph of an open or saved document, as the panel and the file reader both give it. */
export type ActParagraph = {
  readonly text: string;
  /** The style's name as the document has it: `Titre 1`, `Acte Visa`; null = the default one. */
  readonly style: string | null;
  /** 1 to 9 for a title, null for any other text. */
  readonly level: number | null;
  /** Tag of the innermost content control that holds it; null = none. */
  readonly tag: string | null;
  readonly inTable: boolean;
};

/** What the checks read: the body in its order. Paragraphs of tables stand row by row. */
export type ActDocument = {
  readonly paragraphs: readonly ActParagraph[];
  /** Texts of the headers of its sections, in order. */
  readonly headers: readonly string[];
  /** Custom document properties by name. */
  readonly properties: Readonly<Record<string, string>>;
};
