import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useId, useRef, useState } from 'react';
import { useConsoleTexts } from './console-language.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px 12px',
    padding: '8px 14px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    '& p': { margin: '0', flex: '1 1 200px' },
  },
});

/** A button that asks before it acts; the focus goes to the question's answer, and back when it is no. */
export const AskFirst = (props: {
  readonly label: string;
  readonly question: string;
  readonly yes: string;
  readonly onYes: () => void;
}): ReactElement => {
  const styles = useStyles();
  const texts = useConsoleTexts();
  const [asking, setAsking] = useState(false);
  const said = useId();
  const place = useRef<HTMLDivElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (asking || asked.current) place.current?.querySelector('button')?.focus();
    asked.current = asking;
  }, [asking]);
  if (!asking) {
    return (
      <div ref={place}>
        <Button onClick={() => setAsking(true)}>{props.label}</Button>
      </div>
    );
  }
  return (
    <div ref={place} className={styles.root}>
      <p id={said}>{props.question}</p>
      <Button
        appearance="primary"
        aria-describedby={said}
        onClick={() => {
          setAsking(false);
          props.onYes();
        }}
      >
        {props.yes}
      </Button>
      <Button onClick={() => setAsking(false)}>{texts.cancel}</Button>
    </div>
  );
};
