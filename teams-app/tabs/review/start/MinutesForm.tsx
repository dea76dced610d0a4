import { Button, Field, Input, Select } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { MinutesKind } from '#shared/minutes/minutes.ts';
import { useDetailStyles } from '../../console/use-detail-styles.ts';
import { useReviewDesk } from '../review-desk.ts';
import { useReviewTexts } from '../review-language.ts';
import { FilesField, noFiles } from './FilesField.tsx';
import { SendState } from './SendState.tsx';
import { StatementFields } from './StatementFields.tsx';
import { draftFaults, type MinutesDraft, toMinutesRequest } from './statement.ts';
import { useLaunch } from './use-launch.ts';

const kinds: readonly MinutesKind[] = [
  'compte-rendu',
  'releve-de-decisions',
  'proces-verbal',
  'liste-des-deliberations',
  'proces-verbal-cst',
];

/** Minutes: what is to be made of which meeting, its transcript, who was there, and what is stated first. */
export const MinutesForm = (): ReactElement => {
  const detail = useDetailStyles();
  const { start: texts } = useReviewTexts();
  const { client } = useReviewDesk();
  const launch = useLaunch();
  const [draft, setDraft] = useState<MinutesDraft>({
    ...{ kind: 'compte-rendu', title: '', date: '', informed: false },
    ...{ purpose: texts.purposeProposed, keepDays: '30', nature: 'none' },
  });
  const [transcript, setTranscript] = useState(noFiles);
  const [attendance, setAttendance] = useState(noFiles);
  const [tried, setTried] = useState(false);
  const faults = draftFaults(draft);
  const shown = tried ? faults : new Set<never>();
  const change = (part: Partial<MinutesDraft>): void => setDraft((old) => ({ ...old, ...part }));
  const go = (): void => {
    setTried(true);
    if (faults.size > 0 || transcript.files.length === 0) return;
    launch.begin(
      () => client.openMinutes(toMinutesRequest(crypto.randomUUID(), draft)),
      [...transcript.files, ...attendance.files],
    );
  };
  return (
    <div className={detail.form}>
      <Field label={texts.kind}>
        <Select
          value={draft.kind}
          onChange={(_event, { value }) =>
            change({ kind: kinds.find((known) => known === value) ?? 'compte-rendu' })
          }
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {texts.kinds[kind]}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={texts.meeting.label}
        hint={texts.meeting.hint}
        required={true}
        validationMessage={shown.has('title') ? texts.meeting.missing : null}
      >
        <Input
          value={draft.title}
          maxLength={300}
          onChange={(_event, { value }) => change({ title: value })}
        />
      </Field>
      <Field label={texts.date}>
        <Input
          type="date"
          value={draft.date}
          onChange={(_event, { value }) => change({ date: value })}
        />
      </Field>
      <StatementFields draft={draft} faults={shown} onChange={change} />
      <FilesField
        title={texts.transcript}
        lead={texts.transcriptLead}
        sort="transcript"
        many={false}
        browse={texts.browse}
        chosen={transcript}
        missing={tried && transcript.files.length === 0 ? texts.missingTranscript : null}
        onChoose={setTranscript}
      />
      <FilesField
        title={texts.attendance}
        lead={texts.attendanceLead}
        sort="documents"
        many={false}
        browse={texts.browse}
        chosen={attendance}
        onChoose={setAttendance}
      />
      <SendState launch={launch} />
      <div className={detail.line}>
        <Button appearance="primary" disabledFocusable={launch.sending !== null} onClick={go}>
          {texts.go}
        </Button>
      </div>
    </div>
  );
};
