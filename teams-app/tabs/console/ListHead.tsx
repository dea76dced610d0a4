import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { calameTokens } from '#shared/panes/themes.ts';
import { phone, wide } from './wide-screen.ts';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gap: '10px',
    padding: '16px 20px 14px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    [wide]: { position: 'sticky', top: '0', zIndex: '1' },
    [phone]: { padding: '12px 14px' },
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '6px 12px',
  },
  title: {
    margin: '0',
    fontFamily: calameTokens.fontFamilyTitle,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    ':focus': { outline: 'none' },
  },
});

/** What stands above a list and stays there: its title, its main action, its filters. */
export const ListHead = ({
  title,
  action,
  children,
}: {
  readonly title: string;
  readonly action?: ReactNode;
  readonly children?: ReactNode;
}): ReactElement => {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <h2 className={styles.title} tabIndex={-1}>
          {title}
        </h2>
        {action}
      </div>
      {children}
    </div>
  );
};
