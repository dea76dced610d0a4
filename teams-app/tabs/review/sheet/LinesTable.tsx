import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FilledField, FilledLine } from '#shared/synthesis/filled-sheet.ts';
import { useReviewTexts } from '../review-language.ts';
import { StatusTag } from './FieldTags.tsx';
import { rankOfPlace } from './sheet-subject.ts';

const useStyles = makeStyles({
  scroll: {
    overflowX: 'auto',
    maxHeight: '420px',
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
    '& thead th': {
      position: 'sticky',
      top: '0',
      fontWeight: tokens.fontWeightRegular,
      color: tokens.colorNeutralForeground3,
      backgroundColor: tokens.colorNeutralBackground1,
    },
    '& [data-number]': { textAlign: 'right', whiteSpace: 'nowrap' },
    '& [data-number=differs]': { whiteSpace: 'normal', fontWeight: tokens.fontWeightSemibold },
    '& tbody th': { fontWeight: tokens.fontWeightRegular, minWidth: '140px' },
  },
  path: { display: 'block', color: tokens.colorNeutralForeground3 },
});

/** What scrolls takes the keyboard (WCAG 2.1.1). */
const takesKeyboard = { tabIndex: 0 } as const;

/** Above this, what is written and what is reckoned are not the same percentage. */
const tolerance = 0.06;

const useChange = (): ((line: FilledLine) => { words: string; differs: boolean }) => {
  const texts = useReviewTexts();
  const format = new Intl.NumberFormat(texts.locale, { maximumFractionDigits: 1 });
  const percent = (value: number): string => `${format.format(value)}\u00a0%`;
  return ({ change: { written, reckoned } }) => {
    if (written === null) {
      return { words: reckoned === null ? '' : percent(reckoned), differs: false };
    }
    const differs = reckoned !== null && Math.abs(written - reckoned) > tolerance;
    const words = differs
      ? texts.sheet.changeDiffers(percent(written), percent(reckoned))
      : percent(written);
    return { words, differs };
  };
};

/** The labelled lines of a table; each value leads to its place. */
export const LinesTable = ({
  field,
  onPlace,
}: {
  readonly field: FilledField;
  /** Rank among the places of the field. */
  readonly onPlace: (rank: number) => void;
}): ReactElement => {
  const styles = useStyles();
  const { sheet: texts } = useReviewTexts();
  const changeOf = useChange();
  return (
    <section className={styles.scroll} aria-label={field.name} {...takesKeyboard}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{texts.line}</th>
            <th scope="col" data-number="">
              {texts.value}
            </th>
            <th scope="col" data-number="">
              {texts.previousYear}
            </th>
            <th scope="col" data-number="">
              {texts.change}
            </th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(field.lines).map(([rank, line]) => {
            const change = changeOf(line);
            const at = rankOfPlace(field, line.value);
            return (
              // Lines of one table stay in their order, and may bear the same name.
              <tr key={rank}>
                <th scope="row">
                  {line.path.length > 0 && (
                    <span className={styles.path}>{line.path.join(' › ')}</span>
                  )}
                  {line.name}
                </th>
                <td data-number="">
                  {at < 0 ? (
                    line.value.written
                  ) : (
                    <Link as="button" onClick={() => onPlace(at)}>
                      {line.value.written}
                    </Link>
                  )}
                  {line.status !== 'found' && (
                    <div>
                      <StatusTag status={line.status} />
                    </div>
                  )}
                </td>
                <td data-number="">{line.previous?.written ?? ''}</td>
                <td data-number={change.differs ? 'differs' : ''}>{change.words}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
};
