import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useCallback } from 'react';
import { readableDate } from '../../language/readable-date.ts';
import type { Client } from '../client.ts';
import { MarkdownText } from '../MarkdownText.tsx';
import { useLoaded } from '../use-loaded.ts';
import { useTicketTexts } from './ticket-language.ts';

const useStyles = makeStyles({
  root: { display: 'grid', gap: '8px' },
  lead: { margin: '0', fontWeight: tokens.fontWeightSemibold },
  answer: {
    padding: '10px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    '& summary': { cursor: 'pointer' },
  },
  by: {
    margin: '6px 0 0',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

const shown = 3;

/** Validated answers that may do, before anything is sent; nothing when there are none, or when they cannot be had. */
export const SuggestedAnswers = ({
  client,
  question,
}: {
  readonly client: Client;
  readonly question: string;
}): ReactElement | null => {
  const styles = useStyles();
  const texts = useTicketTexts();
  const load = useCallback(
    async () => (question.trim() === '' ? { answers: [] } : client.suggestions(question.trim())),
    [client, question],
  );
  const loaded = useLoaded(load);
  if (loaded.kind !== 'ready' || loaded.value.answers.length === 0) return null;
  return (
    <section className={styles.root} aria-label={texts.suggestions}>
      <p className={styles.lead} role="status">
        {texts.suggestions}
      </p>
      {loaded.value.answers
        .slice(0, shown)
        .map(({ id, question: asked, answer, owner, validatedAt }) => (
          <details key={id} className={styles.answer}>
            <summary>{asked}</summary>
            <MarkdownText source={answer} />
            <p className={styles.by}>
              {texts.suggestedBy(owner, readableDate(validatedAt, texts.locale))}
            </p>
          </details>
        ))}
    </section>
  );
};
