import { Button, Field, Textarea } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { FaultNote } from '#shared/panes/FaultNote.tsx';
import type { Sheet } from '#shared/synthesis/sheet.ts';
import { Empty, Waiting } from '../../console/ScreenState.tsx';
import { useDetailStyles } from '../../console/use-detail-styles.ts';
import { useRefreshed } from '../../console/use-refreshed.ts';
import { useReviewDesk } from '../review-desk.ts';
import { useReviewTexts } from '../review-language.ts';
import { FilesField, noFiles } from './FilesField.tsx';
import { SendState } from './SendState.tsx';
import { SheetChoice } from './SheetChoice.tsx';
import { useLaunch } from './use-launch.ts';

/** A sheet without fields is the free one: documents before a question. */
const isFree = (sheet: Sheet | undefined): boolean => sheet?.fields.length === 0;

const takesContract = (sheet: Sheet | undefined): boolean =>
  sheet?.fields.some(({ from }) => from === 'contract') ?? false;

const SheetForm = ({ sheets }: { readonly sheets: readonly Sheet[] }): ReactElement => {
  const detail = useDetailStyles();
  const { start: texts } = useReviewTexts();
  const { client } = useReviewDesk();
  const launch = useLaunch();
  const [sheetId, setSheetId] = useState(sheets[0]?.id ?? '');
  const [question, setQuestion] = useState('');
  const [documents, setDocuments] = useState(noFiles);
  const [contract, setContract] = useState(noFiles);
  const [tried, setTried] = useState(false);
  const sheet = sheets.find(({ id }) => id === sheetId);
  const free = isFree(sheet);
  const noQuestion = free && question.trim() === '';
  const go = (): void => {
    setTried(true);
    if (documents.files.length === 0 || noQuestion) return;
    const beside = takesContract(sheet) ? contract.files : [];
    const asked = free ? question.trim() : null;
    launch.begin(
      () => client.open({ jobId: crypto.randomUUID(), sheetId, question: asked }),
      [...documents.files, ...beside],
    );
  };
  return (
    <div className={detail.form}>
      <SheetChoice sheets={sheets} chosen={sheetId} onChoose={setSheetId} />
      {free && (
        <Field
          label={texts.question.label}
          hint={texts.question.hint}
          required={true}
          validationMessage={tried && noQuestion ? texts.question.missing : null}
        >
          <Textarea
            value={question}
            maxLength={2_000}
            resize="vertical"
            onChange={(_event, { value }) => setQuestion(value)}
          />
        </Field>
      )}
      <FilesField
        title={texts.documents}
        lead={texts.formats}
        sort="documents"
        many={true}
        browse={texts.browse}
        chosen={documents}
        missing={tried && documents.files.length === 0 ? texts.missingDocuments : null}
        onChoose={setDocuments}
      />
      {takesContract(sheet) && (
        <FilesField
          title={texts.contract}
          lead={texts.contractLead}
          sort="contract"
          many={false}
          browse={texts.contractBrowse}
          chosen={contract}
          onChoose={setContract}
        />
      )}
      <SendState launch={launch} />
      <div className={detail.line}>
        <Button appearance="primary" disabledFocusable={launch.sending !== null} onClick={go}>
          {texts.go}
        </Button>
      </div>
    </div>
  );
};

/** A synthesis: its sheet, its documents, what is asked of them. */
export const SynthesisForm = (): ReactElement => {
  const { client, now } = useReviewDesk();
  const { start: texts } = useReviewTexts();
  const { value, failure, refresh } = useRefreshed(client.sheets, now);
  if (value === null) {
    return failure === null ? <Waiting /> : <FaultNote fault={failure.fault} onRetry={refresh} />;
  }
  return value.length === 0 ? <Empty what={texts.noSheet} /> : <SheetForm sheets={value} />;
};
