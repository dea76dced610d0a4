import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { calameTokens } from '#shared/panes/themes.ts';
import type { FilledField } from '#shared/synthesis/filled-sheet.ts';
import { phone } from '../../console/wide-screen.ts';
import { useReviewTexts } from '../review-language.ts';
import { DecisionMark, StatusTag } from './FieldTags.tsx';
import type { SaidReview } from './use-reviews.ts';

const useStyles = makeStyles({
  root: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  // Below the bar that stays above the list.
  opened: { backgroundColor: tokens.colorNeutralBackground3, scrollMarginTop: '64px' },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: '4px 16px',
    width: '100%',
    padding: '9px 20px 10px 17px',
    border: 'none',
    borderLeft: '3px solid transparent',
    font: 'inherit',
    textAlign: 'left',
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    cursor: 'pointer',
    ':hover': {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      color: tokens.colorNeutralForeground1Hover,
    },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-3px' },
    [phone]: { padding: '10px 14px 10px 11px' },
  },
  openedRow: { borderLeft: `3px solid ${tokens.colorBrandForeground1}` },
  name: { overflowWrap: 'anywhere' },
  openedName: { fontWeight: tokens.fontWeightSemibold },
  value: {
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    maxWidth: '44ch',
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '2',
    overflow: 'hidden',
    [phone]: { maxWidth: '22ch' },
  },
  openedValue: {
    fontFamily: calameTokens.fontFamilyTitle,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase400,
  },
  struck: { textDecorationLine: 'line-through' },
  none: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '2px 10px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  decision: { justifySelf: 'end', fontSize: tokens.fontSizeBase200 },
});

/** One field in its list: name, value, how sure it is, what was said of it; opened, its card follows. */
export const FieldRow = ({
  field,
  review,
  opened,
  onOpen,
  children,
}: {
  readonly field: FilledField;
  readonly review: SaidReview | null;
  readonly opened: boolean;
  readonly onOpen: () => void;
  /** The card, when it is opened. */
  readonly children: ReactNode;
}): ReactElement => {
  const styles = useStyles();
  const { sheet: texts } = useReviewTexts();
  const { value } = field;
  const shown = review?.written ?? value?.written ?? null;
  const missing = field.from === 'agent' ? texts.toFill : '–';
  return (
    <li className={mergeClasses(styles.root, opened && styles.opened)}>
      <button
        type="button"
        data-field={field.fieldId}
        aria-expanded={opened}
        className={mergeClasses(styles.row, opened && styles.openedRow)}
        onClick={onOpen}
      >
        <span className={mergeClasses(styles.name, opened && styles.openedName)}>{field.name}</span>
        <span
          className={mergeClasses(
            styles.value,
            opened && shown !== null && styles.openedValue,
            review?.decision === 'rejected' && styles.struck,
            shown === null && styles.none,
          )}
        >
          {shown ?? missing}
        </span>
        <span className={styles.facts}>
          <StatusTag status={field.status} />
          {value?.page != null && <span>{texts.page(value.page)}</span>}
        </span>
        <span className={styles.decision}>
          {review !== null && <DecisionMark decision={review.decision} />}
        </span>
      </button>
      {opened && children}
    </li>
  );
};
