import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, type RefObject, useCallback, useRef, useState } from 'react';
import { CharterView } from '#shared/panes/CharterView.tsx';
import type { Client } from '#shared/panes/client.ts';
import { usePaneTexts } from '#shared/panes/pane-language.ts';
import type { PanelView } from '#shared/panes/panel-view.ts';
import { useConversation } from '#shared/panes/use-conversation.ts';
import type { StatusReply } from '#shared/wire/status-reply.ts';
import { AskFoot } from './AskFoot.tsx';
import { announcement } from './announce.ts';
import { small } from './small-screen.ts';
import { ThreadView } from './ThreadView.tsx';
import { useFocusAfter } from './use-focus-after.ts';
import { Welcome } from './Welcome.tsx';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', flexGrow: '1', minHeight: '0', minWidth: '0' },
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
    [small]: { position: 'sticky', bottom: '0' },
    // Zoomed in so far, the box would leave no room to what is read above it.
    '@media (max-height: 400px)': { position: 'static' },
  },
  charter: { paddingBlock: '24px' },
  heard: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

type AskPageProps = {
  readonly client: Client;
  readonly status: StatusReply | null;
  readonly box: RefObject<HTMLTextAreaElement | null>;
  readonly onView: (view: PanelView | null) => void;
  readonly onChanged: () => void;
};

const newConversation = (): string => crypto.randomUUID();

/** The question, its answers, and the charter in their place until it is accepted. */
export const AskPage = (props: AskPageProps): ReactElement => {
  const { client, status, box, onView, onChanged } = props;
  const styles = useStyles();
  const texts = usePaneTexts();
  const { thread, running, ask, stop, restart } = useConversation({
    client,
    newId: newConversation,
    onSettled: onChanged,
  });
  const [said, setSaid] = useState('');
  const [reading, setReading] = useState(false);
  const waiting = useRef<string | null>(null);
  const last = thread.at(-1);
  const onAsk = useCallback(
    (question: string) => {
      setSaid('');
      ask(question);
      box.current?.focus();
    },
    [ask, box],
  );
  const onRestart = (): void => {
    onView(null);
    setSaid(texts.restarted);
    void restart().catch(onChanged);
    box.current?.focus();
  };
  const onAccepted = (): void => {
    setReading(false);
    setSaid(texts.charterAccepted);
    onChanged();
    // The question that met the charter is the one the person still waits for.
    if (waiting.current !== null) ask(waiting.current);
    waiting.current = null;
  };
  const onCharter = (): void => {
    waiting.current = last?.question ?? null;
    setReading(true);
  };
  const charter = reading || (status?.charterAccepted === false && thread.length === 0);
  useFocusAfter(charter, box);
  return (
    <main className={styles.page}>
      <div className={styles.scroll}>
        <div className={styles.column}>
          {charter && (
            <div className={styles.charter}>
              <CharterView client={client} onAccepted={onAccepted} />
            </div>
          )}
          {!charter && thread.length === 0 && <Welcome status={status} onAsk={onAsk} />}
          {!charter && thread.length > 0 && (
            <ThreadView
              thread={thread}
              actions={{
                onAsk,
                onCharter,
                onCitation: (citation) => onView({ kind: 'passage', citation }),
              }}
            />
          )}
        </div>
      </div>
      <p className={styles.heard} role="status">
        {announcement(thread, texts) || said}
      </p>
      {!charter && (
        <div className={styles.foot}>
          <div className={styles.column}>
            <AskFoot
              box={box}
              running={running}
              begun={thread.length > 0}
              days={status?.conversationDays ?? null}
              onAsk={onAsk}
              onStop={stop}
              onRestart={onRestart}
            />
          </div>
        </div>
      )}
    </main>
  );
};
