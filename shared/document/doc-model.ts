/** Where a block stands in its document, precise enough to open the place again. */
export type Anchor = {
  /** Page number as printed by a viewer, from 1; PDF only (a .docx has no pages). */
  readonly page?: number;
  /** Slide of a presentation, from 1. */
  readonly slide?: number;
  readonly sheet?: string;
  /** A spreadsheet range such as `A1:D12`. */
  readonly cells?: string;
  /** Of a recording, in seconds from its start. */
  readonly time?: { readonly from: number; readonly to: number };
  /** Headings above the block, outermost first. */
  readonly path: readonly string[];
  /** Position of the block in the document, from 0. */
  readonly index: number;
};

export type Block =
  | {
      readonly kind: 'heading';
      readonly level: number;
      readonly text: string;
      readonly anchor: Anchor;
    }
  | {
      readonly kind: 'paragraph' | 'item' | 'note';
      readonly text: string;
      readonly anchor: Anchor;
      /** Read from a picture of the page. */
      readonly source?: 'ocr';
    }
  | {
      /** What was said in a recording. */
      readonly kind: 'cue';
      /** As the transcript names who speaks; null = it does not say. */
      readonly speaker: string | null;
      readonly text: string;
      readonly anchor: Anchor;
    }
  | {
      readonly kind: 'table';
      readonly rows: readonly (readonly string[])[];
      /** How a table was found; absent when the format says so itself. */
      readonly source?: TableSource;
      readonly anchor: Anchor;
    };

export type TableSource = 'tag' | 'rule' | 'geometry' | 'ocr';

export type DocumentKind =
  | 'md'
  | 'txt'
  | 'html'
  | 'docx'
  | 'odt'
  | 'pdf'
  | 'xlsx'
  | 'pptx'
  | 'eml'
  | 'msg'
  | 'vtt'
  | 'srt';

/**
 * What a source is, from the strongest in law to those without legal force. `loi` to `circulaire` are national;
 * `deliberation` to `note-de-service` are the organisation's own.
 */
export type DocumentNature =
  | 'loi'
  | 'decret'
  | 'arrete-ministeriel'
  | 'circulaire'
  | 'deliberation'
  | 'arrete-local'
  | 'reglement-interieur'
  | 'lignes-directrices-de-gestion'
  | 'note-de-service'
  /** Explains the law, has no legal force. */
  | 'fiche-d-information'
  /** A question and answer that HR wrote or confirmed. */
  | 'reponse-validee';

/** What the document says of itself: YAML head of a Markdown file, core properties of an Office file. */
export type DocumentHead = {
  readonly id?: string;
  readonly title?: string;
  readonly url?: string;
  /** ISO date `YYYY-MM-DD`. */
  readonly date?: string;
  readonly validFrom?: string;
  readonly validUntil?: string;
  readonly owner?: string;
  /** Day on which its owner is to look at it again. */
  readonly reviewAt?: string;
  readonly nature?: DocumentNature;
  readonly source?: string;
  /** Where it stands in its collection, outermost first: the chapters above an article, the folder of a fiche. */
  readonly path?: readonly string[];
  /** Groups that may read it; absent = those of its space. */
  readonly readers?: readonly string[];
  /** Id of a document that replaces this one. */
  readonly supersededBy?: string;
};

/** Something the person who added the document should know; its words stand in shared/language/document-texts.ts. */
export type DocWarning = {
  readonly code:
    | 'scanned-pages'
    /** Pages read from their picture: to be compared with it. */
    | 'pages-by-ocr'
    | 'macros-left-out'
    | 'attachments-left-out'
    /** Times of a transcript that overlap, go back, or are not there. */
    | 'times-doubtful'
    | 'comments-left-out'
    | 'hidden-sheets'
    | 'hidden-slides'
    | 'rows-left-out'
    | 'tracked-changes'
    | 'tables-by-geometry'
    | 'head-not-understood';
  readonly details: Readonly<Record<string, string | number>>;
};

/** One model for every format: chunks, citations and figures read only this. */
export type DocModel = {
  readonly kind: DocumentKind;
  readonly head: DocumentHead;
  readonly blocks: readonly Block[];
  readonly warnings: readonly DocWarning[];
  /** Of a PDF, slides of a presentation. */
  readonly pages?: number;
};
