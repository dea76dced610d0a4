import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Ticket } from '#shared/tickets/ticket.ts';
import { ConsoleIcon } from '../ConsoleIcon.tsx';
import { useDesk } from '../console-desk.ts';
import { useConsoleTexts } from '../console-language.ts';
import { momentInWords } from '../moments.ts';
import { useDetailStyles } from '../use-detail-styles.ts';

const useStyles = makeStyles({
  anonymous: {
    display: 'grid',
    gridTemplateColumns: '20px 1fr',
    gap: '10px',
    margin: '12px 0 4px',
    padding: '10px 14px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    '& p': { margin: '0' },
  },
  name: { fontWeight: tokens.fontWeightSemibold },
});

/** Who asked, when, who has it, and what was already said of its delay. */
export const TicketFacts = ({ ticket }: { readonly ticket: Ticket }): ReactElement => {
  const styles = useStyles();
  const detail = useDetailStyles();
  const texts = useConsoleTexts();
  const words = texts.tickets;
  const { reply, now } = useDesk();
  const { asker, handler, createdAt, remindedAt, escalatedAt } = ticket;
  const when = (at: number): string => momentInWords(at, now(), texts);
  const holder =
    handler?.id === reply.me.id ? words.heldByMe : handler && words.heldBy(handler.name);
  const facts = [
    asker === null ? null : words.askedBy(asker.name),
    words.receivedOn(when(createdAt)),
    holder ?? words.nobody,
    remindedAt === null ? null : words.reminded(when(remindedAt)),
    escalatedAt === null ? null : words.escalated(when(escalatedAt)),
  ].filter((fact) => fact !== null);
  return (
    <>
      <p className={detail.facts}>{facts.join(' · ')}</p>
      {asker === null && (
        <div className={styles.anonymous}>
          <ConsoleIcon name="hidden" />
          <div>
            <p className={styles.name}>{words.anonymous}</p>
            <p>{words.anonymousNote}</p>
          </div>
        </div>
      )}
    </>
  );
};
