import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactElement, type RefObject, useId, useState } from 'react';
import { Icon } from './Icon.tsx';
import { usePaneTexts } from './pane-language.ts';

const useStyles = makeStyles({
  frame: {
    display: 'flex',
    alignItems: 'end',
    gap: '8px',
    padding: '8px',
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
    ':focus-within': {
      border: `1px solid ${tokens.colorCompoundBrandStroke}`,
      boxShadow: `0 0 0 1px ${tokens.colorCompoundBrandStroke}`,
    },
  },
  label: {
    display: 'block',
    marginBottom: '4px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  text: {
    boxSizing: 'border-box',
    flexGrow: '1',
    minWidth: '0',
    margin: '0',
    minHeight: '32px',
    maxHeight: '30vh',
    padding: '5px 8px',
    font: 'inherit',
    lineHeight: '22px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    border: 'none',
    outline: 'none',
    resize: 'none',
    fieldSizing: 'content',
    '::placeholder': { color: tokens.colorNeutralForeground3, opacity: '1' },
  },
  button: { flexShrink: '0' },
  keys: {
    margin: '4px 0 0',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    '@media (pointer: coarse), (max-width: 479px)': { display: 'none' },
  },
});

/** Where the question is written. It can be written on while an answer comes; sending waits for the end or a stop. */
export const QuestionBox = ({
  box,
  running,
  onAsk,
  onStop,
}: {
  readonly box: RefObject<HTMLTextAreaElement | null>;
  readonly running: boolean;
  readonly onAsk: (question: string) => void;
  readonly onStop: () => void;
}): ReactElement => {
  const styles = useStyles();
  const texts = usePaneTexts();
  const [question, setQuestion] = useState('');
  const id = useId();
  const send = (): void => {
    if (running || question.trim() === '') return;
    onAsk(question);
    setQuestion('');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // Enter that ends a composition (accents, other scripts) belongs to the keyboard, not to us.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <label htmlFor={id} className={styles.label}>
        {texts.questionLabel}
      </label>
      <div className={styles.frame}>
        <textarea
          ref={box}
          id={id}
          className={styles.text}
          rows={1}
          value={question}
          placeholder={texts.questionHint}
          aria-describedby={`${id}-keys`}
          onChange={(event) => setQuestion(event.target.value)}
          onKeyDown={onKeyDown}
        />
        {running ? (
          <Button className={styles.button} icon={<Icon name="stop" />} onClick={onStop}>
            {texts.stop}
          </Button>
        ) : (
          <Button
            className={styles.button}
            appearance="primary"
            type="submit"
            icon={<Icon name="send" />}
            disabledFocusable={question.trim() === ''}
          >
            {texts.send}
          </Button>
        )}
      </div>
      <p id={`${id}-keys`} className={styles.keys}>
        {texts.questionKeys}
      </p>
    </form>
  );
};
