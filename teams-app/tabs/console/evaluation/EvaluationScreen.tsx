import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { FaultNote } from '#shared/panes/FaultNote.tsx';
import { ConsoleIcon } from '../ConsoleIcon.tsx';
import { useConsoleTexts } from '../console-language.ts';
import { Page } from '../Page.tsx';
import { Empty, Outdated, Waiting } from '../ScreenState.tsx';
import { useDetailStyles } from '../use-detail-styles.ts';
import { ResultCard } from './ResultCard.tsx';
import { RunProgress } from './RunProgress.tsx';
import { useEvaluation } from './use-evaluation.ts';

const useStyles = makeStyles({ run: { display: 'grid', gap: '12px', margin: '4px 0 0' } });

/** The last result of each golden set, and a run of the one in use. */
export const EvaluationScreen = (): ReactElement => {
  const styles = useStyles();
  const detail = useDetailStyles();
  const { evaluation: texts, screens } = useConsoleTexts();
  const { loaded, running, failure, starting, start } = useEvaluation();
  const results = loaded.value?.results ?? null;
  const busy = starting || running !== null;
  return (
    <Page
      title={screens.evaluation}
      action={
        results !== null && (
          <Button
            appearance="primary"
            icon={<ConsoleIcon name="evaluation" />}
            disabledFocusable={busy}
            onClick={start}
          >
            {texts.start}
          </Button>
        )
      }
    >
      <p className={detail.lead}>{texts.lead}</p>
      <Outdated of={loaded} />
      <div className={styles.run}>
        {failure !== null && !busy && <FaultNote fault={failure.fault} />}
        {running !== null && <RunProgress {...running} />}
      </div>
      {results === null && loaded.failure === null && <Waiting />}
      {results?.length === 0 && running === null && (
        <Empty what={texts.empty}>{texts.emptyHint}</Empty>
      )}
      {results?.map((result) => (
        <ResultCard key={result.golden} result={result} />
      ))}
    </Page>
  );
};
