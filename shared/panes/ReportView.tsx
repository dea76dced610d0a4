import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type Context, createContext, type ReactElement, useContext } from 'react';
import type { Report, ReportBlock, ReportCell, Run } from '../report/report.ts';
import { calameTokens } from './themes.ts';

const useStyles = makeStyles({
  report: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '8px',
    padding: '12px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    '& h3, & h4, & h5, & p, & blockquote': { margin: '0', overflowWrap: 'anywhere' },
    '& h3': { fontSize: tokens.fontSizeBase400, marginTop: '6px' },
    '& h4': { fontSize: tokens.fontSizeBase300, marginTop: '6px' },
    '& h5': { fontSize: tokens.fontSizeBase300 },
  },
  held: { maxHeight: '60vh', overflow: 'auto' },
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
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  doubt: {
    backgroundColor: calameTokens.colorReedBackground,
    color: tokens.colorNeutralForeground1,
  },
});

/** What a screen reader is told of a report. */
export type ReportWords = {
  readonly preview: string;
  readonly note: (note: string) => string;
};

const NoteWords: Context<ReportWords['note']> = createContext((note: string) => note);

/** Parts of a report have no name, and it never changes: their place tells them apart. */
const placed = <Part,>(parts: readonly Part[]): readonly { part: Part; place: string }[] =>
  parts.map((part, at) => ({ part, place: `${at}` }));

/** What scrolls is reached by keyboard. */
const scrolled = { tabIndex: 0 } as const;

const Runs = ({ runs }: { readonly runs: readonly Run[] }): ReactElement => {
  const styles = useStyles();
  const tell = useContext(NoteWords);
  return (
    <>
      {placed(runs).map(({ part: { text, bold, italic, doubt, note }, place }) => {
        const words = doubt === true ? <span className={styles.doubt}>{text}</span> : text;
        const weighed = bold === true ? <strong>{words}</strong> : words;
        const slanted = italic === true ? <em>{weighed}</em> : weighed;
        return (
          <span key={place}>
            {slanted}
            {note !== undefined && (
              <sup className={styles.note} title={note} role="img" aria-label={tell(note)}>
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
    placed(cells).map(({ part, place }) => <Cell key={place} cell={part} head={head} />);
  return (
    <section className={styles.scroll} {...scrolled} aria-label={caption ?? undefined}>
      <table className={styles.table}>
        {caption !== null && <caption>{caption}</caption>}
        {header.length > 0 && (
          <thead>
            <tr>{row(header, true)}</tr>
          </thead>
        )}
        <tbody>
          {placed(rows).map(({ part, place }) => (
            <tr key={place}>{row(part, false)}</tr>
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
export const ReportView = ({
  report,
  words,
  held,
}: {
  readonly report: Report;
  readonly words: ReportWords;
  /** It scrolls in a frame of its own, among other things of a panel. */
  readonly held: boolean;
}): ReactElement => {
  const styles = useStyles();
  return (
    <NoteWords value={words.note}>
      <section
        className={mergeClasses(styles.report, held && styles.held)}
        {...(held ? scrolled : {})}
        aria-label={words.preview}
      >
        <h3>{report.title}</h3>
        {report.subtitle !== null && <p className={styles.small}>{report.subtitle}</p>}
        {report.mention !== null && <p className={styles.small}>{report.mention}</p>}
        {placed(report.blocks).map(({ part, place }) => (
          <Block key={place} block={part} />
        ))}
      </section>
    </NoteWords>
  );
};
