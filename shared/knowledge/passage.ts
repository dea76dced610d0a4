import type { DocumentNature } from '../document/doc-model.ts';

/** A document as the knowledge base keeps it; dates are ISO `YYYY-MM-DD`. */
export type SourceDocument = {
  /** Stable: the head's id, else derived from the origin, which it does not tell. Unique within a space. */
  readonly id: string;
  readonly space: string;
  /** Path or address that it was added from. */
  readonly origin: string;
  readonly title: string;
  readonly url: string | null;
  readonly date: string | null;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  readonly owner: string | null;
  /** Day on which its owner is to look at it again: past it, the source is "à vérifier auprès des RH". */
  readonly reviewAt: string | null;
  /** Null = not said. */
  readonly nature: DocumentNature | null;
  readonly source: string | null;
  /** Groups that may read it, of those who read its space; null = all who read its space, empty = nobody. */
  readonly readers: readonly string[] | null;
  readonly supersededBy: string | null;
  readonly supersededFrom: string | null;
  /** What changed, in the words of who marked it. */
  readonly supersededNote: string | null;
  /** SHA-256 of the file's bytes. */
  readonly contentHash: string;
};

/** A piece of a document of about 900 characters, the unit that is ranked, quoted and cited. */
export type Passage = {
  /** Position in the document, from 0. */
  readonly index: number;
  readonly text: string;
  /** Headings above it, outermost first, without the document's title. */
  readonly path: readonly string[];
  readonly page: number | null;
};

/** A passage found, with all that a citation needs. */
export type Hit = Pick<
  SourceDocument,
  | 'title'
  | 'url'
  | 'date'
  | 'validUntil'
  | 'owner'
  | 'reviewAt'
  | 'nature'
  | 'source'
  | 'readers'
  | 'supersededBy'
  | 'supersededFrom'
  | 'supersededNote'
> & {
  /** `<document id>#<passage index>`. */
  readonly sourceId: string;
  readonly documentId: string;
  readonly space: string;
  readonly path: readonly string[];
  readonly page: number | null;
  readonly text: string;
  /** Past its validity or replaced by another document on the day of the search. */
  readonly expired: boolean;
  /** Fused evidence, 0..1 within one search: the first is the strongest. */
  readonly score: number;
  /**
   * Share of the idf weight of what is asked that passage, title and headings hold, 0..1, half of it when title and
   * headings name nothing of it: comparable between searches.
   */
  readonly coverage: number;
};
