import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactElement, type RefObject, useId, useState } from 'react';
import { longestQuestion } from '../longest-question.ts';
import { heardOnly } from './heard-only.ts';
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
    // Word's panel at 200 %.
    '@media (max-width: 239px)': { flexWrap: 'wrap' },
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
    '@media (max-width: 239px)': { minWidth: '100%' },
    '::placeholder': { color: tokens.colorNeutralForeground3, opacity: '1' },
  },
  button: { flexShrink: '0' },
  hidden: {
    // On a phone in the middle of an exchange, the place goes to what is read.
    '@media (max-width: 599px), (max-height: 560px)': heardOnly,
  },
  count: {
    margin: '4px 0 0',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    ':empty': { display: 'none' },
  },
  over: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  keys: {
    margin: '4px 0 0',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    '@media (pointer: coarse), (max-width: 479px)': { display: 'none' },
  },
});

/** From how many characters the room left is told. */
const nearLimit = longestQuestion * 0.9;

/** How much of the room is taken, once little is left: an unexpected refusal costs a whole question. */
const Count = ({ length }: { readonly length: number }): ReactElement => {
  const styles = useStyles();
  const texts = usePaneTexts();
  const said = length > longestQuestion ? texts.questionOver : texts.questionCount;
  return (
    <p
      role="status"
      className={mergeClasses(styles.count, length > longestQuestion && styles.over)}
    >
      {length < nearLimit ? '' : said(length, longestQuestion)}
    </p>
  );
};

const SendButton = ({ disabled }: { readonly disabled: boolean }): ReactElement => {
  const styles = useStyles();
  const texts = usePaneTexts();
  return (
    <Button
      className={styles.button}
      appearance="primary"
      type="submit"
      icon={<Icon name="send" />}
      disabledFocusable={disabled}
    >
      {texts.send}
    </Button>
  );
};

/** Where the question is written. It can be written on while an answer comes; sending waits for the end or a stop. */
export const QuestionBox = ({
  box,
  first = '',
  running,
  begun,
  onAsk,
  onStop,
}: {
  readonly box: RefObject<HTMLTextAreaElement | null>;
  /** What stands in it at first. */
  readonly first?: string;
  readonly running: boolean;
  /** An exchange stands above. */
  readonly begun: boolean;
  readonly onAsk: (question: string) => void;
  readonly onStop: () => void;
}): ReactElement => {
  const styles = useStyles();
  const texts = usePaneTexts();
  const [question, setQuestion] = useState(first);
  const id = useId();
  const { length } = question.trim();
  const sendable = length > 0 && length <= longestQuestion;
  const send = (): void => {
    if (running || !sendable) return;
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
      <label htmlFor={id} className={mergeClasses(styles.label, begun && styles.hidden)}>
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
          aria-invalid={length > longestQuestion}
          onChange={(event) => setQuestion(event.target.value)}
          onKeyDown={onKeyDown}
        />
        {running ? (
          <Button className={styles.button} icon={<Icon name="stop" />} onClick={onStop}>
            {texts.stop}
          </Button>
        ) : (
          <SendButton disabled={!sendable} />
        )}
      </div>
      <Count length={length} />
      <p id={`${id}-keys`} className={styles.keys}>
        {texts.questionKeys}
      </p>
    </form>
  );
};
