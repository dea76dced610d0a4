import { makeStyles } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({ root: { listStyleType: 'none', margin: '0', padding: '0' } });

/** The lines of a list, under the name that a screen reader gives it. */
export const ItemList = (props: {
  readonly label: string;
  readonly children: ReactNode;
}): ReactElement => {
  const styles = useStyles();
  return (
    <ul className={styles.root} aria-label={props.label}>
      {props.children}
    </ul>
  );
};
