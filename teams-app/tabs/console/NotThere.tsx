import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  root: {
    margin: '24px 0',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightRegular,
    ':focus': { outline: 'none' },
  },
});

/** What an address names is not there, or no longer. */
export const NotThere = ({ children }: { readonly children: string }): ReactElement => {
  const styles = useStyles();
  return (
    <h2 tabIndex={-1} className={styles.root}>
      {children}
    </h2>
  );
};
