import { Button, Field, Select, Textarea } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { Sheet } from '#shared/synthesis/sheet.ts';
import type { SynthesisRequest } from '#shared/wire/job-exchange.ts';
import { usePaneDesk } from '../pane-desk.ts';
import { usePaneStyles } from '../use-pane-styles.ts';
import { type Chosen, SourceChoice } from './SourceChoice.tsx';
import { useSynthesisTexts } from './synthesis-texts.ts';
import type { Source } from './use-synthesis.ts';

type FormProps = {
  readonly sheets: readonly Sheet[];
  readonly busy: boolean;
  readonly onLaunch: (
    request: Omit<SynthesisRequest, 'jobId'>,
    sources: readonly Source[],
  ) => Promise<void>;
};

/** A sheet without fields puts documents before a question. */
const isFree = (sheet: Sheet | undefined): boolean => sheet?.fields.length === 0;

/** What to read, and what to make of it. */
export const SynthesisForm = ({ sheets, busy, onLaunch }: FormProps): ReactElement => {
  const pane = usePaneStyles();
  const texts = useSynthesisTexts();
  const { opened } = usePaneDesk();
  const word = opened.kind === 'open' ? opened.word : null;
  const [picked, setPicked] = useState<Chosen | null>(null);
  const chosen: Chosen = picked ?? { from: word === null ? 'files' : 'opened', files: [] };
  const [sheetId, setSheetId] = useState('');
  const [question, setQuestion] = useState('');
  const [tried, setTried] = useState(false);
  const sheet = sheets.find(({ id }) => id === sheetId) ?? sheets[0];
  const free = isFree(sheet);
  const noFile = chosen.from === 'files' && chosen.files.length === 0;
  const noQuestion = free && question.trim() === '';
  const sourcesOf = (): readonly Source[] => {
    if (chosen.from === 'files' || word === null) {
      return chosen.files.map((file) => ({ name: file.name, content: async () => file }));
    }
    const content = async (): Promise<Blob> => new Blob([new Uint8Array(await word.file())]);
    return [{ name: texts.documentName, content }];
  };
  const submit = (): void => {
    setTried(true);
    if (sheet === undefined || noFile || noQuestion) return;
    const asked = free ? question.trim() : null;
    void onLaunch({ sheetId: sheet.id, question: asked }, sourcesOf());
  };
  return (
    <form
      className={pane.stack}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Field label={texts.from} validationMessage={tried && noFile ? texts.noFile : null}>
        <SourceChoice chosen={chosen} onChoose={setPicked} />
      </Field>
      <Field label={texts.sheet} hint={sheet?.description ?? null}>
        <Select value={sheet?.id ?? ''} onChange={(_event, { value }) => setSheetId(value)}>
          {sheets.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
      {sheet !== undefined && sheet.limits.length > 0 && (
        <p className={pane.note}>
          {texts.limits} : {sheet.limits.join(' ')}
        </p>
      )}
      {free && (
        <Field
          label={texts.question}
          hint={texts.questionHint}
          validationMessage={tried && noQuestion ? texts.noQuestion : null}
        >
          <Textarea
            value={question}
            resize="vertical"
            onChange={(_event, { value }) => setQuestion(value.slice(0, 2_000))}
          />
        </Field>
      )}
      <div className={pane.row}>
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {texts.go}
        </Button>
      </div>
    </form>
  );
};
