import { Button, Field, Input, makeStyles, Textarea } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactElement, useEffect, useRef, useState } from 'react';
import { readableDate } from '#shared/language/readable-date.ts';
import { synthesisTexts } from '#shared/language/synthesis-texts.ts';
import type { FilledField } from '#shared/synthesis/filled-sheet.ts';
import { useReviewTexts } from '../review-language.ts';
import { type ReadWritten, readWritten } from './read-written.ts';

const useStyles = makeStyles({
  root: { display: 'grid', gap: '8px' },
  line: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** What was understood, as it will be kept; null = there is nothing to tell beyond what is typed. */
const useUnderstood = (read: ReadWritten | null, unit: string | null): string | null => {
  const texts = useReviewTexts();
  if (read === null || read.as === 'text') return null;
  if (read.as === 'date') return texts.sheet.understood(readableDate(read.iso, texts.locale));
  if (read.as === 'yes-no') {
    return texts.sheet.understood(synthesisTexts[texts.language].yesNo[read.yes ? 'yes' : 'no']);
  }
  const digits = new Intl.NumberFormat(texts.locale, { maximumFractionDigits: 4 });
  return texts.sheet.understood([digits.format(read.value), unit ?? ''].join('\u00a0').trim());
};

/** The value as the person writes it, told back as it is understood before it is kept. */
export const CorrectForm = ({
  field,
  written,
  onSave,
  onCancel,
}: {
  readonly field: FilledField;
  readonly written: string;
  readonly onSave: (written: string) => void;
  readonly onCancel: () => void;
}): ReactElement => {
  const styles = useStyles();
  const { sheet: texts } = useReviewTexts();
  const [typed, setTyped] = useState(written);
  const [tried, setTried] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const read = readWritten(field.kind, typed);
  const unit = field.value?.unit ?? (field.kind === 'percentage' ? '%' : null);
  const understood = useUnderstood(read, unit);
  const isLong = field.kind === 'text' || field.kind === 'table';
  useEffect(() => {
    const box = place.current?.querySelector<HTMLInputElement | HTMLTextAreaElement>(
      'input, textarea',
    );
    box?.focus();
    box?.select();
  }, []);
  const save = (): void => {
    setTried(true);
    if (read !== null) onSave(typed.trim());
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onCancel();
    else if (event.key === 'Enter' && (!isLong || event.ctrlKey)) save();
    else return;
    event.preventDefault();
  };
  const fault = tried && read === null ? texts.notUnderstood[field.kind] : null;
  const box = { value: typed, onKeyDown };
  return (
    <div ref={place} className={styles.root}>
      <Field
        label={field.from === 'agent' ? field.name : texts.yourValue}
        hint={understood}
        validationMessage={fault}
      >
        {isLong ? (
          <Textarea
            {...box}
            resize="vertical"
            maxLength={10_000}
            onChange={(_event, { value }) => setTyped(value)}
          />
        ) : (
          <Input {...box} maxLength={500} onChange={(_event, { value }) => setTyped(value)} />
        )}
      </Field>
      <div className={styles.line}>
        <Button appearance="primary" onClick={save}>
          {texts.save}
        </Button>
        <Button onClick={onCancel}>{texts.cancel}</Button>
      </div>
    </div>
  );
};
