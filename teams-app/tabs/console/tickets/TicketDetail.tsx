import { Button } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef } from 'react';
import { FaultNote } from '#shared/panes/FaultNote.tsx';
import type { Ticket } from '#shared/tickets/ticket.ts';
import { ConsoleIcon } from '../ConsoleIcon.tsx';
import { useDesk } from '../console-desk.ts';
import { useConsoleTexts } from '../console-language.ts';
import { useDetailStyles } from '../use-detail-styles.ts';
import { useKeptFocus } from '../use-kept-focus.ts';
import { allowedActions } from './allowed-actions.ts';
import { answerFromTicket } from './answer-from-ticket.ts';
import { JoinedAnswer } from './JoinedAnswer.tsx';
import { KeptText } from './KeptText.tsx';
import { TicketFacts } from './TicketFacts.tsx';
import { TicketMoves } from './TicketMoves.tsx';
import { TicketTags } from './TicketTags.tsx';
import { TicketThread } from './TicketThread.tsx';
import { TicketWriting } from './TicketWriting.tsx';
import { useTicketAction } from './use-ticket-action.ts';

type Props = {
  readonly ticket: Ticket;
  readonly onChanged: (ticket: Ticket) => void;
  /** The ticket was no longer as shown: what is shown must be asked for again. */
  readonly onRefused: () => void;
};

const Actions = ({ ticket, ...on }: Props): ReactElement => {
  const detail = useDetailStyles();
  const texts = useConsoleTexts();
  const { reply } = useDesk();
  const { running, failure, act } = useTicketAction(ticket, on);
  const box = useRef<HTMLTextAreaElement>(null);
  const taking = useRef(false);
  const allowed = allowedActions(ticket, reply.me.id);
  useEffect(() => {
    // Whoever takes a question goes on to answer it.
    if (taking.current && ticket.handler?.id === reply.me.id) box.current?.focus();
    taking.current = false;
  }, [ticket, reply.me.id]);
  const take = (): void => {
    act(allowed.take ? { kind: 'take' } : { kind: 'reassign', to: reply.me.id }, 'take', () => {
      taking.current = true;
    });
  };
  return (
    <div className={detail.form}>
      {failure !== null && (
        <div>
          <FaultNote fault={failure.fault} />
          {failure.fault?.code === 'ticket-changed' && <p>{texts.tickets.changedKept}</p>}
        </div>
      )}
      {(allowed.take || allowed.takeOver) && (
        <div className={detail.line}>
          <Button
            appearance={allowed.take ? 'primary' : 'secondary'}
            icon={<ConsoleIcon name="person" />}
            disabledFocusable={running}
            onClick={take}
          >
            {allowed.take ? texts.tickets.take : texts.tickets.takeOver}
          </Button>
          {allowed.take && <span className={detail.facts}>{texts.tickets.takeLead}</span>}
        </div>
      )}
      {allowed.write.length > 0 && (
        <TicketWriting
          ticketId={ticket.id}
          kinds={allowed.write}
          running={running}
          box={box}
          onSend={(kind, text, sent) => act({ kind, text }, kind, sent)}
        />
      )}
      <KeptText ticketId={ticket.id} writable={allowed.write} />
      <TicketMoves ticket={ticket} allowed={allowed} onAct={act} />
    </div>
  );
};

const Validate = ({ ticket }: Pick<Props, 'ticket'>): ReactElement | null => {
  const detail = useDetailStyles();
  const { tickets: texts } = useConsoleTexts();
  const desk = useDesk();
  const given = ticket.messages.some(({ kind }) => kind === 'answer');
  if (!given || !desk.reply.spaces.some(({ steward }) => steward)) return null;
  return (
    <div className={detail.line}>
      <Button
        icon={<ConsoleIcon name="validated" />}
        onClick={() =>
          desk.beginAnswer(`nouvelle-demande-${ticket.id}`, answerFromTicket(ticket, desk))
        }
      >
        {texts.validate}
      </Button>
      <span className={detail.facts}>{texts.validateLead}</span>
    </div>
  );
};

/** One ticket whole: the question, who asked, what was said, and what can be done with it. */
export const TicketDetail = (props: Props): ReactElement => {
  const { ticket } = props;
  const detail = useDetailStyles();
  const { tickets: texts } = useConsoleTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useKeptFocus(heading, ticket.version);
  return (
    <article>
      <h2 ref={heading} tabIndex={-1} className={detail.title}>
        {ticket.question}
      </h2>
      <p className={detail.tags}>
        <TicketTags ticket={ticket} />
      </p>
      <TicketFacts ticket={ticket} />
      <JoinedAnswer ticket={ticket} />
      <TicketThread messages={ticket.messages} />
      <section className={detail.section}>
        <Validate ticket={ticket} />
      </section>
      {ticket.state !== 'closed' && (
        <section className={detail.section}>
          <h3 className={detail.heading}>{texts.act}</h3>
          <div className={detail.box}>
            <Actions {...props} />
          </div>
        </section>
      )}
    </article>
  );
};
