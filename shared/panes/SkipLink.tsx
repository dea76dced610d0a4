import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  root: {
    position: 'absolute',
    zIndex: '2',
    top: '-60px',
    left: '12px',
    padding: '10px 16px',
    border: 'none',
    font: 'inherit',
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    ':focus': { top: '8px' },
  },
});

/** The first stop of the keyboard: goes past the header, and is seen only while it has the focus. */
export const SkipLink = (props: {
  readonly words: string;
  readonly onSkip: () => void;
}): ReactElement => {
  const styles = useStyles();
  return (
    <button type="button" className={styles.root} onClick={props.onSkip}>
      {props.words}
    </button>
  );
};
