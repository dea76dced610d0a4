import { Button, Field, makeStyles, Textarea } from '@fluentui/react-components';
import { type FormEvent, type ReactElement, useState } from 'react';
import type { AgentActionRequest, TicketOfAgent } from '../../wire/ticket-exchange.ts';
import type { Client } from '../client.ts';
import { FaultNote } from '../FaultNote.tsx';
import { useTicketTexts } from './ticket-language.ts';
import { useAttempt } from './use-attempt.ts';

const useStyles = makeStyles({
  root: { display: 'grid', gap: '10px', marginTop: '10px', ':empty': { display: 'none' } },
  form: {
    display: 'grid',
    gap: '8px',
    justifyItems: 'start',
    '& > *:first-child': { width: '100%' },
  },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

type Action = AgentActionRequest['action'];

const Writing = ({
  label,
  button,
  onSend,
}: {
  readonly label: string;
  readonly button: string;
  readonly onSend: (text: string) => void;
}): ReactElement => {
  const styles = useStyles();
  const texts = useTicketTexts();
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setMissing(text.trim() === '');
    if (text.trim() !== '') onSend(text.trim());
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Field label={label} {...(missing ? { validationMessage: texts.textMissing } : {})}>
        <Textarea
          value={text}
          rows={3}
          maxLength={4_000}
          onChange={(_event, { value }) => setText(value)}
        />
      </Field>
      <Button type="submit">{button}</Button>
    </form>
  );
};

/** What the agent may do with a question as it stands. */
export const TicketReplies = ({
  ticket,
  client,
  onChanged,
}: {
  readonly ticket: TicketOfAgent;
  readonly client: Client;
  readonly onChanged: (ticket: TicketOfAgent) => void;
}): ReactElement => {
  const styles = useStyles();
  const texts = useTicketTexts();
  const attempt = useAttempt<TicketOfAgent>();
  const [reopening, setReopening] = useState(false);
  const { id, version, state, asker } = ticket;
  const act = (action: Action): void =>
    attempt.run(async () => {
      const { ticket: next } = await client.actOnTicket(id, { version, action });
      setReopening(false);
      onChanged(next);
      return next;
    });
  const isOver = state === 'answered' || state === 'closed';
  return (
    <div className={styles.root}>
      {state === 'waiting' && (
        <Writing
          label={texts.detail}
          button={texts.giveDetail}
          onSend={(text) => act({ kind: 'give-detail', text })}
        />
      )}
      <div className={styles.row}>
        {state === 'answered' && (
          <Button appearance="primary" onClick={() => act({ kind: 'close' })}>
            {texts.solved}
          </Button>
        )}
        {isOver && (
          <Button aria-expanded={reopening} onClick={() => setReopening(!reopening)}>
            {texts.reopen}
          </Button>
        )}
        {asker === null && state !== 'closed' && (
          <Button onClick={() => act({ kind: 'lift-anonymity' })}>{texts.liftAnonymity}</Button>
        )}
      </div>
      {isOver && reopening && (
        <Writing
          label={texts.reopenHint}
          button={texts.send}
          onSend={(text) => act({ kind: 'reopen', text })}
        />
      )}
      {attempt.state.kind === 'failed' && <FaultNote fault={attempt.state.fault} />}
    </div>
  );
};
