import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { Ticket } from '#shared/tickets/ticket.ts';
import { Choices } from '../Choices.tsx';
import { Counted } from '../Counted.tsx';
import { useDesk } from '../console-desk.ts';
import { useConsoleTexts } from '../console-language.ts';
import { addressOf } from '../console-place.ts';
import { countedChoices } from '../counted-choices.ts';
import { ItemList } from '../ItemList.tsx';
import { ListHead } from '../ListHead.tsx';
import { ListItem } from '../ListItem.tsx';
import { Empty } from '../ScreenState.tsx';
import { TicketTags } from './TicketTags.tsx';
import { filterTickets, type TicketFilter, ticketFilters } from './ticket-filters.ts';

const useStyles = makeStyles({ who: { color: tokens.colorNeutralForeground2 } });

const Who = ({ ticket }: { readonly ticket: Ticket }): ReactElement => {
  const styles = useStyles();
  const { tickets: texts } = useConsoleTexts();
  const { reply } = useDesk();
  const { asker, handler } = ticket;
  const holder =
    handler?.id === reply.me.id ? texts.heldByMe : handler && texts.heldBy(handler.name);
  return (
    <>
      <span className={styles.who}>
        {asker === null ? texts.anonymous : texts.askedBy(asker.name)}
      </span>
      {holder !== null && <span>{holder}</span>}
    </>
  );
};

/** The tickets of the person's desks, nearest due date first. */
export const TicketList = ({
  tickets,
  opened,
}: {
  readonly tickets: readonly Ticket[];
  readonly opened: string | null;
}): ReactElement => {
  const { tickets: texts, screens } = useConsoleTexts();
  const { reply, now } = useDesk();
  const [filter, setFilter] = useState<TicketFilter>('all');
  const of = (wanted: TicketFilter): readonly Ticket[] =>
    filterTickets(tickets, wanted, reply.me.id, now());
  const shown = of(filter);
  return (
    <>
      <ListHead title={screens.tickets}>
        <Choices
          label={texts.filtersLabel}
          choices={countedChoices(ticketFilters, texts.filters, (value) => of(value).length)}
          chosen={filter}
          onChoose={setFilter}
        />
        <Counted>{texts.count(shown.length)}</Counted>
      </ListHead>
      {shown.length === 0 && (
        <Empty what={texts.empty[filter]}>{filter === 'all' ? texts.emptyHint : undefined}</Empty>
      )}
      <ItemList label={texts.list}>
        {shown.map((ticket) => (
          <ListItem
            key={ticket.id}
            name={ticket.id}
            address={addressOf('tickets', ticket.id)}
            opened={ticket.id === opened}
            title={ticket.question}
          >
            <TicketTags ticket={ticket} />
            <Who ticket={ticket} />
          </ListItem>
        ))}
      </ItemList>
    </>
  );
};
