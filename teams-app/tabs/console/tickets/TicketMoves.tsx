import { Button, Field, makeStyles, Select } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { Ticket } from '#shared/tickets/ticket.ts';
import type { HandlerActionRequest } from '#shared/wire/console-tickets.ts';
import { AskFirst } from '../AskFirst.tsx';
import { useDesk } from '../console-desk.ts';
import { useConsoleTexts } from '../console-language.ts';
import { useDetailStyles } from '../use-detail-styles.ts';
import type { Allowed } from './allowed-actions.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: '12px 24px' },
  reassign: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: '8px' },
});

type Act = (action: HandlerActionRequest['action'], done: 'reassign' | 'close') => void;

const Reassign = ({
  ticket,
  onAct,
}: {
  readonly ticket: Ticket;
  readonly onAct: Act;
}): ReactElement | null => {
  const styles = useStyles();
  const { tickets: texts } = useConsoleTexts();
  const { reply } = useDesk();
  const others = (reply.desks.find(({ id }) => id === ticket.desk)?.handlers ?? []).filter(
    ({ id }) => id !== ticket.handler?.id,
  );
  const [chosen, setChosen] = useState('');
  const to = others.find(({ id }) => id === chosen)?.id ?? others[0]?.id;
  if (to === undefined) return null;
  return (
    <div className={styles.reassign}>
      <Field label={texts.reassignTo}>
        <Select value={to} onChange={(_event, { value }) => setChosen(value)}>
          {others.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Button onClick={() => onAct({ kind: 'reassign', to }, 'reassign')}>
        {texts.reassignSend}
      </Button>
    </div>
  );
};

/** Handing a ticket to a colleague, and closing it. */
export const TicketMoves = ({
  ticket,
  allowed,
  onAct,
}: {
  readonly ticket: Ticket;
  readonly allowed: Allowed;
  readonly onAct: Act;
}): ReactElement => {
  const styles = useStyles();
  const detail = useDetailStyles();
  const { tickets: texts } = useConsoleTexts();
  return (
    <div className={styles.root}>
      {allowed.reassign && <Reassign ticket={ticket} onAct={onAct} />}
      {allowed.close && (
        <div className={detail.line}>
          <AskFirst
            label={texts.close}
            question={texts.closeConfirm}
            yes={texts.closeYes}
            onYes={() => onAct({ kind: 'close' }, 'close')}
          />
        </div>
      )}
    </div>
  );
};
