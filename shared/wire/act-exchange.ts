import type { Act } from '../acts/act.ts';
import type { Citation } from '../evidence/citation.ts';

/** What Word calls a .docx; answers of `POST /api/acts/docx` and `/api/acts/clean`, body of the latter. */
export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Body of `POST /api/acts/docx`: the act as a file, where there is no Word to insert it in. */
export type ActFileRequest = {
  readonly act: Act;
  /** Kept in the file, so that the panel knows it again. */
  readonly documentId: string;
  /** Listed below the act. */
  readonly sources: readonly Pick<Citation, 'title' | 'date' | 'url' | 'passage'>[];
  readonly models: readonly string[];
};

/** Answer of `POST /api/texts?name=`, whose body is a file: a letter or a mail received, read and kept nowhere. */
export type TextReply = { readonly name: string; readonly text: string };

/** Answer of `GET` and `PUT /api/letterhead?name=`; null = the acts bear the organisation's name and page numbers. */
export type LetterheadReply = {
  readonly letterhead: { readonly name: string; readonly at: number } | null;
};
