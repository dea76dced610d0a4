import { Button } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { readableDate } from '#shared/language/readable-date.ts';
import { usePaneTexts } from '#shared/panes/pane-language.ts';
import { plainText } from '#shared/panes/parse-markdown.ts';
import type { Outcome } from '#shared/turn/outcome.ts';
import type { WordFaultKind } from '#shared/word-fault-kind.ts';
import { usePaneDesk, writableWord } from '../pane-desk.ts';
import { usePaneStyles } from '../use-pane-styles.ts';
import { WordFaultNote } from '../WordFaultNote.tsx';
import { wordFaultKind } from '../word-fault-kind.ts';
import { useSourceTexts } from './source-texts.ts';

/** Puts an answer in the document with a note that names its sources; nothing for what rests on none. */
export const InsertAnswer = ({ outcome }: { readonly outcome: Outcome }): ReactElement | null => {
  const pane = usePaneStyles();
  const texts = useSourceTexts();
  const { locale } = usePaneTexts();
  const { opened, tell } = usePaneDesk();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<WordFaultKind | null>(null);
  const [inserted, setInserted] = useState(false);
  const word = writableWord(opened);
  if (word === null || outcome.citations.length === 0) return null;
  const note = outcome.citations
    .map(({ n, title, date }) => {
      const day = date === null ? null : readableDate(date, locale);
      return `[${n}] ${texts.citation(title, day)}`;
    })
    .join(' ; ');
  const insert = (): void => {
    setBusy(true);
    setFault(null);
    word
      .insertQuote(plainText(outcome.text), note)
      .then(
        () => {
          setInserted(true);
          tell(texts.inserted);
        },
        (thrown: unknown) => setFault(wordFaultKind(thrown)),
      )
      .finally(() => setBusy(false));
  };
  return (
    <div className={pane.tight}>
      {fault !== null && <WordFaultNote fault={fault} />}
      <Button appearance="primary" disabledFocusable={busy} onClick={insert}>
        {texts.insertAnswer}
      </Button>
      {inserted && <p className={pane.small}>{texts.inserted}</p>}
    </div>
  );
};
