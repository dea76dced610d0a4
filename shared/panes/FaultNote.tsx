import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FaultReply } from '../wire/fault-reply.ts';
import { Icon } from './Icon.tsx';
import { usePaneTexts } from './pane-language.ts';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: '20px 1fr',
    gap: '4px 12px',
    padding: '12px 16px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusDangerBorder2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    '& svg': { color: tokens.colorStatusDangerForeground1 },
    '& p': { margin: '0' },
  },
  what: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'pre-line' },
  reference: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  retry: { marginTop: '8px' },
});

/** A fault in words: what happened, what to do, the number to quote, and the way to try again. */
export const FaultNote = ({
  fault,
  onRetry,
}: {
  readonly fault: Pick<FaultReply, 'message' | 'nextAction' | 'reference'> | null;
  readonly onRetry?: (() => void) | undefined;
}): ReactElement => {
  const styles = useStyles();
  const texts = usePaneTexts();
  return (
    <div className={styles.root} role="alert">
      <Icon name="warning" />
      <div>
        <p className={styles.what}>{fault?.message ?? texts.unreachable}</p>
        <p>{fault?.nextAction ?? texts.unreachableNext}</p>
        {typeof fault?.reference === 'string' && (
          <p className={styles.reference}>{texts.reference(fault.reference)}</p>
        )}
        {onRetry !== undefined && (
          <Button className={styles.retry} size="small" onClick={onRetry}>
            {texts.retry}
          </Button>
        )}
      </div>
    </div>
  );
};
