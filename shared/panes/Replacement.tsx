import { type ReactElement, useCallback } from 'react';
import { isReference } from '../document/is-reference.ts';
import type { SourceCard } from '../wire/source-replies.ts';
import { CitationWarning } from './CitationWarning.tsx';
import type { Client } from './client.ts';
import { ReplacedNote } from './ReplacedNote.tsx';
import { sourceValidity } from './source-validity.ts';
import { useLoaded } from './use-loaded.ts';

/** What to beware of in a document; the one that replaces it is named and opened where the person may read it. */
export const Replacement = ({
  client,
  document,
  today,
  onOpen,
}: {
  readonly client: Client;
  readonly document: SourceCard;
  /** ISO date of the day. */
  readonly today: string;
  readonly onOpen: (document: SourceCard) => void;
}): ReactElement => {
  const { space, supersededBy } = document;
  const reason = sourceValidity(document, today);
  // A text named in words is no document to open.
  const wanted = reason === 'superseded' && !isReference(supersededBy ?? '') ? supersededBy : null;
  const load = useCallback(
    async () => (wanted === null ? null : (await client.source(space, wanted)).document),
    [client, space, wanted],
  );
  const loaded = useLoaded(load);
  const next = loaded.kind === 'ready' ? loaded.value : null;
  if (next === null) {
    const { supersededFrom: from, supersededNote: note } = document;
    const replacement =
      supersededBy === null
        ? null
        : { by: isReference(supersededBy) ? supersededBy : null, from, note };
    return <CitationWarning citation={{ staleReason: reason, replacement }} />;
  }
  return <ReplacedNote by={next} onOpen={onOpen} />;
};
