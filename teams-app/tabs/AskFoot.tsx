import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode, RefObject } from 'react';
import { usePaneTexts } from '#shared/panes/pane-language.ts';
import { QuestionBox } from '#shared/panes/QuestionBox.tsx';

const useStyles = makeStyles({
  under: { marginTop: '4px', ':empty': { display: 'none' } },
  privacy: {
    margin: '0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** The question box and, under it, who can read the exchange and for how long. */
export const AskFoot = (props: {
  readonly box: RefObject<HTMLTextAreaElement | null>;
  readonly running: boolean;
  readonly begun: boolean;
  /** Days that the exchange is kept; null = not known yet. */
  readonly days: number | null;
  /** The way to start again, in place of the note; null = it stands elsewhere. */
  readonly erase: ReactNode;
  readonly onAsk: (question: string) => void;
  readonly onStop: () => void;
}): ReactElement => {
  const { box, running, begun, days, erase, onAsk, onStop } = props;
  const styles = useStyles();
  const texts = usePaneTexts();
  return (
    <>
      <QuestionBox box={box} running={running} begun={begun} onAsk={onAsk} onStop={onStop} />
      <div className={styles.under}>
        {begun
          ? erase
          : days !== null && <p className={styles.privacy}>{texts.privacyNote(days)}</p>}
      </div>
    </>
  );
};
