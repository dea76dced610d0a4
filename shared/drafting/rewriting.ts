/** Why a paragraph stays as it was. */
type RewriteRefusal =
  /** What was written loses, changes or invents a date, an amount, a name or a reference. */
  | 'facts-changed'
  /** Nothing was written of it. */
  | 'not-written';

export type RewrittenParagraph = {
  /** In the paragraphs of the request. */
  readonly paragraph: number;
  readonly before: string;
  /** Same as `before` where there is nothing to change, or where it was refused. */
  readonly after: string;
  /** In the reader's language; null where nothing changes. */
  readonly reason: string | null;
  /** `details` = what would have been lost or invented, for the reader. */
  readonly refused: { readonly why: RewriteRefusal; readonly details: readonly string[] } | null;
};

/** Readability before and after, 0 to 100, higher is easier; null for a translation. */
export type RewriteScores = { readonly before: number; readonly after: number } | null;

/** Languages that a selection may be translated to. */
export const targetLanguages = ['fr', 'en', 'es', 'de', 'it', 'pt', 'ar', 'uk'] as const;

export type TargetLanguage = (typeof targetLanguages)[number];
