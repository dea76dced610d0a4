import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Report, ReportBlock, ReportCell, Run } from '#shared/report/report.ts';
import { usePaneStyles } from '../use-pane-styles.ts';
import { useSynthesisTexts } from './synthesis-texts.ts';

const useStyles = makeStyles({
  report: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '8px',
    maxHeight: '60vh',
    overflow: 'auto',
    padding: '12px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    '& h3, & h4, & h5, & p, & blockquote': { margin: '0', overflowWrap: 'anywhere' },
    '& h3': { fontSize: tokens.fontSizeBase400, marginTop: '6px' },
    '& h4': { fontSize: tokens.fontSizeBase300, marginTop: '6px' },
    '& h5': { fontSize: tokens.fontSizeBase300 },
  },
  scroll: { overflowX: 'auto' },
  table: {
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    '& caption': { textAlign: 'start', fontWeight: tokens.fontWeightSemibold, padding: '4px 0' },
    '& th, & td': {
      border: `1px solid ${tokens.colorNeutralStroke2}`,
      padding: '3px 6px',
      textAlign: 'start',
      verticalAlign: 'top',
    },
    '& [data-align="right"]': { textAlign: 'end' },
  },
  note: { cursor: 'help' },
});

const Runs = ({ runs }: { readonly runs: readonly Run[] }): ReactElement => {
  const styles = useStyles();
  const pane = usePaneStyles();
  const texts = useSynthesisTexts();
  return (
    <>
      {runs.map(({ text, bold, italic, doubt, note }, at) => {
        const words = doubt === true ? <span className={pane.marked}>{text}</span> : text;
        const weighed = bold === true ? <strong>{words}</strong> : words;
        const slanted = italic === true ? <em>{weighed}</em> : weighed;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: runs have no name, and a report never changes
          <span key={at}>
            {slanted}
            {note !== undefined && (
              <sup className={styles.note} title={note} role="img" aria-label={texts.note(note)}>
                *
              </sup>
            )}
          </span>
        );
      })}
    </>
  );
};

const Cell = ({
  cell,
  head,
}: {
  readonly cell: ReportCell;
  readonly head: boolean;
}): ReactElement => {
  const words = <Runs runs={cell.runs} />;
  return head ? (
    <th scope="col" data-align={cell.align}>
      {words}
    </th>
  ) : (
    <td data-align={cell.align}>{words}</td>
  );
};

const Table = ({
  table: { caption, header, rows },
}: {
  readonly table: Extract<ReportBlock, { readonly kind: 'table' }>;
}): ReactElement => {
  const styles = useStyles();
  const row = (cells: readonly ReportCell[], head: boolean): ReactElement[] =>
    // biome-ignore lint/suspicious/noArrayIndexKey: cells have no name, and a report never changes
    cells.map((cell, at) => <Cell key={at} cell={cell} head={head} />);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={caption ?? undefined}>
      <table className={styles.table}>
        {caption !== null && <caption>{caption}</caption>}
        {header.length > 0 && (
          <thead>
            <tr>{row(header, true)}</tr>
          </thead>
        )}
        <tbody>
          {rows.map((cells, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name, and a report never changes
            <tr key={at}>{row(cells, false)}</tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

const headings = { 1: 'h3', 2: 'h4', 3: 'h5' } as const;

const Block = ({ block }: { readonly block: ReportBlock }): ReactElement | null => {
  switch (block.kind) {
    case 'heading': {
      const Heading = headings[block.level];
      return <Heading>{block.text}</Heading>;
    }
    case 'paragraph':
      return (
        <p>
          <Runs runs={block.runs} />
        </p>
      );
    case 'item':
      return (
        <p>
          {'– '}
          <Runs runs={block.runs} />
        </p>
      );
    case 'quote':
      return (
        <blockquote>
          <Runs runs={block.runs} />
        </blockquote>
      );
    case 'table':
      return <Table table={block} />;
    case 'contents':
    case 'page-break':
      return null;
  }
};

/** A report as it will stand in the document; quotes show under their sign. */
export const ReportView = ({ report }: { readonly report: Report }): ReactElement => {
  const styles = useStyles();
  const pane = usePaneStyles();
  const texts = useSynthesisTexts();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard
    <section className={styles.report} tabIndex={0} aria-label={texts.preview}>
      <h3>{report.title}</h3>
      {report.mention !== null && <p className={pane.small}>{report.mention}</p>}
      {report.blocks.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no name, and a report never changes
        <Block key={at} block={block} />
      ))}
    </section>
  );
};
