import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { calameTokens } from '#shared/panes/themes.ts';

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '6px',
    padding: '1px 8px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground1,
    '::before': {
      content: '""',
      flexShrink: '0',
      width: '7px',
      height: '7px',
      boxSizing: 'border-box',
    },
  },
  // Told by words first, then by shape as much as by colour.
  plain: {
    '::before': { border: `2px solid ${tokens.colorNeutralForeground3}`, borderRadius: '50%' },
  },
  brand: { '::before': { backgroundColor: tokens.colorBrandForeground1, borderRadius: '50%' } },
  good: {
    '::before': { backgroundColor: tokens.colorStatusSuccessForeground1, borderRadius: '50%' },
  },
  warn: {
    color: calameTokens.colorReed,
    backgroundColor: calameTokens.colorReedBackground,
    border: `1px solid ${calameTokens.colorReed}`,
    '::before': { backgroundColor: calameTokens.colorReed },
  },
  bad: {
    color: tokens.colorStatusDangerForeground1,
    border: `1px solid ${tokens.colorStatusDangerForeground1}`,
    '::before': {
      backgroundColor: tokens.colorStatusDangerForeground1,
      transform: 'rotate(45deg)',
    },
  },
});

export type Tone = 'plain' | 'brand' | 'good' | 'warn' | 'bad';

/** A state in one or two words. */
export const Tag = ({
  tone,
  children,
}: {
  readonly tone: Tone;
  readonly children: ReactNode;
}): ReactElement => {
  const styles = useStyles();
  return <span className={mergeClasses(styles.root, styles[tone])}>{children}</span>;
};
