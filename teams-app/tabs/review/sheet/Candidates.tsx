import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FieldValue, FilledField } from '#shared/synthesis/filled-sheet.ts';
import { useReviewTexts } from '../review-language.ts';
import { rankOfPlace } from './sheet-subject.ts';

const useStyles = makeStyles({
  title: { margin: '0 0 4px', color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: '0', padding: '0', display: 'grid', gap: '6px' },
  item: {
    display: 'grid',
    gap: '4px',
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 10px' },
  value: {
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    marginRight: 'auto',
  },
  quote: {
    margin: '0',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
    quotes: '"«\u00a0" "\u00a0»"',
  },
});

/** The other readings of a field: each is shown at its place, or taken. */
export const Candidates = ({
  field,
  onPlace,
  onTake,
}: {
  readonly field: FilledField;
  readonly onPlace: (rank: number) => void;
  readonly onTake: (value: FieldValue) => void;
}): ReactElement => {
  const styles = useStyles();
  const { sheet: texts } = useReviewTexts();
  const title =
    field.status === 'contradictory' ? texts.readings : texts.others(field.others.length);
  return (
    <div>
      <p className={styles.title}>{title}</p>
      <ul className={styles.list} aria-label={title}>
        {Object.entries(field.others).map(([rank, value]) => {
          const at = rankOfPlace(field, value);
          const where = value.page === null ? texts.document : texts.page(value.page);
          return (
            // Candidates of one field stay in their order.
            <li key={rank} className={styles.item}>
              <span className={styles.line}>
                <span className={styles.value}>{value.written}</span>
                {at >= 0 && (
                  <Button
                    size="small"
                    appearance="subtle"
                    aria-label={`${texts.show(where)} : ${value.written}`}
                    onClick={() => onPlace(at)}
                  >
                    {texts.show(where)}
                  </Button>
                )}
                <Button
                  size="small"
                  aria-label={`${texts.take} : ${value.written}`}
                  onClick={() => onTake(value)}
                >
                  {texts.take}
                </Button>
              </span>
              {value.quote !== '' && <q className={styles.quote}>{value.quote}</q>}
            </li>
          );
        })}
      </ul>
    </div>
  );
};
