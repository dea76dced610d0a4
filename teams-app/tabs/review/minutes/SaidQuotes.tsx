import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SaidQuote } from '#shared/minutes/minutes.ts';
import { useReviewTexts } from '../review-language.ts';
import { timeOfRecording } from './vote-in-words.ts';

const useStyles = makeStyles({
  root: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    '& summary': { cursor: 'pointer', minHeight: '24px' },
    '& blockquote': {
      margin: '6px 0 0',
      paddingLeft: '12px',
      borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
      color: tokens.colorNeutralForeground1,
    },
    '& cite': { fontStyle: 'normal', color: tokens.colorNeutralForeground3 },
  },
});

/** The words of the transcript that something rests on, with who said them and when. */
export const SaidQuotes = ({
  quotes,
  told,
}: {
  readonly quotes: readonly SaidQuote[];
  /** What stands above already: the same words are not shown twice, only who said them and when. */
  readonly told: string;
}): ReactElement | null => {
  const styles = useStyles();
  const { minutes: texts } = useReviewTexts();
  if (quotes.length === 0) return null;
  const whoAndWhen = ({ speaker, from }: SaidQuote): string => {
    const who = speaker ?? texts.someone;
    return from === null ? who : texts.said(who, timeOfRecording(from));
  };
  const [only, ...others] = quotes;
  if (only !== undefined && others.length === 0 && only.text.trim() === told.trim()) {
    return <p className={styles.root}>{whoAndWhen(only)}</p>;
  }
  return (
    <details className={styles.root}>
      <summary>{texts.quotes(quotes.length)}</summary>
      {quotes.map((quote) => (
        <blockquote key={`${quote.speech} ${quote.text}`}>
          {quote.text}
          <br />
          <cite>{whoAndWhen(quote)}</cite>
        </blockquote>
      ))}
    </details>
  );
};
