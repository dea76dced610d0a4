import { makeStyles } from '@fluentui/react-components';
import type { ReactElement, ReactNode, RefObject } from 'react';
import { useDetailStyles } from './use-detail-styles.ts';
import { phone, wide } from './wide-screen.ts';

const useStyles = makeStyles({
  scroll: { [wide]: { flexGrow: '1', minHeight: '0', overflowY: 'auto' } },
  column: {
    maxWidth: '1060px',
    marginInline: 'auto',
    padding: '20px 28px 40px',
    [phone]: { padding: '12px 14px 32px' },
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '6px 20px',
  },
});

/** A screen of one column. */
export const Page = ({
  title,
  heading,
  action,
  children,
}: {
  readonly title: string;
  readonly heading?: RefObject<HTMLHeadingElement | null>;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}): ReactElement => {
  const styles = useStyles();
  const detail = useDetailStyles();
  return (
    <div className={styles.scroll}>
      <div className={styles.column}>
        <div className={styles.head}>
          <h2
            {...(heading === undefined ? {} : { ref: heading })}
            tabIndex={-1}
            className={detail.title}
          >
            {title}
          </h2>
          {action}
        </div>
        {children}
      </div>
    </div>
  );
};
