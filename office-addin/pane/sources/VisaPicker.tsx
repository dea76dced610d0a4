import { Button, Input } from '@fluentui/react-components';
import { type ReactElement, useEffect, useState } from 'react';
import type { Reference } from '#shared/acts/reference.ts';
import { writeVisa } from '#shared/acts/references/write-visa.fr.ts';
import { readableDate } from '#shared/language/readable-date.ts';
import { CopyButton } from '#shared/panes/CopyButton.tsx';
import { RequestRefused } from '#shared/panes/client.ts';
import { FaultNote } from '#shared/panes/FaultNote.tsx';
import { Icon } from '#shared/panes/Icon.tsx';
import { usePaneTexts } from '#shared/panes/pane-language.ts';
import type { FaultReply } from '#shared/wire/fault-reply.ts';
import type { WordFaultKind } from '#shared/word-fault-kind.ts';
import type { WordDocument } from '../../word/word-document.ts';
import { usePaneDesk, writableWord } from '../pane-desk.ts';
import { usePaneStyles } from '../use-pane-styles.ts';
import { WordFaultNote } from '../WordFaultNote.tsx';
import { wordFaultKind } from '../word-fault-kind.ts';
import { useSourceTexts } from './source-texts.ts';

type Found =
  | { readonly kind: 'none' }
  | { readonly kind: 'found'; readonly references: readonly Reference[] }
  | { readonly kind: 'failed'; readonly fault: FaultReply | null };

/** A pause in the typing, in milliseconds. */
const pause = 250;

const useFound = (words: string): Found => {
  const { wordClient } = usePaneDesk();
  const [found, setFound] = useState<Found>({ kind: 'none' });
  useEffect(() => {
    if (words.trim() === '') {
      setFound({ kind: 'none' });
      return undefined;
    }
    let current = true;
    const timer = setTimeout(() => {
      wordClient.references(words).then(
        ({ references }) => current && setFound({ kind: 'found', references }),
        (thrown: unknown) =>
          current &&
          setFound({
            kind: 'failed',
            fault: thrown instanceof RequestRefused ? thrown.fault : null,
          }),
      );
    }, pause);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [words, wordClient]);
  return found;
};

/** Numbered after the visas that the document holds: tags tell blocks apart. */
const insertVisa = async (word: WordDocument, referenceId: string, visa: string): Promise<void> => {
  const held = (await word.blocks()).filter(({ role }) => role === 'visa');
  const number = Math.max(0, ...held.map((one) => one.number)) + 1;
  const origin = { by: 'reference', referenceId } as const;
  const block = { role: 'visa', number, title: null, paragraphs: [visa], table: null } as const;
  await word.insertBlocks([{ ...block, origin }]);
};

const ReferenceCard = ({ reference }: { readonly reference: Reference }): ReactElement => {
  const pane = usePaneStyles();
  const texts = useSourceTexts();
  const { locale } = usePaneTexts();
  const { opened, tell } = usePaneDesk();
  const [fault, setFault] = useState<WordFaultKind | null>(null);
  const [inserted, setInserted] = useState(false);
  const word = writableWord(opened);
  const { id, text, article, title, versionDate, checkedAt, superseded } = reference;
  const visa = writeVisa(reference);
  const day = (iso: string): string => readableDate(iso, locale);
  const insert = (): void => {
    if (word === null) return;
    setFault(null);
    insertVisa(word, id, visa).then(
      () => {
        setInserted(true);
        tell(texts.inserted);
      },
      (thrown: unknown) => setFault(wordFaultKind(thrown)),
    );
  };
  return (
    <li className={pane.card}>
      <p className={pane.text}>
        <strong>{article ?? text}</strong>
        {article !== null && ` – ${text}`}
      </p>
      <p className={pane.small}>{title}</p>
      <p className={pane.small}>{texts.visaVersion(day(versionDate), day(checkedAt))}</p>
      {superseded !== null && (
        <p className={pane.note}>{texts.visaSuperseded(day(superseded.since))}</p>
      )}
      {fault !== null && <WordFaultNote fault={fault} />}
      <div className={pane.row}>
        {word === null ? (
          <CopyButton words={texts.copyVisa} text={visa} />
        ) : (
          <Button
            size="small"
            aria-label={texts.visaInsert(`${article ?? ''} ${text}`.trim())}
            onClick={insert}
          >
            {texts.insert}
          </Button>
        )}
        {inserted && <span className={pane.small}>{texts.inserted}</span>}
      </div>
    </li>
  );
};

/** Visas from the base of validated references: nothing else becomes one without a mark. */
export const VisaPicker = (): ReactElement => {
  const pane = usePaneStyles();
  const texts = useSourceTexts();
  const [words, setWords] = useState('');
  const found = useFound(words);
  return (
    <section className={pane.stack} aria-label={texts.visas}>
      <p className={pane.small}>{texts.visaLead}</p>
      <Input
        type="search"
        value={words}
        aria-label={texts.visaSearch}
        placeholder={texts.visaSearch}
        contentBefore={<Icon name="search" />}
        onChange={(_event, { value }) => setWords(value)}
      />
      {found.kind === 'failed' && <FaultNote fault={found.fault} />}
      <p role="status" className={pane.small}>
        {found.kind === 'found' && found.references.length === 0 ? texts.visaNone : ''}
      </p>
      {found.kind === 'found' && (
        <ul className={pane.list}>
          {found.references.map((reference) => (
            <ReferenceCard key={reference.id} reference={reference} />
          ))}
        </ul>
      )}
    </section>
  );
};
