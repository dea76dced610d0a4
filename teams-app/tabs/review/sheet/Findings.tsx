import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { synthesisTexts } from '#shared/language/synthesis-texts.ts';
import type { SheetFinding } from '#shared/synthesis/filled-sheet.ts';
import { Tag } from '../../console/Tag.tsx';
import { phone } from '../../console/wide-screen.ts';
import { useReviewTexts } from '../review-language.ts';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gap: '10px',
    padding: '12px 20px 14px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '& p': { margin: '0' },
    [phone]: { padding: '12px 14px' },
  },
  list: { listStyleType: 'none', marginBottom: '0', padding: '0', display: 'grid', gap: '10px' },
  item: { display: 'grid', gap: '4px' },
  facts: {
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground2,
  },
  places: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  failing: { '& summary': { cursor: 'pointer', minHeight: '24px' }, '& ul': { marginTop: '10px' } },
  holding: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    '& summary': { cursor: 'pointer', minHeight: '24px' },
    '& ul': { margin: '4px 0 0', paddingInlineStart: '20px' },
  },
});

/** So many are shown at once; more are folded away above the fields. */
const fewest = 2;

type Ranked = { readonly finding: SheetFinding; readonly rank: number };

const Failing = ({
  finding,
  rank,
  onPlace,
}: Ranked & { readonly onPlace: (finding: number, place: number) => void }): ReactElement => {
  const styles = useStyles();
  const { sheet: texts, language, locale } = useReviewTexts();
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const sides = [
    ...(finding.expected === null ? [] : [texts.expected(number.format(finding.expected))]),
    ...(finding.found === null ? [] : [texts.foundValue(number.format(finding.found))]),
  ];
  return (
    <li className={styles.item}>
      <p>{synthesisTexts[language].remark(finding.remark)}</p>
      {sides.length > 0 && <p className={styles.facts}>{sides.join(', ')}</p>}
      <span className={styles.places}>
        {Object.entries(finding.places).map(([place, { page, quote }]) => (
          <Button
            // Places of one finding stay in their order.
            key={place}
            size="small"
            title={quote}
            aria-label={`${texts.show(page === null ? texts.document : texts.page(page))} : ${quote}`}
            onClick={() => onPlace(rank, Number(place))}
          >
            {texts.show(page === null ? `« ${quote.slice(0, 40)} »` : texts.page(page))}
          </Button>
        ))}
      </span>
    </li>
  );
};

/** What arithmetic says: what does not agree, each side led to; what holds, told by its count. */
export const Findings = ({
  findings,
  onPlace,
}: {
  readonly findings: readonly SheetFinding[];
  readonly onPlace: (finding: number, place: number) => void;
}): ReactElement | null => {
  const styles = useStyles();
  const { sheet: texts, language } = useReviewTexts();
  const ranked: readonly Ranked[] = findings.map((finding, rank) => ({ finding, rank }));
  const failing = ranked.filter(({ finding }) => finding.status === 'fails');
  const holding = ranked.filter(({ finding }) => finding.status === 'holds');
  if (findings.length === 0) return null;
  return (
    <div className={styles.root}>
      {failing.length > 0 && (
        <details className={styles.failing} open={failing.length <= fewest}>
          <summary>
            <Tag tone="bad">{texts.findings(failing.length)}</Tag>
          </summary>
          <ul className={styles.list}>
            {failing.map(({ finding, rank }) => (
              <Failing key={rank} finding={finding} rank={rank} onPlace={onPlace} />
            ))}
          </ul>
        </details>
      )}
      {holding.length > 0 && (
        <details className={styles.holding}>
          <summary>{texts.holding(holding.length)}</summary>
          <ul>
            {holding.map(({ finding, rank }) => (
              <li key={rank}>{synthesisTexts[language].remark(finding.remark)}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
};
