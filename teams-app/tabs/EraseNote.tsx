import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Icon } from '#shared/panes/Icon.tsx';
import { usePaneTexts } from '#shared/panes/pane-language.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '0 16px',
    '& p': {
      margin: '0',
      flex: '1 1 240px',
      fontSize: tokens.fontSizeBase200,
      lineHeight: tokens.lineHeightBase200,
      color: tokens.colorNeutralForeground3,
    },
  },
});

/** What becomes of the exchange, in words, beside the button that deletes it. */
export const EraseNote = ({
  begun,
  days,
  onErase,
}: {
  /** The exchange is on the page; false = it was held before the page was loaded. */
  readonly begun: boolean;
  /** Days that it is kept; null = not known yet. */
  readonly days: number | null;
  readonly onErase: () => void;
}): ReactElement => {
  const styles = useStyles();
  const texts = usePaneTexts();
  const kept = days === null ? '' : texts.privacyNoteRestart(days);
  return (
    <div className={styles.root}>
      <p>{begun ? kept : texts.keptBefore}</p>
      <Button appearance="subtle" size="small" icon={<Icon name="restart" />} onClick={onErase}>
        {begun ? texts.restart : texts.keptErase}
      </Button>
    </div>
  );
};
