import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, RefObject } from 'react';
import { Icon } from '#shared/panes/Icon.tsx';
import { usePaneTexts } from '#shared/panes/pane-language.ts';
import { QuestionBox } from '#shared/panes/QuestionBox.tsx';
import { small } from './small-screen.ts';

const useStyles = makeStyles({
  under: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '0 16px',
    marginTop: '4px',
    '& p': {
      margin: '0',
      flex: '1 1 260px',
      fontSize: tokens.fontSizeBase200,
      lineHeight: tokens.lineHeightBase200,
      color: tokens.colorNeutralForeground3,
    },
  },
  once: { [small]: { display: 'none' } },
});

/** The question box, who can read the exchange and for how long, and the way to start again. */
export const AskFoot = (props: {
  readonly box: RefObject<HTMLTextAreaElement | null>;
  readonly running: boolean;
  /** Something was asked already: on a phone the note has been read and gives its place. */
  readonly begun: boolean;
  /** Days that the exchange is kept; null = not known yet. */
  readonly days: number | null;
  readonly onAsk: (question: string) => void;
  readonly onStop: () => void;
  readonly onRestart: () => void;
}): ReactElement => {
  const { box, running, begun, days, onAsk, onStop, onRestart } = props;
  const styles = useStyles();
  const texts = usePaneTexts();
  return (
    <>
      <QuestionBox box={box} running={running} onAsk={onAsk} onStop={onStop} />
      <div className={styles.under}>
        {days !== null && <p className={begun ? styles.once : ''}>{texts.privacyNote(days)}</p>}
        {begun && (
          <Button
            appearance="subtle"
            size="small"
            icon={<Icon name="restart" />}
            onClick={onRestart}
          >
            {texts.restart}
          </Button>
        )}
      </div>
    </>
  );
};
