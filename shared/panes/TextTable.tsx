import { makeStyles, tokens } from '@fluentui/react-components';
import type { HTMLAttributes, ReactElement, ReactNode } from 'react';
import type { Inline, MarkdownBlock } from './markdown.ts';
import { usePaneTexts } from './pane-language.ts';

const useStyles = makeStyles({
  scroll: {
    overflowX: 'auto',
    marginBottom: '0.75em',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    borderCollapse: 'collapse',
    // A narrow screen scrolls a table sideways: words cut by letters could not be read.
    overflowWrap: 'normal',
    '& th, & td': {
      border: `1px solid ${tokens.colorNeutralStroke1}`,
      padding: '4px 8px',
      textAlign: 'start',
      verticalAlign: 'top',
      lineHeight: tokens.lineHeightBase300,
    },
    '& th': { fontWeight: tokens.fontWeightSemibold },
  },
});

/** What scrolls is reached by keyboard (WCAG 2.1.1); a group, since a landmark for each table would crowd their list. */
const reachable = (label: string): HTMLAttributes<HTMLDivElement> => ({
  role: 'group',
  tabIndex: 0,
  'aria-label': label,
});

/** A table of a text, which scrolls sideways by keyboard too where it is wider than its place. */
export const TextTable = ({
  table,
  words,
}: {
  readonly table: Extract<MarkdownBlock, { kind: 'table' }>;
  readonly words: (inlines: readonly Inline[]) => ReactNode;
}): ReactElement => {
  const styles = useStyles();
  const texts = usePaneTexts();
  return (
    <div className={styles.scroll} {...reachable(texts.table)}>
      <table className={styles.table}>
        {table.head.length > 0 && (
          <thead>
            <tr>
              {Object.entries(table.head).map(([place, cell]) => (
                <th key={place} scope="col">
                  {words(cell)}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {Object.entries(table.rows).map(([line, row]) => (
            <tr key={line}>
              {Object.entries(row).map(([place, cell]) => (
                <td key={place}>{words(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
