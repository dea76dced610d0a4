import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { heardOnly } from '#shared/panes/heard-only.ts';

const useStyles = makeStyles({
  root: heardOnly,
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
