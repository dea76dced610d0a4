import type { ReactElement } from 'react';
import type { Citation } from '../evidence/citation.ts';
import { tellWarning } from '../language/source-texts.ts';
import { usePaneTexts } from './pane-language.ts';
import { ValidityNote } from './SourceFacts.tsx';

/** Why a cited source is not to be relied on without HR's word: by what it was replaced, since when, what changed. */
export const CitationWarning = ({
  citation,
}: {
  readonly citation: Pick<Citation, 'staleReason' | 'replacement'>;
}): ReactElement => {
  const language = usePaneTexts().locale.startsWith('fr') ? 'fr' : 'en';
  return (
    <ValidityNote reason={citation.staleReason}>{tellWarning(citation, language)}</ValidityNote>
  );
};
