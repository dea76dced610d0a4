import type { Reference } from '../reference.ts';

/** An article as it is cited. */
export type CitedArticle = {
  /** `L. 211-2`, `3-3`, `6 bis`, `1er`. */
  readonly article: string;
  /** Last of a range: `L. 211-6`; null = this one alone. */
  readonly through: string | null;
  /** « et suivants ». */
  readonly following: boolean;
  /**
   * Whether it is surely of the text named. False where « article » is said again before the text (« l’article L. 1 ou de
   * l’article L. 2 du code rural »), where the text is named before (« du même code »), and for an older wording.
   */
  readonly certain: boolean;
  readonly start: number;
  /** Offset after the last character. */
  readonly end: number;
};

/** A legal reference read in a text. */
export type FoundReference = {
  readonly start: number;
  /** Offset after the last character. */
  readonly end: number;
  /** Null when articles are cited without their text. */
  readonly named: NamedText | null;
  readonly articles: readonly CitedArticle[];
};

/** A law, code, decree… as it is named. */
export type NamedText = {
  readonly nature: Reference['nature'];
  /** `cgct`, `loi-84-53`, `decret-88-145`, `ue-2016-679`, `deliberation-2026-12`; cited by its date alone: `loi-1881-07-29`. */
  readonly textId: string;
  /** In full: `code général des collectivités territoriales`, `loi n° 84-53 du 26 janvier 1984`. */
  readonly text: string;
  /** ISO date that it is cited with; null = none. */
  readonly date: string | null;
};

/** A text read from a place, and where its name ends. */
export type ReadText = { readonly named: NamedText; readonly end: number };
