/** A word read from a picture: pixels from the left of the page; confidence from 0 to 100. */
export type OcrWord = {
  readonly text: string;
  readonly confidence: number;
  readonly left: number;
  readonly right: number;
};

/** Words on one baseline; pixels from the top of the page. */
export type OcrLine = {
  readonly baseline: number;
  readonly height: number;
  readonly words: readonly OcrWord[];
};

/** What a picture of a page says. */
export type OcrPage = {
  /** Pixels. */
  readonly height: number;
  readonly lines: readonly OcrLine[];
};
