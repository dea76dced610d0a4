import { makeStyles } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  screen: {
    boxSizing: 'border-box',
    width: '100%',
    maxWidth: '720px',
    marginInline: 'auto',
    paddingBottom: '16px',
    '&[hidden]': { display: 'none' },
  },
});

/** One screen: kept as it was left while another is shown. */
export const ScreenHolder = ({
  current,
  children,
}: {
  readonly current: boolean;
  readonly children: ReactNode;
}): ReactElement => {
  const styles = useStyles();
  return (
    <div className={styles.screen} hidden={!current} data-current={current ? '' : undefined}>
      {children}
    </div>
  );
};
