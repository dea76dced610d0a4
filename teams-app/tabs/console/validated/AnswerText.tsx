import { Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';
import { MarkdownText } from '#shared/panes/MarkdownText.tsx';
import { useConsoleTexts } from '../console-language.ts';
import { useDetailStyles } from '../use-detail-styles.ts';
import { type FormPart, fieldWords } from './form-part.ts';

const useStyles = makeStyles({
  text: { '& textarea': { minHeight: '150px', maxHeight: 'none' } },
  label: {
    margin: '0 0 4px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** The question, its other wordings, the answer, and the answer as agents will read it. */
export const AnswerText = ({ draft, faults, onChange }: FormPart): ReactElement => {
  const styles = useStyles();
  const detail = useDetailStyles();
  const { validated: texts } = useConsoleTexts();
  const preview = useId();
  const answerWords = faults.has('answer-markup')
    ? { ...fieldWords(texts.answer, true), validationMessage: texts.answerMarkup }
    : fieldWords(texts.answer, faults.has('answer'));
  return (
    <>
      <Field {...fieldWords(texts.question, faults.has('question'))} required>
        <Input
          value={draft.question}
          maxLength={500}
          onChange={(_event, { value }) => onChange({ question: value })}
        />
      </Field>
      <Field {...fieldWords(texts.variants, faults.has('variants'))}>
        <Textarea
          resize="vertical"
          value={draft.variants.join('\n')}
          onChange={(_event, { value }) =>
            onChange({ variants: value === '' ? [] : value.split('\n') })
          }
        />
      </Field>
      <Field {...answerWords} required>
        <Textarea
          className={styles.text}
          resize="vertical"
          value={draft.answer}
          maxLength={10_000}
          onChange={(_event, { value }) => onChange({ answer: value })}
        />
      </Field>
      <section aria-labelledby={preview}>
        <h3 id={preview} className={styles.label}>
          {texts.preview}
        </h3>
        <div className={detail.box}>
          {draft.answer.trim() === '' ? (
            <p className={detail.facts}>{texts.previewEmpty}</p>
          ) : (
            <MarkdownText source={draft.answer} />
          )}
        </div>
      </section>
    </>
  );
};
