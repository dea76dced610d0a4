import { Button, makeStyles } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { usePaneTexts } from './pane-language.ts';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    margin: '12px 0 0',
    padding: '0',
    border: 'none',
  },
});

/** The cases to choose between when one question is asked back: each button sends its own words. */
export const DetailChoices = ({
  choices,
  onChoose,
}: {
  readonly choices: readonly string[];
  readonly onChoose: (choice: string) => void;
}): ReactElement => {
  const styles = useStyles();
  const texts = usePaneTexts();
  // Chosen, it has its answer below: a second press would answer another question.
  const [chosen, setChosen] = useState<string | null>(null);
  const choose = (choice: string): void => {
    setChosen(choice);
    onChoose(choice);
  };
  return (
    <fieldset className={styles.row} aria-label={texts.detailChoices}>
      {choices.map((choice) => (
        <Button
          key={choice}
          size="small"
          disabledFocusable={chosen !== null}
          onClick={() => choose(choice)}
        >
          {choice}
        </Button>
      ))}
    </fieldset>
  );
};
