import type { ReactElement } from 'react';
import { useDesk } from '../console-desk.ts';
import { useConsoleTexts } from '../console-language.ts';
import { addressOf } from '../console-place.ts';
import { MasterDetail } from '../MasterDetail.tsx';
import { NotThere } from '../NotThere.tsx';
import { Outdated, Waiting } from '../ScreenState.tsx';
import { useRefreshed } from '../use-refreshed.ts';
import { TicketDetail } from './TicketDetail.tsx';
import { TicketList } from './TicketList.tsx';

/** The questions handed to HR, and the one that is opened. */
export const TicketsScreen = ({ opened }: { readonly opened: string | null }): ReactElement => {
  const { client, now, refreshCounts } = useDesk();
  const { tickets: texts } = useConsoleTexts();
  const loaded = useRefreshed(client.tickets, now);
  const tickets = loaded.value?.tickets ?? null;
  const ticket = tickets?.find(({ id }) => id === opened) ?? null;
  return (
    <MasterDetail
      opened={opened}
      listAddress={addressOf('tickets')}
      choose={texts.choose}
      list={
        <>
          <Outdated of={loaded} />
          {tickets !== null && <TicketList tickets={tickets} opened={opened} />}
          {tickets === null && loaded.failure === null && <Waiting />}
        </>
      }
      detail={
        ticket === null ? (
          opened !== null && tickets !== null && <NotThere>{texts.gone}</NotThere>
        ) : (
          <TicketDetail
            key={ticket.id}
            ticket={ticket}
            onChanged={(next) => {
              loaded.replace((old) => ({
                tickets: old.tickets.map((one) => (one.id === next.id ? next : one)),
              }));
              refreshCounts();
            }}
            onRefused={loaded.refresh}
          />
        )
      }
    />
  );
};
