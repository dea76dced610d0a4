import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useReviewDesk } from '../review-desk.ts';
import { useReviewTexts } from '../review-language.ts';
import { momentInWords } from '../time-in-words.ts';
import type { SaidReview } from './use-reviews.ts';

const useStyles = makeStyles({
  facts: {
    margin: '0',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

/** What a person said, when, and what they wrote. */
export const SaidLine = ({ review }: { readonly review: SaidReview }): ReactElement => {
  const styles = useStyles();
  const texts = useReviewTexts();
  const { now } = useReviewDesk();
  const when = review.at === undefined ? '' : momentInWords(review.at, now(), texts);
  const parts = [
    texts.sheet.reviewedAs(texts.sheet.decisions[review.decision], when).trim(),
    ...(review.written === null ? [] : [texts.sheet.wrote(review.written)]),
    ...(review.reason === null ? [] : [texts.sheet.reasonWas(texts.sheet.reasons[review.reason])]),
  ];
  return <p className={styles.facts}>{parts.join(' · ')}</p>;
};
