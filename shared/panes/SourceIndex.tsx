import { Button, Field, Input, Link, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { SourceCard } from '../wire/source-replies.ts';
import type { Client } from './client.ts';
import { FaultNote } from './FaultNote.tsx';
import { usePaneTexts } from './pane-language.ts';
import { ReplacedNote } from './ReplacedNote.tsx';
import { SourceFacts, ValidityNote } from './SourceFacts.tsx';
import { sourceValidity } from './source-validity.ts';
import { useLoaded } from './use-loaded.ts';

const shownAtOnce = 20;

const useStyles = makeStyles({
  root: { display: 'grid', gap: '12px', justifyItems: 'start' },
  wide: { justifySelf: 'stretch' },
  lead: { margin: '0', color: tokens.colorNeutralForeground2 },
  list: {
    justifySelf: 'stretch',
    listStyleType: 'none',
    margin: '0',
    padding: '0',
    display: 'grid',
    gap: '12px',
  },
  open: { textAlign: 'start' },
});

const fold = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

const Validity = ({
  document,
  all,
  today,
  onOpen,
}: {
  readonly document: SourceCard;
  readonly all: readonly SourceCard[];
  readonly today: string;
  readonly onOpen: (document: SourceCard) => void;
}): ReactElement => {
  const reason = sourceValidity(document, today);
  const next =
    reason === 'superseded' &&
    all.find(({ space, id }) => space === document.space && id === document.supersededBy);
  return next ? <ReplacedNote by={next} onOpen={onOpen} /> : <ValidityNote reason={reason} />;
};

/** The documents that the person may read, a page at a time, found by a word of their title. */
export const SourceIndex = ({
  client,
  today,
  onOpen,
}: {
  readonly client: Client;
  /** ISO date of the day. */
  readonly today: string;
  readonly onOpen: (document: SourceCard) => void;
}): ReactElement => {
  const styles = useStyles();
  const texts = usePaneTexts();
  const loaded = useLoaded(client.sources);
  const [wanted, setWanted] = useState('');
  const [limit, setLimit] = useState(shownAtOnce);
  if (loaded.kind === 'failed') return <FaultNote fault={loaded.fault} />;
  if (loaded.kind === 'loading') return <p className={styles.lead}>{texts.loading}</p>;
  const found = loaded.value.documents.filter(({ title }) => fold(title).includes(fold(wanted)));
  const shown = found.slice(0, limit);
  return (
    <div className={styles.root}>
      <p className={styles.lead}>{texts.sourcesLead}</p>
      <Field className={styles.wide} label={texts.sourcesFilter}>
        <Input type="search" value={wanted} onChange={(_event, { value }) => setWanted(value)} />
      </Field>
      <p className={styles.lead} role="status">
        {texts.sourcesShown(shown.length, found.length)}
      </p>
      <ul className={styles.list}>
        {shown.map((document) => (
          <li key={`${document.space} ${document.id}`}>
            <Link as="button" className={styles.open} onClick={() => onOpen(document)}>
              {document.title}
            </Link>
            <SourceFacts {...document} />
            <Validity
              document={document}
              all={loaded.value.documents}
              today={today}
              onOpen={onOpen}
            />
          </li>
        ))}
      </ul>
      {shown.length < found.length && (
        <Button onClick={() => setLimit(limit + shownAtOnce)}>{texts.sourcesMore}</Button>
      )}
    </div>
  );
};
