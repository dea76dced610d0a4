/** What a short text asked in a chat is: a new one, the same said better, or said in less. */
export type ShortKind = 'mail' | 'texte' | 'reformuler' | 'resumer';

/** A short text to write, asked in a chat. */
export type ShortTask = {
  readonly kind: ShortKind;
  /** What the person wrote, without the text that goes with it. */
  readonly request: string;
  /** The text to say better, to sum up or to rest on; null = none was given. */
  readonly text: string | null;
  /** « Plus court », « Plus formel »: what was proposed before, and what is wanted of it. */
  readonly again: { readonly before: string; readonly change: 'plus-court' | 'plus-formel' } | null;
};
