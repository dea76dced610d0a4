import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, type ReactElement, type ReactNode } from 'react';
import type { Citation } from '../evidence/citation.ts';
import { CitationMark } from './CitationMark.tsx';
import type { Inline, MarkdownBlock } from './markdown.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { calameTokens } from './themes.ts';

const useStyles = makeStyles({
  root: {
    lineHeight: '1.6',
    overflowWrap: 'anywhere',
    '& > :first-child': { marginTop: '0' },
    '& > :last-child': { marginBottom: '0' },
    '& p, & ul, & ol, & blockquote': { marginTop: '0', marginBottom: '0.75em' },
    '& ul, & ol': { paddingInlineStart: '1.5em' },
    '& li': { marginBottom: '0.25em' },
    '& h3, & h4': {
      fontSize: tokens.fontSizeBase400,
      lineHeight: tokens.lineHeightBase400,
      fontWeight: tokens.fontWeightSemibold,
      marginTop: '1.25em',
      marginBottom: '0.5em',
    },
    '& blockquote': {
      marginInline: '0',
      paddingInlineStart: '1em',
      paddingBlock: '0.25em',
      borderLeft: `3px solid ${calameTokens.colorReed}`,
    },
    '& code': { fontFamily: tokens.fontFamilyMonospace },
  },
  table: {
    borderCollapse: 'collapse',
    marginBottom: '0.75em',
    '& th, & td': {
      border: `1px solid ${tokens.colorNeutralStroke1}`,
      padding: '4px 8px',
      textAlign: 'start',
      verticalAlign: 'top',
    },
  },
  scroll: { overflowX: 'auto' },
});

type Cited = {
  readonly citations?: readonly Citation[];
  readonly onCitation?: (citation: Citation) => void;
};

// A text is read anew as a whole: its parts have no other name than their place in it.
const runs = (inlines: readonly Inline[], cited: Cited): ReactNode =>
  Object.entries(inlines).map(([place, inline]) => (
    <Fragment key={place}>{run(inline, cited)}</Fragment>
  ));

const run = (inline: Inline, cited: Cited): ReactNode => {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'code':
      return <code>{inline.text}</code>;
    case 'strong':
      return <strong>{runs(inline.children, cited)}</strong>;
    case 'emphasis':
      return <em>{runs(inline.children, cited)}</em>;
    case 'link':
      return (
        <Link href={inline.href} target="_blank" rel="noopener noreferrer" inline>
          {runs(inline.children, cited)}
        </Link>
      );
    case 'citation': {
      const citation = cited.citations?.find(({ n }) => n === inline.n);
      if (citation === undefined || cited.onCitation === undefined) return `[${inline.n}]`;
      return <CitationMark citation={citation} onOpen={cited.onCitation} />;
    }
  }
};

const Table = ({
  block,
  cited,
}: {
  readonly block: Extract<MarkdownBlock, { kind: 'table' }>;
  readonly cited: Cited;
}): ReactElement => {
  const styles = useStyles();
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            {Object.entries(block.head).map(([place, cell]) => (
              <th key={place} scope="col">
                {runs(cell, cited)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Object.entries(block.rows).map(([line, row]) => (
            <tr key={line}>
              {Object.entries(row).map(([place, cell]) => (
                <td key={place}>{runs(cell, cited)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

const listItems = (items: readonly (readonly Inline[])[], cited: Cited): ReactNode =>
  Object.entries(items).map(([place, item]) => <li key={place}>{runs(item, cited)}</li>);

const Block = ({
  block,
  cited,
}: {
  readonly block: MarkdownBlock;
  readonly cited: Cited;
}): ReactElement => {
  switch (block.kind) {
    case 'heading':
      // The page has its own first and second levels: a text's headings start below them.
      return block.level <= 2 ? (
        <h3>{runs(block.children, cited)}</h3>
      ) : (
        <h4>{runs(block.children, cited)}</h4>
      );
    case 'paragraph':
      return <p>{runs(block.children, cited)}</p>;
    case 'quote':
      return (
        <blockquote>
          {Object.entries(block.lines).map(([place, line]) => (
            <div key={place}>{runs(line, cited)}</div>
          ))}
        </blockquote>
      );
    case 'list':
      return block.ordered ? (
        <ol start={block.start}>{listItems(block.items, cited)}</ol>
      ) : (
        <ul>{listItems(block.items, cited)}</ul>
      );
    case 'table':
      return <Table block={block} cited={cited} />;
  }
};

/** Simple Markdown as elements of the page, never as its markup; `[n]` opens its citation. */
export const MarkdownText = ({
  source,
  ...cited
}: Cited & { readonly source: string }): ReactElement => {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      {Object.entries(parseMarkdown(source)).map(([place, block]) => (
        <Block key={place} block={block} cited={cited} />
      ))}
    </div>
  );
};
