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
    gridTemplateColumns: 'minmax(0, 1fr) auto minmax(96px, auto)',
    alignItems: 'baseline',
    gap: '2px 16px',
    width: '100%',
    minHeight: '40px',
    padding: '9px 20px 9px 17px',
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
    [phone]: {
      gridTemplateColumns: 'minmax(0, 1fr) auto',
      padding: '10px 14px 10px 11px',
    },
  },
  openedRow: { borderLeft: `3px solid ${tokens.colorBrandForeground1}` },
  name: { overflowWrap: 'anywhere' },
  openedName: { fontWeight: tokens.fontWeightSemibold },
  value: {
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    maxWidth: '34ch',
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
  // Where nothing stands, the state takes the place of the value.
  state: {
    gridColumn: '-2 / -1',
    justifySelf: 'end',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  below: { [phone]: { gridColumn: '1 / -1' } },
});

type RowProps = {
  readonly field: FilledField;
  readonly review: SaidReview | null;
  readonly opened: boolean;
};

const Value = ({
  shown,
  review,
  opened,
}: Pick<RowProps, 'review' | 'opened'> & { readonly shown: string | null }): ReactElement => {
  const styles = useStyles();
  const { sheet: texts } = useReviewTexts();
  const named = [
    styles.value,
    opened && shown !== null && styles.openedValue,
    review?.decision === 'rejected' && styles.struck,
    shown === null && styles.none,
  ];
  return <span className={mergeClasses(...named)}>{shown ?? texts.toFill}</span>;
};

/** What a person said; before, how sure the value is. */
const State = ({ field, review }: Pick<RowProps, 'field' | 'review'>): ReactElement | null => {
  if (review !== null) return <DecisionMark decision={review.decision} />;
  if (field.from === 'agent' && field.value === null) return null;
  return (
    <StatusTag
      status={field.status}
      page={field.value?.page ?? null}
      isReckoned={field.value?.by === 'formula'}
    />
  );
};

/** One field in its list: name, value, how sure it is, what was said of it; opened, its card follows. */
export const FieldRow = ({
  field,
  review,
  opened,
  onOpen,
  children,
}: RowProps & {
  readonly onOpen: () => void;
  /** The card, when it is opened. */
  readonly children: ReactNode;
}): ReactElement => {
  const styles = useStyles();
  const shown = review?.written ?? field.value?.written ?? null;
  const isEmpty = shown === null && (field.from !== 'agent' || review !== null);
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
        {!isEmpty && <Value shown={shown} review={review} opened={opened} />}
        <span className={mergeClasses(styles.state, !isEmpty && styles.below)}>
          <State field={field} review={review} />
        </span>
      </button>
      {opened && children}
    </li>
  );
};
