import type { Citation } from '../evidence/citation.ts';
import type { AnswerName } from './client.ts';

/** What the panel shows of the sources. */
export type SourceView =
  | { readonly kind: 'passage'; readonly citation: Citation }
  | { readonly kind: 'index' }
  | {
      readonly kind: 'document';
      readonly space: string;
      readonly documentId: string;
      readonly cited: number | null;
      readonly from: SourceView;
    };

/** What the panel beside the conversation shows. */
export type PanelView =
  | SourceView
  /** The way of an answer; null = of a question asked now. */
  | { readonly kind: 'where'; readonly answer: AnswerName | null };

/** Another document, opened from where the reader is. */
export const documentFrom = (
  from: SourceView,
  { space, id }: { readonly space: string; readonly id: string },
): PanelView => ({ kind: 'document', space, documentId: id, cited: null, from });

/** The document of a citation, at its passage: `sourceId` is `<document id>#<passage index>`. */
export const documentOf = (citation: Citation): PanelView => {
  const index = /#(\d+)$/u.exec(citation.sourceId)?.[1];
  return {
    kind: 'document',
    space: citation.space,
    documentId: citation.documentId,
    cited: index === undefined ? null : Number(index),
    from: { kind: 'passage', citation },
  };
};
