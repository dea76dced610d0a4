import type { ReactElement } from 'react';
import type { Ticket, TicketState } from '#shared/tickets/ticket.ts';
import { useDesk } from '../console-desk.ts';
import { useConsoleTexts } from '../console-language.ts';
import { Tag, type Tone } from '../Tag.tsx';
import { dueInWords, isLate } from './due-in-words.ts';

const tones: Readonly<Record<TicketState, Tone>> = {
  open: 'brand',
  taken: 'plain',
  waiting: 'plain',
  answered: 'good',
  closed: 'plain',
};

/** Where a ticket stands and by when it is owed, in words. */
export const TicketTags = ({ ticket }: { readonly ticket: Ticket }): ReactElement => {
  const texts = useConsoleTexts();
  const { now } = useDesk();
  const due = dueInWords(ticket, now(), texts);
  return (
    <>
      <Tag tone={tones[ticket.state]}>{texts.tickets.states[ticket.state]}</Tag>
      {due !== null && (isLate(ticket, now()) ? <Tag tone="bad">{due}</Tag> : <span>{due}</span>)}
    </>
  );
};
