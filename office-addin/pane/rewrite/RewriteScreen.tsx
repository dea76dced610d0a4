import { Button, Field, Textarea } from '@fluentui/react-components';
import { type ReactElement, useEffect, useState } from 'react';
import { draftBounds } from '#shared/draft-bounds.ts';
import { FaultNote } from '#shared/panes/FaultNote.tsx';
import { plainText } from '#shared/panes/parse-markdown.ts';
import type { RewriteRequest } from '#shared/wire/rewrite-exchange.ts';
import type { Asked } from '../asked.ts';
import { usePaneDesk, writableWord } from '../pane-desk.ts';
import { useWordTexts } from '../pane-texts.ts';
import { useDraftTexts } from '../proposal/draft-texts.ts';
import type { ScreenProps } from '../screens.ts';
import { ConfirmSending } from '../send/ConfirmSending.tsx';
import { UseClosed } from '../UseClosed.tsx';
import { usePaneStyles } from '../use-pane-styles.ts';
import { WordFaultNote } from '../WordFaultNote.tsx';
import { WordNotice } from '../WordNotice.tsx';
import { ChooseMode } from './ChooseMode.tsx';
import { RewritingView } from './RewritingView.tsx';
import { useRewriteTexts } from './rewrite-texts.ts';
import { useRewriting } from './use-rewriting.ts';
import { type Selected, useSelection } from './use-selection.ts';

type Wanted = Extract<Asked, { kind: 'rework' }>;

/** Without the gap that the text itself fills: it is in the document. */
const wordsOf = (words: string): string => words.replace(/\s*:\s*\{[^{}]*\}\s*$/u, '');

const wordsIn = (paragraphs: readonly string[]): number =>
  paragraphs
    .join(' ')
    .split(/\s+/u)
    .filter((word) => word !== '').length;

const tooLong = (paragraphs: readonly string[]): boolean =>
  paragraphs.length > draftBounds.paragraphs || paragraphs.join('').length > draftBounds.selection;

const Source = ({
  selected,
  pasted,
  onPasted,
}: {
  readonly selected: Selected;
  /** Null = the text comes from the document. */
  readonly pasted: string | null;
  readonly onPasted: (text: string) => void;
}): ReactElement | null => {
  const pane = usePaneStyles();
  const texts = useRewriteTexts();
  if (pasted !== null) {
    return (
      <Field label={texts.paste}>
        <Textarea
          rows={6}
          resize="vertical"
          value={pasted}
          onChange={(_event, { value }) => onPasted(value)}
        />
      </Field>
    );
  }
  if (selected.kind === 'unfit') return <WordFaultNote fault={selected.why} />;
  if (selected.kind === 'reading') return null;
  return (
    <p className={pane.small} role="status">
      {texts.selection(selected.paragraphs.length, wordsIn(selected.paragraphs))}
    </p>
  );
};

/** *Reprendre*: the text selected in Word, or pasted outside it, reworked change by change. */
export const RewriteScreen = ({ asked }: Pick<ScreenProps, 'asked'>): ReactElement => {
  const pane = usePaneStyles();
  const texts = useRewriteTexts();
  const { opened, reply, withModel } = usePaneDesk();
  const word = writableWord(opened);
  const { selected, read } = useSelection(word);
  const { state, start, stop, reset } = useRewriting();
  const [pasted, setPasted] = useState('');
  const [confirming, setConfirming] = useState<RewriteRequest | null>(null);
  const [over, setOver] = useState(false);
  const [wanted, setWanted] = useState<Wanted | null>(null);
  useEffect(() => {
    if (asked?.kind === 'rework') setWanted(asked);
  }, [asked]);
  const choose = async (mode: RewriteRequest['mode'], to: RewriteRequest['to']): Promise<void> => {
    const found = word === null ? pasted.split('\n') : await read();
    const paragraphs = 'kind' in found ? (found.kind === 'text' ? found.paragraphs : []) : found;
    if (wordsIn(paragraphs) === 0) return;
    setOver(tooLong(paragraphs));
    if (tooLong(paragraphs)) return;
    const request = { mode, paragraphs, to };
    if (withModel('rewrite')) setConfirming(request);
    else start(request);
  };
  const again = (): void => {
    reset();
    setConfirming(null);
  };
  const choosing = confirming === null && state.kind !== 'running' && state.kind !== 'done';
  return (
    <div className={pane.stack}>
      <h2 tabIndex={-1} className={choosing ? pane.title : pane.heard}>
        {texts.title}
      </h2>
      <WordNotice />
      <UseClosed use="rewrite">
        {confirming !== null && reply !== null && (
          <ConfirmSending
            texts={[{ label: texts.sent, text: confirming.paragraphs.join('\n') }]}
            rules={reply.privacyRules}
            use="rewrite"
            onSend={() => {
              setConfirming(null);
              start(confirming);
            }}
            onBack={again}
          />
        )}
        {state.kind === 'running' && <Running onStop={stop} />}
        {state.kind === 'done' && <RewritingView rewriting={state.rewriting} onAgain={again} />}
        {choosing && (
          <>
            <Ended state={state} />
            <Source
              selected={selected}
              pasted={word === null ? pasted : null}
              onPasted={setPasted}
            />
            {over && <p className={pane.note}>{texts.tooLong}</p>}
            {wanted !== null && <p className={pane.note}>{texts.wanted(wordsOf(wanted.words))}</p>}
            <ChooseMode
              wanted={wanted?.mode ?? null}
              onMode={(mode, to) => void choose(mode, to)}
            />
          </>
        )}
      </UseClosed>
    </div>
  );
};

const Running = ({ onStop }: { readonly onStop: () => void }): ReactElement => {
  const pane = usePaneStyles();
  const texts = useRewriteTexts();
  const { stop } = useWordTexts();
  return (
    <section className={pane.stack} aria-busy="true">
      <p role="status" className={pane.text}>
        {texts.running}
      </p>
      <Button onClick={onStop}>{stop}</Button>
    </section>
  );
};

const Ended = ({
  state,
}: {
  readonly state: ReturnType<typeof useRewriting>['state'];
}): ReactElement | null => {
  const pane = usePaneStyles();
  const texts = useDraftTexts();
  if (state.kind === 'failed') return <FaultNote fault={state.fault} />;
  if (state.kind === 'refused') {
    const { outcome } = state;
    return (
      <p className={pane.note} role="alert">
        {outcome.kind === 'needs-charter' ? texts.charter : plainText(outcome.text)}
      </p>
    );
  }
  if (state.kind === 'cut') return <FaultNote fault={null} />;
  return state.kind === 'stopped' ? <p className={pane.note}>{texts.stoppedShort}</p> : null;
};
