import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { WordFaultKind } from '#shared/word-fault-kind.ts';
import { type OpenedWord, usePaneDesk } from './pane-desk.ts';
import { useWordTexts } from './pane-texts.ts';
import { usePaneStyles } from './use-pane-styles.ts';

const useStyles = makeStyles({
  details: {
    '& summary': { cursor: 'pointer', minHeight: '24px', fontSize: tokens.fontSizeBase200 },
    '& ol': { margin: '4px 0 0', paddingLeft: '20px', display: 'grid', gap: '4px' },
  },
});

const hindrance = (opened: OpenedWord): WordFaultKind | null => {
  if (opened.kind !== 'open') return null;
  if (!opened.abilities.floor) return 'below-floor';
  return opened.abilities.readOnly ? 'read-only' : null;
};

/** Why nothing can be written in the document now, and what to do; nothing where all is well. */
export const WordNotice = ({
  whole = false,
}: {
  /** Tells also that Word is not there, and how to open it. */
  readonly whole?: boolean;
}): ReactElement | null => {
  const styles = useStyles();
  const pane = usePaneStyles();
  const texts = useWordTexts();
  const { opened } = usePaneDesk();
  const why = hindrance(opened);
  if (why !== null) {
    const { message, nextAction } = texts.wordFaults[why];
    return (
      <p className={pane.note}>
        {message} {nextAction}
      </p>
    );
  }
  if (!whole || opened.kind !== 'outside') return null;
  return (
    <div className={pane.note}>
      <p className={pane.text}>
        {texts.outside}. {texts.outsideNext}
      </p>
      <details className={styles.details}>
        <summary>{texts.howToOpen}</summary>
        <ol>
          {texts.howToOpenSteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </details>
    </div>
  );
};
