import { makeStyles, tokens } from '@fluentui/react-components';
import type { HTMLAttributes, ReactElement } from 'react';
import { useConsoleTexts } from '../console-language.ts';
import type { ChartData } from './chart-data.ts';

const useStyles = makeStyles({
  root: { marginTop: '6px', '& summary': { cursor: 'pointer', padding: '4px 0' } },
  // Wider than a phone: the table alone scrolls, by keyboard too.
  scroll: {
    overflowX: 'auto',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    fontSize: tokens.fontSizeBase200,
    '& caption': { textAlign: 'start', padding: '4px 0', color: tokens.colorNeutralForeground2 },
    '& th, & td': {
      padding: '4px 10px 4px 0',
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: 'end',
      fontVariantNumeric: 'tabular-nums',
    },
    '& th:first-child': { textAlign: 'start' },
    '& th': { fontWeight: tokens.fontWeightSemibold },
    '& tbody th': { fontWeight: tokens.fontWeightRegular },
  },
});

/** What scrolls is reached by keyboard itself (WCAG 2.1.1). */
const reachable = (name: string): HTMLAttributes<HTMLDivElement> => ({
  role: 'group',
  tabIndex: 0,
  'aria-label': name,
});

/** The figures of a chart, for whoever does not see it or wants them exactly. */
export const ChartTable = ({ data }: { readonly data: ChartData }): ReactElement => {
  const styles = useStyles();
  const { quality: texts } = useConsoleTexts();
  return (
    <details className={styles.root}>
      <summary>{`${texts.showTable} – ${data.title}`}</summary>
      <div className={styles.scroll} {...reachable(data.table)}>
        <table className={styles.table}>
          <caption>{data.table}</caption>
          <thead>
            <tr>
              <th scope="col">{data.per}</th>
              {data.series.map(({ name }) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.marks.map(({ long }, place) => (
              <tr key={long}>
                <th scope="row">{long}</th>
                {data.series.map(({ name, values }) => {
                  const value = values[place] ?? null;
                  return <td key={name}>{value === null ? data.none : data.format(value)}</td>;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
};
