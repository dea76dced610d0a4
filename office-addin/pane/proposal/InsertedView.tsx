import { Button } from '@fluentui/react-components';
import { type ReactElement, useCallback, useEffect, useRef, useState } from 'react';
import { listPlaceholders } from '#shared/acts/list-placeholders.ts';
import type { WordFaultKind } from '#shared/word-fault-kind.ts';
import type { WordDocument } from '../../word/word-document.ts';
import { usePaneDesk } from '../pane-desk.ts';
import { useWordTexts } from '../pane-texts.ts';
import { usePaneStyles } from '../use-pane-styles.ts';
import { WordFaultNote } from '../WordFaultNote.tsx';
import { wordFaultKind } from '../word-fault-kind.ts';
import { useDraftTexts } from './draft-texts.ts';
import { PlaceholderLedger } from './PlaceholderLedger.tsx';

const labelsIn = async (word: WordDocument): Promise<readonly string[]> =>
  listPlaceholders(await word.read()).map(({ label }) => label);

/** The act stands in the document: what is left to complete is stepped through there. */
export const InsertedView = ({
  word,
  onCheck,
  onNew,
}: {
  readonly word: WordDocument;
  readonly onCheck: () => void;
  readonly onNew: () => void;
}): ReactElement => {
  const pane = usePaneStyles();
  const texts = useDraftTexts();
  const { check } = useWordTexts().screens;
  const { tell } = usePaneDesk();
  const [labels, setLabels] = useState<readonly string[] | null>(null);
  const [fault, setFault] = useState<WordFaultKind | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const attempt = useCallback((act: Promise<unknown>) => {
    setFault(null);
    act.catch((thrown: unknown) => setFault(wordFaultKind(thrown)));
  }, []);
  useEffect(() => {
    attempt(
      labelsIn(word).then((found) => {
        setLabels(found);
        tell(texts.inserted(found.length));
      }),
    );
  }, [word, attempt, tell, texts]);
  const onGo = useCallback(
    (index: number | null) => {
      if (index !== null) attempt(word.selectPlaceholder(index));
    },
    [word, attempt],
  );
  const onFill = (label: string, value: string): void =>
    attempt(
      word
        .fillPlaceholder(label, value)
        .then(() => labelsIn(word))
        .then(setLabels),
    );
  return (
    <section className={pane.stack}>
      <div className={pane.tight}>
        <h3 ref={heading} tabIndex={-1} className={pane.title}>
          {texts.inserted(labels?.length ?? 0)}
        </h3>
        <p className={pane.small}>{texts.undo}</p>
      </div>
      {labels !== null && <PlaceholderLedger labels={labels} onGo={onGo} onFill={onFill} />}
      {fault !== null && <WordFaultNote fault={fault} />}
      <div className={pane.foot}>
        <Button appearance="primary" onClick={onCheck}>
          {check}
        </Button>
        <Button appearance="subtle" onClick={onNew}>
          {texts.again}
        </Button>
      </div>
    </section>
  );
};
