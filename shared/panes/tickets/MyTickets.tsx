import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useCallback, useState } from 'react';
import type { TicketOfAgent } from '../../wire/ticket-exchange.ts';
import type { Client } from '../client.ts';
import { FaultNote } from '../FaultNote.tsx';
import { usePaneTexts } from '../pane-language.ts';
import { useLoaded } from '../use-loaded.ts';
import { MyTicket } from './MyTicket.tsx';
import { useTicketTexts } from './ticket-language.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0', padding: '0', display: 'grid', gap: '12px' },
  none: { margin: '0', color: tokens.colorNeutralForeground2 },
});

/** « Mes demandes »: the person's questions to HR, the latest first, with what was said of each. */
export const MyTickets = ({ client }: { readonly client: Client }): ReactElement => {
  const styles = useStyles();
  const texts = useTicketTexts();
  const { loading } = usePaneTexts();
  const load = useCallback(() => client.tickets(), [client]);
  const loaded = useLoaded(load);
  const [changed, setChanged] = useState<ReadonlyMap<string, TicketOfAgent>>(new Map());
  if (loaded.kind === 'loading') return <p>{loading}</p>;
  if (loaded.kind === 'failed') return <FaultNote fault={loaded.fault} />;
  const { tickets } = loaded.value;
  if (tickets.length === 0) return <p className={styles.none}>{texts.mineNone}</p>;
  return (
    <ol className={styles.list}>
      {tickets.map((ticket) => (
        <li key={ticket.id}>
          <MyTicket
            ticket={changed.get(ticket.id) ?? ticket}
            client={client}
            onChanged={(next) => setChanged((held) => new Map(held).set(next.id, next))}
          />
        </li>
      ))}
    </ol>
  );
};
