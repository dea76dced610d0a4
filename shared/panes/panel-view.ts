import type { Citation } from '../evidence/citation.ts';

/** What the panel beside the conversation shows. */
export type PanelView =
  | { readonly kind: 'passage'; readonly citation: Citation }
  | { readonly kind: 'index' }
  | {
      readonly kind: 'document';
      readonly space: string;
      readonly documentId: string;
      readonly cited: number | null;
      readonly from: PanelView;
    };

/** Another document, opened from where the reader is. */
export const documentFrom = (
  from: PanelView,
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
