import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { CalameMark } from '#shared/panes/CalameMark.tsx';
import { PersonSwitcher } from '#shared/panes/PersonSwitcher.tsx';
import { usePaneTexts } from '#shared/panes/pane-language.ts';
import { calameTokens } from '#shared/panes/themes.ts';
import type { StatusReply } from '#shared/wire/status-reply.ts';
import { useConsoleTexts } from './console-language.ts';
import { phone } from './wide-screen.ts';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 20px',
    padding: '10px 24px 6px',
    backgroundColor: tokens.colorNeutralBackground1,
    [phone]: { padding: '8px 14px 4px' },
  },
  product: { display: 'flex', alignItems: 'center', gap: '10px', marginRight: 'auto' },
  title: {
    margin: '0',
    fontFamily: calameTokens.fontFamilyTitle,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  organisation: {
    margin: '0',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  person: { gap: '8px', minWidth: '0' },
  ask: { display: 'inline-flex', alignItems: 'center', minHeight: '24px' },
});

/** What this is, whose it is, and the way back to the agents' page. */
export const ConsoleHeader = ({
  title,
  status,
  onPerson,
}: {
  /** Of the page, after the name of the product. */
  readonly title: string;
  readonly status: StatusReply | null;
  readonly onPerson: (id: string) => void;
}): ReactElement => {
  const styles = useStyles();
  const texts = useConsoleTexts();
  const pane = usePaneTexts();
  return (
    <header className={styles.header}>
      <div className={styles.product}>
        <CalameMark size={32} />
        <div>
          <h1 className={styles.title}>{`${pane.productName} – ${title}`}</h1>
          {status !== null && <p className={styles.organisation}>{status.organisation}</p>}
        </div>
      </div>
      {status !== null && (
        <PersonSwitcher status={status} className={styles.person} onPerson={onPerson} />
      )}
      <Link className={styles.ask} href="/">
        {texts.toAsk}
      </Link>
    </header>
  );
};
