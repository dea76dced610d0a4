import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Citation } from '#shared/evidence/citation.ts';
import { CharterView } from '#shared/panes/CharterView.tsx';
import { heardOnly } from '#shared/panes/heard-only.ts';
import { Loading } from '#shared/panes/Loading.tsx';
import { usePaneTexts } from '#shared/panes/pane-language.ts';
import type { GivenReport } from '#shared/panes/ReportForm.tsx';
import { useMedia } from '#shared/panes/use-media.ts';
import type { Outcome } from '#shared/turn/outcome.ts';
import { AskFoot } from './AskFoot.tsx';
import { EraseNote } from './EraseNote.tsx';
import { small, smallScreen } from './small-screen.ts';
import { ThreadView } from './ThreadView.tsx';
import { type AskPageProps, useAsking } from './use-asking.ts';
import { Welcome } from './Welcome.tsx';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: '1',
    minHeight: '0',
    minWidth: '0',
    position: 'relative',
  },
  scroll: { flexGrow: '1', minHeight: '0', overflowY: 'auto', [small]: { overflowY: 'visible' } },
  column: {
    boxSizing: 'border-box',
    width: '100%',
    maxWidth: '800px',
    marginInline: 'auto',
    paddingInline: '24px',
    '@media (max-width: 479px)': { paddingInline: '14px' },
  },
  foot: {
    paddingBlock: '10px 12px',
    backgroundColor: tokens.colorNeutralBackground2,
    [small]: { position: 'sticky', bottom: '0', paddingBlock: '8px' },
    // Zoomed in so far, the box would leave no room to what is read above it.
    '@media (max-height: 400px)': { position: 'static' },
  },
  charter: { paddingBlock: '24px' },
  erase: { paddingBottom: '16px' },
  failed: { margin: '0 0 16px', fontWeight: tokens.fontWeightSemibold },
  heard: { ...heardOnly, top: '0' },
});

/** The question, its answers, and the charter in their place until it is accepted. */
export const AskPage = (props: AskPageProps): ReactElement => {
  const { client, status, box, onView } = props;
  const styles = useStyles();
  const texts = usePaneTexts();
  const narrow = useMedia(smallScreen);
  const asking = useAsking(props);
  const { thread, charter, ask, onCharter } = asking;
  const begun = thread.length > 0;
  const days = status?.conversationDays ?? null;
  const erase = <EraseNote begun={begun} days={days} onErase={asking.onRestart} />;
  const onWhere = (answerId: string): void => {
    const { conversationId } = asking;
    if (conversationId !== null) onView({ kind: 'where', answer: { conversationId, answerId } });
  };
  const onAskHr = (question: string, outcome: Outcome | null): void => {
    const { conversationId } = asking;
    const answer =
      outcome === null || conversationId === null
        ? null
        : { conversationId, answerId: outcome.journalId };
    const joinable = answer !== null && outcome !== null && outcome.citations.length > 0;
    onView({ kind: 'ask-hr', from: { question, answer, joinable } });
  };
  const onReport = async (answerId: string, report: GivenReport): Promise<void> => {
    const { conversationId } = asking;
    if (conversationId === null) return;
    await client.opine({ conversationId, answerId, reaction: 'dislike', ...report });
  };
  const askHr = status?.askHr ?? null;
  const onCitation = (citation: Citation, kept = false): void =>
    onView({ kind: 'passage', citation, kept });
  return (
    <main className={styles.page}>
      <div className={styles.scroll}>
        <div className={styles.column}>
          {charter && (
            <div className={styles.charter}>
              <CharterView client={client} onAccepted={asking.onAccepted} />
            </div>
          )}
          {!charter && !begun && asking.recalling === 'loading' && <Loading />}
          {!charter && !begun && asking.recalling !== 'loading' && (
            <Welcome status={status} kept={asking.recalling === 'failed' && erase} onAsk={ask} />
          )}
          {!charter && begun && (
            <ThreadView
              thread={thread}
              actions={{ onAsk: ask, onCharter, onCitation, onWhere, askHr, onAskHr, onReport }}
            />
          )}
          {!charter && begun && narrow && <div className={styles.erase}>{erase}</div>}
          {asking.restartFailed && (
            <p className={styles.failed} role="alert">
              {texts.restartFailed}
            </p>
          )}
        </div>
      </div>
      <p className={styles.heard} role="status">
        {asking.heard}
      </p>
      {!charter && (
        <div className={styles.foot}>
          <div className={styles.column}>
            <AskFoot
              box={box}
              running={asking.running}
              begun={begun}
              days={days}
              erase={!narrow && erase}
              onAsk={ask}
              onStop={asking.stop}
            />
          </div>
        </div>
      )}
    </main>
  );
};
