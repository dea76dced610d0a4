import { Button, ProgressBar } from '@fluentui/react-components';
import { type ReactElement, useCallback } from 'react';
import { RequestRefused, Unreachable } from '#shared/panes/client.ts';
import { FaultNote } from '#shared/panes/FaultNote.tsx';
import { Loading } from '#shared/panes/Loading.tsx';
import { useLoaded } from '#shared/panes/use-loaded.ts';
import type { JobSummary } from '#shared/wire/job-exchange.ts';
import { usePaneDesk } from '../pane-desk.ts';
import type { ScreenProps } from '../screens.ts';
import { UseClosed } from '../UseClosed.tsx';
import { usePaneStyles } from '../use-pane-styles.ts';
import { WordFaultNote } from '../WordFaultNote.tsx';
import { WordNotice } from '../WordNotice.tsx';
import { wordFaultKind } from '../word-fault-kind.ts';
import { SynthesisForm } from './SynthesisForm.tsx';
import { SynthesisResult } from './SynthesisResult.tsx';
import { useSynthesisTexts } from './synthesis-texts.ts';
import { type SynthesisDesk, useSynthesis } from './use-synthesis.ts';

/** *Synthétiser*: a sheet, or an answer to a question, from the open document or from files. */
export const SynthesizeScreen = (_props: ScreenProps): ReactElement => {
  const pane = usePaneStyles();
  const texts = useSynthesisTexts();
  return (
    <div className={pane.stack}>
      <h2 tabIndex={-1} className={pane.title}>
        {texts.title}
      </h2>
      <WordNotice />
      <UseClosed use="synthesis">
        <Synthesis />
      </UseClosed>
    </div>
  );
};

const Synthesis = (): ReactElement => {
  const pane = usePaneStyles();
  const texts = useSynthesisTexts();
  const { wordClient } = usePaneDesk();
  const desk = useSynthesis();
  const load = useCallback(() => wordClient.sheets(), [wordClient]);
  const loaded = useLoaded(load);
  return (
    <>
      <Failure failure={desk.failure} />
      {desk.stage.kind === 'form' && (
        <>
          <p className={pane.small}>{texts.lead}</p>
          {loaded.kind === 'loading' && <Loading />}
          {loaded.kind === 'failed' && <FaultNote fault={loaded.fault} />}
          {loaded.kind === 'ready' && (
            <SynthesisForm sheets={loaded.value} busy={false} onLaunch={desk.launch} />
          )}
        </>
      )}
      <Going desk={desk} />
    </>
  );
};

const Failure = ({ failure }: { readonly failure: unknown }): ReactElement | null => {
  if (failure === null) return null;
  if (failure instanceof RequestRefused) return <FaultNote fault={failure.fault} />;
  if (failure instanceof Unreachable) return <FaultNote fault={null} />;
  return <WordFaultNote fault={wordFaultKind(failure)} />;
};

/** What is under way, or came of it. */
const Going = ({ desk }: { readonly desk: SynthesisDesk }): ReactElement | null => {
  const pane = usePaneStyles();
  const texts = useSynthesisTexts();
  const { stage, cancel, again } = desk;
  if (stage.kind === 'form') return null;
  if (stage.kind === 'ended' && stage.report !== null) {
    return <SynthesisResult job={stage.job} report={stage.report} onAgain={again} />;
  }
  if (stage.kind === 'ended') {
    const { state, why } = stage.job;
    const told = { cancelled: texts.cancelled, paused: texts.paused, failed: texts.failed };
    const line = why ?? told[state as keyof typeof told] ?? '';
    return (
      <div className={pane.stack}>
        <p className={pane.note}>{line}</p>
        <div className={pane.row}>
          <Button onClick={again}>{texts.again}</Button>
        </div>
      </div>
    );
  }
  const sending = stage.kind === 'sending';
  const [done, all] = sending ? [stage.done, stage.all] : countOf(stage.job);
  const words = sending ? texts.sending(done, all) : texts.progress(done, all);
  return (
    <div className={pane.stack}>
      <ProgressBar value={done} max={Math.max(1, all)} aria-label={words} />
      <p className={pane.small} role="status">
        {words}
      </p>
      {!sending && (
        <div className={pane.row}>
          <Button onClick={() => void cancel()}>{texts.cancel}</Button>
        </div>
      )}
    </div>
  );
};

function countOf(job: JobSummary | null): readonly [number, number] {
  const documents = job?.documents.filter(({ beside }) => beside !== true) ?? [];
  const ended = documents.filter(({ state }) => state === 'done' || state === 'failed');
  return [ended.length, documents.length];
}
