import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { FaultNote } from '#shared/panes/FaultNote.tsx';
import { useConsoleTexts } from './console-language.ts';
import { momentInWords } from './moments.ts';
import { useFrame } from './page-frame.ts';
import type { Refreshed } from './use-refreshed.ts';

const useStyles = makeStyles({
  waiting: { display: 'grid', gap: '14px', padding: '20px', maxWidth: '780px' },
  note: { padding: '12px 20px' },
  old: { margin: '4px 0 0', fontSize: tokens.fontSizeBase200 },
  empty: {
    padding: '40px 24px',
    textAlign: 'center',
    color: tokens.colorNeutralForeground2,
    '& p': { margin: '0 auto 6px', maxWidth: '46ch' },
  },
  what: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});

/** While the first answer is awaited. */
export const Waiting = (): ReactElement => {
  const styles = useStyles();
  const texts = useConsoleTexts();
  return (
    <Skeleton className={styles.waiting} aria-label={texts.loading}>
      <SkeletonItem size={24} />
      <SkeletonItem size={48} />
      <SkeletonItem size={48} />
      <SkeletonItem size={48} />
    </Skeleton>
  );
};

/** Nothing to show, said in words, with what would fill it. */
export const Empty = ({
  what,
  children,
}: {
  readonly what: string;
  readonly children?: ReactNode;
}): ReactElement => {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <p className={styles.what}>{what}</p>
      {children !== undefined && <p>{children}</p>}
    </div>
  );
};

/** The last refresh failed: why, and from when what is still shown is. */
export const Outdated = ({
  of,
}: {
  readonly of: Pick<Refreshed<unknown>, 'value' | 'failure' | 'at' | 'refresh'>;
}): ReactElement | null => {
  const styles = useStyles();
  const texts = useConsoleTexts();
  const { now } = useFrame();
  if (of.failure === null) return null;
  return (
    <div className={styles.note}>
      <FaultNote fault={of.failure.fault} onRetry={of.refresh} />
      {of.value !== null && (
        <p className={styles.old}>{texts.outdated(momentInWords(of.at, now(), texts))}</p>
      )}
    </div>
  );
};
