import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  scroll: {
    overflowX: 'auto',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    '& th, & td': {
      padding: '5px 10px',
      textAlign: 'left',
      verticalAlign: 'top',
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    '& th': { fontWeight: tokens.fontWeightSemibold },
  },
});

/** What scrolls takes the keyboard (WCAG 2.1.1). */
const takesKeyboard = { tabIndex: 0 } as const;

/** A table as the document has it, its header first. */
export const RowsTable = ({
  name,
  rows: [header = [], ...rows],
}: {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}): ReactElement => {
  const styles = useStyles();
  return (
    <section className={styles.scroll} aria-label={name} {...takesKeyboard}>
      <table className={styles.table}>
        <thead>
          <tr>
            {Object.entries(header).map(([rank, cell]) => (
              <th key={rank} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Object.entries(rows).map(([rank, row]) => (
            <tr key={rank}>
              {Object.entries(row).map(([column, cell]) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
