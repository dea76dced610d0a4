import { Button, Field, Select, Textarea } from '@fluentui/react-components';
import { type ReactElement, useCallback, useMemo, useState } from 'react';
import type { Template } from '#shared/acts/template.ts';
import { draftBounds } from '#shared/draft-bounds.ts';
import { FaultNote } from '#shared/panes/FaultNote.tsx';
import { Loading } from '#shared/panes/Loading.tsx';
import { useLoaded } from '#shared/panes/use-loaded.ts';
import { AskToReplace } from '../AskToReplace.tsx';
import type { Asked } from '../asked.ts';
import { usePaneDesk } from '../pane-desk.ts';
import { ProposalSteps } from '../proposal/ProposalSteps.tsx';
import { type ProposalDesk, useProposal } from '../proposal/use-proposal.ts';
import type { ScreenProps } from '../screens.ts';
import { UseClosed } from '../UseClosed.tsx';
import { useAsked } from '../use-asked.ts';
import { usePaneStyles } from '../use-pane-styles.ts';
import { WordNotice } from '../WordNotice.tsx';
import { LetterForm } from './LetterForm.tsx';
import { PointList, ReadingView } from './ReadingView.tsx';
import { useReplyTexts } from './reply-texts.ts';
import {
  blankReply,
  isBlankReply,
  type ReplyWork,
  readingOf,
  replyRequest,
  withReading,
} from './reply-work.ts';

const workFrom = (asked: Asked): ReplyWork | null => {
  if (asked.kind !== 'draft') return null;
  const { request, draftId, proposal } = asked.draft;
  return {
    ...blankReply,
    letter: request.letter ?? '',
    points: request.points.map(({ point, answer }) => ({
      ...{ point, plain: point, ticked: true },
      answer: answer ?? '',
    })),
    templateId: request.templateId,
    instruction: request.instruction ?? '',
    ...{ draftId, proposal },
  };
};

type FormProps = {
  readonly desk: ProposalDesk<ReplyWork>;
  readonly letters: readonly Template[];
};

/** What to answer: the reading of the letter, its points, the model of the reply. */
const AnswerForm = ({ desk, letters }: FormProps): ReactElement => {
  const pane = usePaneStyles();
  const texts = useReplyTexts();
  const { language, now, newId, withModel } = usePaneDesk();
  const { work, change } = desk;
  const [missing, setMissing] = useState(false);
  const today = new Date(now()).toISOString().slice(0, 10);
  const reading = useMemo(
    () => readingOf(work.letter, today, language),
    [work.letter, today, language],
  );
  const template = letters.find(({ id }) => id === work.templateId) ?? letters[0];
  const points = work.points ?? [];
  const submit = (): void => {
    const nothing = !points.some(({ ticked }) => ticked) && work.instruction.trim() === '';
    setMissing(nothing);
    if (nothing || template === undefined) return;
    desk.submit(replyRequest(work, reading, template, newId()));
  };
  return (
    <form
      className={pane.stack}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <ReadingView reading={reading} />
      <PointList
        points={points}
        onPoints={(next) => change((before) => ({ ...before, points: next }))}
      />
      <Field label={texts.model}>
        <Select
          value={template?.id ?? ''}
          onChange={(_event, { value }) => change((before) => ({ ...before, templateId: value }))}
        >
          {letters.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
      {withModel('draft') && (
        <Field label={texts.instruction}>
          <Textarea
            resize="vertical"
            maxLength={draftBounds.instruction}
            value={work.instruction}
            onChange={(_event, { value }) =>
              change((before) => ({ ...before, instruction: value }))
            }
          />
        </Field>
      )}
      <p role="status" className={pane.small}>
        {missing ? texts.nonePicked : ''}
      </p>
      <div className={pane.foot}>
        <Button type="submit" appearance="primary">
          {withModel('draft') ? texts.propose : texts.compose}
        </Button>
        <Button
          appearance="subtle"
          size="small"
          onClick={() => change((before) => ({ ...before, points: null }))}
        >
          {texts.change}
        </Button>
      </div>
    </form>
  );
};

const Form = ({ desk, letters }: FormProps): ReactElement => {
  const { language, now } = usePaneDesk();
  const { work, change } = desk;
  if (work.points !== null) return <AnswerForm desk={desk} letters={letters} />;
  const today = new Date(now()).toISOString().slice(0, 10);
  return (
    <LetterForm
      letter={work.letter}
      onLetter={(letter) => change((before) => ({ ...before, letter }))}
      onRead={() =>
        change((before) => withReading(before, readingOf(before.letter, today, language), letters))
      }
    />
  );
};

/** *Répondre*: the letter received, what it asks, the reply point by point. */
export const ReplyScreen = ({ asked, onScreen }: ScreenProps): ReactElement => {
  const pane = usePaneStyles();
  const texts = useReplyTexts();
  const { wordClient } = usePaneDesk();
  const desk = useProposal('reply', blankReply, isBlankReply);
  const load = useCallback(() => wordClient.templates(), [wordClient]);
  const loaded = useLoaded(load);
  const { work } = desk;
  const taking = useAsked(asked, desk, { isBlank: isBlankReply, workFrom });
  const templates = loaded.kind === 'ready' ? loaded.value.templates : [];
  const letters = templates.filter(({ kind }) => kind === 'courrier');
  const template = letters.find(({ id }) => id === work.templateId) ?? null;
  const beginning = work.points === null && work.proposal === null;
  return (
    <div className={pane.stack}>
      <h2 tabIndex={-1} className={beginning ? pane.title : pane.heard}>
        {texts.title}
      </h2>
      <WordNotice />
      <AskToReplace {...taking} />
      <UseClosed use="draft">
        {loaded.kind === 'loading' && <Loading />}
        {loaded.kind === 'failed' && <FaultNote fault={loaded.fault} />}
        {loaded.kind === 'ready' && (
          <ProposalSteps desk={desk} template={template} onScreen={onScreen}>
            <Form desk={desk} letters={letters} />
          </ProposalSteps>
        )}
      </UseClosed>
    </div>
  );
};
