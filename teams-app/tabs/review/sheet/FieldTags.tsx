import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Icon, type IconName } from '#shared/panes/Icon.tsx';
import type { FieldReview } from '#shared/synthesis/field-review.ts';
import type { FieldStatus } from '#shared/synthesis/filled-sheet.ts';
import { Tag, type Tone } from '../../console/Tag.tsx';
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
});

const tones: Readonly<Record<FieldStatus, Tone>> = {
  found: 'good',
  absent: 'plain',
  contradictory: 'bad',
  'to-check': 'warn',
};

/** How sure a value is, in words. */
export const StatusTag = ({ status }: { readonly status: FieldStatus }): ReactElement => {
  const { sheet: texts } = useReviewTexts();
  return <Tag tone={tones[status]}>{texts.statuses[status]}</Tag>;
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
