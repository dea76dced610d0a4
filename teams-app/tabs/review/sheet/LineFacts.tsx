import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FilledLine } from '#shared/synthesis/filled-sheet.ts';
import { useReviewTexts } from '../review-language.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '0 16px',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground2,
  },
  differs: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});

/** Above this, what is written and what is reckoned are not the same percentage. */
const tolerance = 0.06;

/** The year before of a line of a table, and its change; written and reckoned where they differ. */
export const LineFacts = ({
  line: { previous, change },
}: {
  readonly line: FilledLine;
}): ReactElement => {
  const styles = useStyles();
  const { sheet: texts, locale } = useReviewTexts();
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const percent = (value: number): string => `${format.format(value)}\u00a0%`;
  const { written, reckoned } = change;
  const differs = written !== null && reckoned !== null && Math.abs(written - reckoned) > tolerance;
  const either = written ?? reckoned;
  return (
    <p className={styles.root}>
      {previous !== null && <span>{texts.fact(texts.previousYear, previous.written)}</span>}
      {differs && (
        <span className={styles.differs}>
          {texts.fact(texts.change, texts.changeDiffers(percent(written), percent(reckoned)))}
        </span>
      )}
      {!differs && either !== null && <span>{texts.fact(texts.change, percent(either))}</span>}
    </p>
  );
};
