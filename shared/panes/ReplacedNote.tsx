import { Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SourceCard } from '../wire/source-replies.ts';
import { usePaneTexts } from './pane-language.ts';
import { ValidityNote } from './SourceFacts.tsx';

/** That a document is replaced, with the one that replaces it, to open. */
export const ReplacedNote = ({
  by,
  onOpen,
}: {
  readonly by: SourceCard;
  readonly onOpen: (document: SourceCard) => void;
}): ReactElement => {
  const texts = usePaneTexts();
  return (
    <ValidityNote reason="superseded">
      {texts.replacedBy}{' '}
      <Link as="button" inline onClick={() => onOpen(by)}>
        {by.title}
      </Link>
    </ValidityNote>
  );
};
