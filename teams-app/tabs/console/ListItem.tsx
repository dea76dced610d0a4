import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { phone } from './wide-screen.ts';

const useStyles = makeStyles({
  root: {
    display: 'block',
    padding: '11px 20px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: '3px solid transparent',
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover': {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      color: tokens.colorNeutralForeground1Hover,
    },
    // A contrast theme turns the ground over: its facts turn with it.
    ':hover > span:last-child': { color: tokens.colorNeutralForeground3Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-3px' },
    [phone]: { padding: '11px 14px' },
  },
  opened: {
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeft: `3px solid ${tokens.colorBrandForeground1}`,
  },
  title: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '2',
    overflow: 'hidden',
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 10px',
    marginTop: '5px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** One line of a list: what it is, then its facts; the whole of it opens it. */
export const ListItem = (props: {
  /** Name in its list, for the way back from what it opens. */
  readonly name: string;
  readonly address: string;
  readonly opened: boolean;
  readonly title: string;
  readonly children: ReactNode;
}): ReactElement => {
  const styles = useStyles();
  return (
    <li>
      <a
        href={props.address}
        data-item={props.name}
        className={mergeClasses(styles.root, props.opened && styles.opened)}
        {...(props.opened ? { 'aria-current': 'true' } : {})}
      >
        <span className={styles.title}>{props.title}</span>
        <span className={styles.facts}>{props.children}</span>
      </a>
    </li>
  );
};
