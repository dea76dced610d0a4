import type { Citation } from '../evidence/citation.ts';
import { placeOfCitation, type SourcePlace } from '../wire/source-place.ts';
import type { AnswerName } from './client.ts';
import type { AskHrFrom } from './tickets/AskHrForm.tsx';

/** What the panel shows of the sources. */
export type SourceView =
  /** `kept`: of an answer told before the page was loaded. */
  | { readonly kind: 'passage'; readonly citation: Citation; readonly kept?: boolean }
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
  | { readonly kind: 'where'; readonly answer: AnswerName | null }
  | { readonly kind: 'ask-hr'; readonly from: AskHrFrom }
  /** The person's own questions to HR; asked for anew when HR wrote after `latest`, milliseconds since the epoch. */
  | { readonly kind: 'my-tickets'; readonly latest?: number };

/** Another document, opened from where the reader is. */
export const documentFrom = (
  from: SourceView,
  { space, id }: { readonly space: string; readonly id: string },
): PanelView => ({ kind: 'document', space, documentId: id, cited: null, from });

/** The document of a citation, at its passage: `sourceId` is `<document id>#<passage index>`. */
export const documentOf = (citation: Citation, kept = false): PanelView => {
  const { space, documentId, passage } = placeOfCitation(citation);
  return {
    kind: 'document',
    space,
    documentId,
    cited: passage,
    from: { kind: 'passage', citation, kept },
  };
};

/** The document that a link names, at its passage; the list of documents lies behind it. */
export const documentAt = ({ space, documentId, passage }: SourcePlace): PanelView => ({
  kind: 'document',
  space,
  documentId,
  cited: passage,
  from: { kind: 'index' },
});
