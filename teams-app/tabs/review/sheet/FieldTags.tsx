import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Icon, type IconName } from '#shared/panes/Icon.tsx';
import type { FieldReview } from '#shared/synthesis/field-review.ts';
import type { FieldStatus } from '#shared/synthesis/filled-sheet.ts';
import { Tag } from '../../console/Tag.tsx';
import { useReviewTexts } from '../review-language.ts';

const useStyles = makeStyles({
  decision: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    '& svg': { width: '16px', height: '16px', color: tokens.colorBrandForeground1 },
  },
  quiet: { whiteSpace: 'nowrap', color: tokens.colorNeutralForeground3 },
});

/** How sure a value is, in words, with its page; what asks for eyes alone stands in a frame. */
export const StatusTag = ({
  status,
  page,
  isReckoned = false,
}: {
  readonly status: FieldStatus;
  /** A formula gives it. */
  readonly isReckoned?: boolean;
  /** Null = it has none. */
  readonly page: number | null;
}): ReactElement => {
  const styles = useStyles();
  const { sheet: texts } = useReviewTexts();
  const said = isReckoned && status === 'found' ? texts.reckoned : texts.statuses[status];
  const words = page === null ? said : texts.statusOn(said, page);
  if (status === 'to-check') return <Tag tone="warn">{words}</Tag>;
  if (status === 'contradictory') return <Tag tone="bad">{said}</Tag>;
  return <span className={styles.quiet}>{words}</span>;
};

const icons: Readonly<Record<FieldReview['decision'], IconName>> = {
  accepted: 'done',
  corrected: 'draft',
  rejected: 'close',
};

/** What a person said of it. */
export const DecisionMark = ({ decision }: Pick<FieldReview, 'decision'>): ReactElement => {
  const styles = useStyles();
  const { sheet: texts } = useReviewTexts();
  return (
    <span className={styles.decision}>
      <Icon name={icons[decision]} />
      {texts.decisions[decision]}
    </span>
  );
};
