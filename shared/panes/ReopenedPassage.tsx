import { type ReactElement, useCallback } from 'react';
import type { Citation } from '../evidence/citation.ts';
import { placeOfCitation } from '../wire/source-place.ts';
import type { Client } from './client.ts';
import { FaultNote } from './FaultNote.tsx';
import { Loading } from './Loading.tsx';
import { PassageView } from './PassageView.tsx';
import { usePaneTexts } from './pane-language.ts';
import { useLoaded } from './use-loaded.ts';

/**
 * The passage of an answer told before: the server says now whether the person may read it, and whether the document
 * still says it.
 */
export const ReopenedPassage = ({
  client,
  citation,
  onDocument,
}: {
  readonly client: Client;
  readonly citation: Citation;
  readonly onDocument: () => void;
}): ReactElement => {
  const texts = usePaneTexts();
  const { space, documentId, passage } = placeOfCitation(citation);
  const load = useCallback(() => client.source(space, documentId), [client, space, documentId]);
  const loaded = useLoaded(load);
  if (loaded.kind === 'loading') return <Loading />;
  if (loaded.kind === 'failed') return <FaultNote fault={loaded.fault} />;
  const found = loaded.value.passages.find(({ index }) => index === passage);
  if (found?.text !== citation.passage) {
    return <p>{texts.sourceLost(citation.n, loaded.value.document.title)}</p>;
  }
  return <PassageView citation={citation} onDocument={onDocument} />;
};
