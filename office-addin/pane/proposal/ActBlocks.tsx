import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Act, ActBlock, BlockRole } from '#shared/acts/act.ts';
import { type LaidBlock, layOutAct } from '#shared/acts/lay-out-act.ts';
import type { WordDraftTexts } from '#shared/language/word-draft-texts.ts';
import { calameTokens } from '#shared/panes/themes.ts';
import { nameEach } from '../name-each.ts';
import { useDraftTexts } from './draft-texts.ts';
import { MarkedText } from './MarkedText.tsx';

const useStyles = makeStyles({
  sheet: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '10px',
    padding: '16px 14px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    '& p': { margin: '0', whiteSpace: 'pre-line' },
    '& p + p': { marginTop: '6px' },
  },
  block: { paddingLeft: '10px', borderLeft: '3px solid transparent' },
  // What somebody must look at first is told by its edge, and by words for who does not see it.
  ai: { borderLeft: `3px solid ${calameTokens.colorReed}` },
  proven: { borderLeft: `3px solid ${tokens.colorBrandForeground1}` },
  origin: {
    display: 'block',
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  centred: { textAlign: 'center', fontWeight: tokens.fontWeightSemibold },
  end: { textAlign: 'end' },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    '& th, & td': {
      padding: '4px 6px',
      border: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: 'start',
    },
  },
});

const placed: Readonly<Partial<Record<BlockRole, 'centred' | 'strong' | 'end'>>> = {
  titre: 'centred',
  formule: 'strong',
  objet: 'strong',
  intertitre: 'strong',
  'lieu-date': 'end',
  signature: 'end',
};

const originTold = ({ origin }: ActBlock, texts: WordDraftTexts): string | null => {
  if (origin.by === 'model') return texts.roles.ai;
  if (origin.by === 'reference') return texts.roles.reference;
  return origin.by === 'source' ? texts.roles.source : null;
};

const Block = ({
  block,
  laid,
  current,
}: {
  readonly block: ActBlock;
  readonly laid: LaidBlock;
  readonly current: string | null;
}): ReactElement => {
  const styles = useStyles();
  const texts = useDraftTexts();
  const told = originTold(block, texts);
  const edge = block.origin.by === 'model' ? styles.ai : told !== null && styles.proven;
  const place = placed[block.role];
  const { table } = laid;
  return (
    <div className={mergeClasses(styles.block, edge, place !== undefined && styles[place])}>
      {told !== null && <span className={styles.origin}>{told}</span>}
      {nameEach(laid.paragraphs).map(({ name, item: { text, style } }) => (
        <p key={name} className={style === 'ActeArticle' ? styles.strong : undefined}>
          <MarkedText text={text} current={current} />
        </p>
      ))}
      {table !== null && (
        <table className={styles.table}>
          <thead>
            <tr>
              {table.header.map((cell) => (
                <th key={cell} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr key={row.join(' ')}>
                {nameEach(row).map(({ name, item: cell }) => (
                  <td key={name}>
                    <MarkedText text={cell} current={current} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
};

/** An act as it would stand in the document, with where its words come from and what is still to complete. */
export const ActBlocks = ({
  act,
  current,
}: {
  readonly act: Act;
  readonly current: string | null;
}): ReactElement => {
  const styles = useStyles();
  const laid = layOutAct(act);
  return (
    <article className={styles.sheet} lang={act.language} aria-label={act.title}>
      {laid.map((one, at) => {
        const block = act.blocks[at];
        if (block === undefined) return null;
        const name = `${block.role} ${block.number}`;
        return <Block key={name} block={block} laid={one} current={current} />;
      })}
    </article>
  );
};
