import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, type ReactElement, type ReactNode } from 'react';
import type { Citation } from '../evidence/citation.ts';
import { CitationMark } from './CitationMark.tsx';
import type { Inline, MarkdownBlock } from './markdown.ts';
import { TextTable } from './TextTable.tsx';
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
    '& blockquote > :last-child': { marginBottom: '0' },
    '& blockquote > p': { marginBottom: '0.35em' },
    '& code': { fontFamily: tokens.fontFamilyMonospace },
  },
});

export type Cited = {
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

const listItems = (items: readonly (readonly Inline[])[], cited: Cited): ReactNode =>
  Object.entries(items).map(([place, item]) => <li key={place}>{runs(item, cited)}</li>);

const each = (blocks: readonly MarkdownBlock[], cited: Cited): ReactNode =>
  Object.entries(blocks).map(([place, block]) => <Block key={place} block={block} cited={cited} />);

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
      return <blockquote>{each(block.blocks, cited)}</blockquote>;
    case 'list':
      return block.ordered ? (
        <ol start={block.start}>{listItems(block.items, cited)}</ol>
      ) : (
        <ul>{listItems(block.items, cited)}</ul>
      );
    case 'table':
      return <TextTable table={block} words={(inlines) => runs(inlines, cited)} />;
  }
};

/** The blocks of a text as elements of the page, never as its markup; `[n]` opens its citation. */
export const TextBlocks = ({
  blocks,
  ...cited
}: Cited & { readonly blocks: readonly MarkdownBlock[] }): ReactElement => {
  const styles = useStyles();
  return <div className={styles.root}>{each(blocks, cited)}</div>;
};
