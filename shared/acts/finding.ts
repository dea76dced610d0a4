/** `erreur` = to be mended before signature; `attention` = to be looked at; `conseil` = would be better. */
export type Severity = 'erreur' | 'attention' | 'conseil';

/** What a rule rests on. */
export type RuleSource = {
  /** As it is cited: `code général des collectivités territoriales`. */
  readonly text: string;
  /** `L. 2121-17`; null when the whole text is meant. */
  readonly article: string | null;
  /** ISO date on which somebody looked. */
  readonly checkedAt: string;
  /** Whether it was compared with the text itself; false is told to the reader as « à vérifier ». */
  readonly verified: boolean;
};

/** A place that a click selects: a paragraph, or characters of it. */
export type FindingPlace = {
  /** In `document.paragraphs`. */
  readonly paragraph: number;
  readonly start?: number;
  readonly end?: number;
};

/** Something that a rule has to say of a document, in the reader's language. */
export type Finding = {
  /** Stable name: `quorum`, `votes-sum`. */
  readonly rule: string;
  readonly severity: Severity;
  /** What is so, here. */
  readonly message: string;
  /** Why it matters, and what to do. */
  readonly why: string;
  readonly source: RuleSource | null;
  /** Null when what is missing has no place. */
  readonly where: FindingPlace | null;
};
