import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef } from 'react';
import { calameTokens } from '#shared/panes/themes.ts';
import type { PageReply } from '#shared/wire/job-exchange.ts';
import { splitByQuote } from './split-by-quote.ts';

const useStyles = makeStyles({
  root: {
    maxWidth: '72ch',
    margin: '0 auto',
    padding: '24px 28px',
    boxSizing: 'border-box',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
    overflowWrap: 'anywhere',
    '& p': { margin: '0 0 10px' },
    '& mark': {
      color: tokens.colorNeutralForeground1,
      backgroundColor: calameTokens.colorReedBackground,
      outline: `2px solid ${calameTokens.colorReed}`,
      borderRadius: '2px',
    },
  },
  heading: { fontWeight: tokens.fontWeightSemibold },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    marginBottom: '12px',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    '& td': {
      padding: '3px 8px',
      border: `1px solid ${tokens.colorNeutralStroke2}`,
      verticalAlign: 'top',
    },
  },
  marked: {
    backgroundColor: calameTokens.colorReedBackground,
    outline: `2px solid ${calameTokens.colorReed}`,
  },
});

type Block = PageReply['blocks'][number];

const Table = ({
  text,
  quote,
}: {
  readonly text: string;
  readonly quote: string;
}): ReactElement => {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <tbody>
        {Object.entries(text.split('\n')).map(([rank, row]) => {
          const holds = splitByQuote(row, quote) !== null;
          return (
            <tr key={rank} className={holds ? styles.marked : undefined} data-mark={holds}>
              {Object.entries(row.split(' | ')).map(([column, cell]) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};

const Paragraph = ({
  block,
  quote,
}: {
  readonly block: Block;
  readonly quote: string;
}): ReactElement => {
  const styles = useStyles();
  const around = splitByQuote(block.text, quote);
  return (
    <p className={block.kind === 'heading' ? styles.heading : undefined}>
      {around === null ? (
        block.text
      ) : (
        <>
          {around.before}
          <mark data-mark="true">{around.quote}</mark>
          {around.after}
        </>
      )}
    </p>
  );
};

/** A page as its text, with the quote marked in it. */
export const PageText = ({
  blocks,
  quote,
}: {
  readonly blocks: readonly Block[];
  readonly quote: string;
}): ReactElement => {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (quote !== '' && blocks.length > 0) {
      place.current?.querySelector('[data-mark=true]')?.scrollIntoView({ block: 'center' });
    }
  }, [blocks, quote]);
  return (
    <div ref={place} className={styles.root}>
      {Object.entries(blocks).map(([rank, block]) =>
        block.kind === 'table' ? (
          <Table key={rank} text={block.text} quote={quote} />
        ) : (
          <Paragraph key={rank} block={block} quote={quote} />
        ),
      )}
    </div>
  );
};
