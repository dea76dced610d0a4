import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'inline-block',
    minWidth: '16px',
    padding: '0 4px',
    borderRadius: tokens.borderRadiusSmall,
    border: '1px solid currentcolor',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase100,
    lineHeight: '16px',
    textAlign: 'center',
    fontWeight: tokens.fontWeightRegular,
  },
  inButton: { marginInlineStart: '8px' },
});

/** A key of the keyboard, beside what it does; unless it is `told`, a screen reader knows it by `aria-keyshortcuts`. */
export const Key = ({
  told = false,
  children,
}: {
  readonly told?: boolean;
  readonly children: string;
}): ReactElement => {
  const styles = useStyles();
  return (
    <kbd aria-hidden={!told} className={mergeClasses(styles.root, !told && styles.inButton)}>
      {children}
    </kbd>
  );
};
