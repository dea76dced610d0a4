import { Button, Checkbox, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { type FormEvent, type ReactElement, useCallback, useId, useState } from 'react';
import type { TicketOfAgent, TicketOffer } from '../../wire/ticket-exchange.ts';
import type { AnswerName, Client } from '../client.ts';
import { FaultNote } from '../FaultNote.tsx';
import { usePaneTexts } from '../pane-language.ts';
import { useLoaded } from '../use-loaded.ts';
import { SentNote } from './SentNote.tsx';
import { SuggestedAnswers } from './SuggestedAnswers.tsx';
import { useTicketTexts } from './ticket-language.ts';
import { type Attempt, useAttempt } from './use-attempt.ts';

const useStyles = makeStyles({
  form: { display: 'grid', gap: '14px' },
  lead: { margin: '0', color: tokens.colorNeutralForeground2 },
  note: {
    margin: '0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  anonymous: { display: 'grid', gap: '2px' },
  send: { justifySelf: 'start' },
});

/** Where the question comes from, and what of it may be joined. */
export type AskHrFrom = {
  readonly question: string;
  /** Null = the question stands alone, or its answer is not known to the server. */
  readonly answer: AnswerName | null;
  /** Calame told something that may be joined. */
  readonly joinable: boolean;
};

const longest = 4_000;

const Fields = ({
  client,
  from,
  offer,
  attempt,
}: {
  readonly client: Client;
  readonly from: AskHrFrom;
  readonly offer: TicketOffer;
  readonly attempt: Attempt<TicketOfAgent>;
}): ReactElement => {
  const styles = useStyles();
  const texts = useTicketTexts();
  const [question, setQuestion] = useState(from.question.slice(0, longest));
  const [detail, setDetail] = useState('');
  const [join, setJoin] = useState(from.joinable);
  const [anonymous, setAnonymous] = useState(false);
  const [missing, setMissing] = useState(false);
  const noteId = useId();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setMissing(question.trim() === '');
    if (question.trim() === '') return;
    const answer = from.answer;
    attempt.run(async () => {
      const { ticket } = await client.askHr({
        question: question.trim(),
        from: answer,
        joinAnswer: answer !== null && from.joinable && join,
        anonymous: offer.anonymous && anonymous,
        detail: detail.trim() === '' ? null : detail.trim(),
      });
      return ticket;
    });
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <p className={styles.lead}>{texts.formLead(offer.desk.dueWorkingDays)}</p>
      <SuggestedAnswers client={client} question={from.question} />
      <Field
        label={texts.question}
        required
        {...(missing ? { validationMessage: texts.questionMissing } : {})}
      >
        <Textarea
          value={question}
          rows={4}
          maxLength={longest}
          onChange={(_event, { value }) => setQuestion(value)}
        />
      </Field>
      <Field label={texts.detail} hint={texts.detailHint}>
        <Textarea
          value={detail}
          rows={3}
          maxLength={longest}
          onChange={(_event, { value }) => setDetail(value)}
        />
      </Field>
      {from.joinable && (
        <Checkbox
          label={texts.joinAnswer}
          checked={join}
          onChange={(_event, { checked }) => setJoin(checked === true)}
        />
      )}
      {offer.anonymous && (
        <div className={styles.anonymous}>
          <Checkbox
            label={texts.anonymous}
            aria-describedby={noteId}
            checked={anonymous}
            onChange={(_event, { checked }) => setAnonymous(checked === true)}
          />
          <p id={noteId} className={styles.note}>
            {texts.anonymousNote}
          </p>
        </div>
      )}
      <p className={styles.note}>{texts.formKept}</p>
      {attempt.state.kind === 'failed' && <FaultNote fault={attempt.state.fault} />}
      <Button
        className={styles.send}
        type="submit"
        appearance="primary"
        disabledFocusable={attempt.state.kind === 'running'}
      >
        {texts.send}
      </Button>
    </form>
  );
};

/** A question handed to HR: what is known of it is filled in, nothing leaves before the button is pressed. */
export const AskHrForm = ({
  client,
  from,
  onMine,
}: {
  readonly client: Client;
  readonly from: AskHrFrom;
  readonly onMine: () => void;
}): ReactElement => {
  const texts = useTicketTexts();
  const { loading } = usePaneTexts();
  const load = useCallback(() => client.tickets(), [client]);
  const loaded = useLoaded(load);
  const attempt = useAttempt<TicketOfAgent>();
  if (loaded.kind === 'loading') return <p>{loading}</p>;
  if (loaded.kind === 'failed') return <FaultNote fault={loaded.fault} />;
  const { offer } = loaded.value;
  if (offer === null) return <p>{texts.off}</p>;
  if (attempt.state.kind === 'done') {
    return <SentNote ticket={attempt.state.value} desk={offer.desk.title} onMine={onMine} />;
  }
  return <Fields client={client} from={from} offer={offer} attempt={attempt} />;
};
