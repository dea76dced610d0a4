import { type ReactElement, useMemo, useRef, useState } from 'react';
import type { Citation } from '#shared/evidence/citation.ts';
import { AnswerCard } from '#shared/panes/AnswerCard.tsx';
import type { AnswerActions } from '#shared/panes/answer-actions.ts';
import type { PanelView } from '#shared/panes/panel-view.ts';
import { QuestionBox } from '#shared/panes/QuestionBox.tsx';
import { SourcePanel } from '#shared/panes/SourcePanel.tsx';
import { type ConversationName, useConversation } from '#shared/panes/use-conversation.ts';
import { usePaneDesk } from '../pane-desk.ts';
import type { ScreenProps } from '../screens.ts';
import { usePaneStyles } from '../use-pane-styles.ts';
import { InsertAnswer } from './InsertAnswer.tsx';
import { useSourceTexts } from './source-texts.ts';

/** Lasts as long as the panel: what is asked for a text is no conversation to come back to. */
const passing = (): ConversationName => {
  let name: string | null = null;
  return {
    read: () => name,
    keep: (id) => {
      name = id;
    },
  };
};

const nothing = (): void => undefined;

/** Questions to the organisation's own documents; an answer goes into the text with its sources. */
export const AskSources = ({
  question,
  onScreen,
}: Pick<ScreenProps, 'onScreen'> & {
  /** To begin with, its gaps still to fill; empty = none. */
  readonly question: string;
}): ReactElement => {
  const pane = usePaneStyles();
  const texts = useSourceTexts();
  const { client, newId, now } = usePaneDesk();
  const place = useMemo(passing, []);
  const conversation = useConversation({ client, place, newId, onSettled: nothing });
  const { thread, running, conversationId, ask, stop } = conversation;
  const [view, setView] = useState<PanelView | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const actions: AnswerActions = {
    onCitation: (citation: Citation) => setView({ kind: 'passage', citation }),
    onAsk: ask,
    onCharter: () => onScreen('home'),
    onWhere: (answerId) => {
      if (conversationId !== null) {
        setView({ kind: 'where', answer: { conversationId, answerId } });
      }
    },
    askHr: null,
    onAskHr: nothing,
  };
  const today = new Date(now()).toISOString().slice(0, 10);
  return (
    <section className={pane.stack} aria-label={texts.bases}>
      <p className={pane.small}>{texts.askLead}</p>
      {thread.map((exchange) => (
        <article key={exchange.id} className={pane.tight}>
          <h3 className={pane.subtitle}>{exchange.question}</h3>
          <AnswerCard exchange={exchange} actions={actions} />
          {exchange.state.kind === 'told' && <InsertAnswer outcome={exchange.state.outcome} />}
        </article>
      ))}
      <QuestionBox
        key={question}
        first={question}
        box={box}
        running={running}
        begun={thread.length > 0}
        onAsk={ask}
        onStop={stop}
      />
      <SourcePanel view={view} beside={false} client={client} today={today} onView={setView} />
    </section>
  );
};
