import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  root: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '0',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** How many a filter or a search leaves, said as it changes: who sees the list sees it. */
export const Counted = ({ children }: { readonly children: string }): ReactElement => {
  const styles = useStyles();
  return (
    <p role="status" className={styles.root}>
      {children}
    </p>
  );
};
