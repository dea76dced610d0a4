import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';
import type { ReasonCount } from '#shared/quality/opinion.ts';
import { useConsoleTexts } from '../console-language.ts';
import { useDetailStyles } from '../use-detail-styles.ts';
import { ChartTable } from './ChartTable.tsx';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: '8px' },
  line: { display: 'grid', gridTemplateColumns: '1fr auto', columnGap: '12px' },
  bar: {
    gridColumn: '1 / -1',
    height: '8px',
    backgroundColor: tokens.colorBrandBackground,
    // A contrast theme paints no background: the bar keeps its outline.
    border: '1px solid transparent',
  },
});

/** What agents found wrong with answers: a bar beside each figure, which is text, and the table of all. */
export const Reasons = ({
  reasons,
}: {
  readonly reasons: readonly ReasonCount[];
}): ReactElement => {
  const styles = useStyles();
  const detail = useDetailStyles();
  const title = useId();
  const { quality: texts } = useConsoleTexts();
  const { names: named } = texts.reasons;
  const most = Math.max(1, ...reasons.map(({ count }) => count));
  const data = {
    ...texts.reasons,
    marks: reasons.map(({ reason }) => ({ short: named[reason], long: named[reason] })),
    series: [{ name: texts.reasons.count, values: reasons.map(({ count }) => count) }],
    format: String,
    none: '0',
    summary: texts.reasons.title,
  };
  return (
    <section className={`${detail.section} ${detail.box}`} aria-labelledby={title}>
      <h3 id={title} className={detail.heading}>
        {texts.reasons.title}
      </h3>
      <ul className={styles.list} aria-labelledby={title}>
        {reasons.map(({ reason, count }) => (
          <li key={reason} className={styles.line}>
            <span>{named[reason]}</span>
            <span>{count}</span>
            <span className={styles.bar} style={{ width: `${(100 * count) / most}%` }} />
          </li>
        ))}
      </ul>
      <ChartTable data={data} />
    </section>
  );
};
