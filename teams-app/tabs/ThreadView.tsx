import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef } from 'react';
import { readableDay } from '#shared/language/readable-date.ts';
import { AnswerCard } from '#shared/panes/AnswerCard.tsx';
import type { AnswerActions } from '#shared/panes/answer-actions.ts';
import { usePaneTexts } from '#shared/panes/pane-language.ts';
import { calameTokens } from '#shared/panes/themes.ts';
import type { Exchange, Thread } from '#shared/panes/thread.ts';
import { small } from './small-screen.ts';

const useStyles = makeStyles({
  thread: {
    listStyleType: 'none',
    margin: '0',
    padding: '24px 0',
    [small]: { paddingBlock: '16px' },
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '28px',
  },
  recalled: {
    paddingTop: '24px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground3,
    '& p': { margin: '0' },
    '& p:first-child': { fontWeight: tokens.fontWeightSemibold },
  },
  exchange: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '12px' },
  // Room for a later answer to grow in, so that its question can come to the top of the window at once.
  last: {
    minHeight: 'calc(100dvh - 300px)',
    alignContent: 'start',
    [small]: { minHeight: 'calc(100dvh - 100px)' },
  },
  question: {
    justifySelf: 'end',
    maxWidth: 'min(85%, 56ch)',
    margin: '0',
    padding: '10px 16px',
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: '1.5',
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: calameTokens.colorQuestionBackground,
    // Seen only where the system replaces every background (forced colours).
    border: '1px solid transparent',
    scrollMarginTop: '16px',
  },
  // The first question stands under the header, which stays whole.
  first: { scrollMarginTop: '100vh' },
});

const ExchangeView = ({
  exchange,
  first,
  last,
  actions,
}: {
  readonly exchange: Exchange;
  readonly first: boolean;
  readonly last: boolean;
  readonly actions: AnswerActions;
}): ReactElement => {
  const styles = useStyles();
  const question = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    question.current?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <li className={mergeClasses(styles.exchange, last && !first && styles.last)}>
      <h2 ref={question} className={mergeClasses(styles.question, first && styles.first)}>
        {exchange.question}
      </h2>
      <AnswerCard exchange={exchange} actions={actions} />
    </li>
  );
};

/** The questions of this visit and what was answered; each comes into view when it is asked. */
export const ThreadView = ({
  thread,
  actions,
}: {
  readonly thread: Thread;
  readonly actions: AnswerActions;
}): ReactElement => {
  const styles = useStyles();
  const texts = usePaneTexts();
  const lastId = thread.at(-1)?.id;
  const keptAt = thread.flatMap(({ state }) => (state.kind === 'kept' ? [state.kept.at] : []));
  const resumed = keptAt.at(-1);
  return (
    <>
      {resumed !== undefined && (
        <div className={styles.recalled}>
          <p>{texts.recalled(readableDay(resumed, texts.locale))}</p>
          <p>{texts.recalledNote}</p>
        </div>
      )}
      <ol className={styles.thread} aria-label={texts.thread}>
        {thread.map((exchange) => (
          <ExchangeView
            key={exchange.id}
            exchange={exchange}
            first={exchange.id === thread[0]?.id}
            last={exchange.id === lastId}
            actions={actions}
          />
        ))}
      </ol>
    </>
  );
};
