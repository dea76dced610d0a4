import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef } from 'react';
import { type AnswerActions, AnswerCard } from '#shared/panes/AnswerCard.tsx';
import { usePaneTexts } from '#shared/panes/pane-language.ts';
import { calameTokens } from '#shared/panes/themes.ts';
import type { Thread } from '#shared/panes/thread.ts';

const useStyles = makeStyles({
  thread: {
    listStyleType: 'none',
    margin: '0',
    padding: '24px 0',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '28px',
  },
  exchange: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '12px' },
  // Room for the last answer to grow in, so that its question can come to the top of the window at once.
  last: { minHeight: 'calc(100dvh - 300px)', alignContent: 'start' },
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
    scrollMarginTop: '16px',
  },
});

/** The questions of this visit and what was answered, the last one in view. */
export const ThreadView = ({
  thread,
  actions,
}: {
  readonly thread: Thread;
  readonly actions: AnswerActions;
}): ReactElement => {
  const styles = useStyles();
  const texts = usePaneTexts();
  const last = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new question comes to the top, its answer grows below
  useEffect(() => {
    last.current?.scrollIntoView({ block: 'start' });
  }, [thread.length]);
  return (
    <ol className={styles.thread} aria-label={texts.thread}>
      {thread.map((exchange, place) => (
        <li
          key={exchange.id}
          className={mergeClasses(styles.exchange, place === thread.length - 1 && styles.last)}
        >
          <h2 ref={place === thread.length - 1 ? last : null} className={styles.question}>
            {exchange.question}
          </h2>
          <AnswerCard exchange={exchange} actions={actions} />
        </li>
      ))}
    </ol>
  );
};
