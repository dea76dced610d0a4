import type { Ticket } from '#shared/tickets/ticket.ts';
import type { HandlerActionRequest } from '#shared/wire/console-tickets.ts';
import { useDesk } from '../console-desk.ts';
import { useConsoleTexts } from '../console-language.ts';
import { type Action, useAction } from '../use-action.ts';

type Done = 'take' | 'answer' | 'ask-detail' | 'note' | 'reassign' | 'close';

export type TicketAction = Pick<Action, 'running' | 'failure'> & {
  /** Does it on the ticket as it is shown; `after` is called once it is done. */
  readonly act: (action: HandlerActionRequest['action'], done: Done, after?: () => void) => void;
};

/** What HR does with one ticket, told when it is done; who acts on an older one is told, and sees it anew. */
export const useTicketAction = (
  ticket: Ticket,
  on: { readonly onChanged: (ticket: Ticket) => void; readonly onRefused: () => void },
): TicketAction => {
  const { client, announce } = useDesk();
  const { tickets: texts } = useConsoleTexts();
  const { running, failure, run } = useAction(on.onRefused);
  return {
    running,
    failure,
    act: (action, done, after) =>
      run(
        () => client.actOnTicket(ticket.id, { version: ticket.version, action }),
        (reply) => {
          after?.();
          on.onChanged(reply.ticket);
          announce(texts.done[done]);
        },
      ),
  };
};
