import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { TicketOfAgent } from '../../wire/ticket-exchange.ts';
import type { Client } from '../client.ts';
import { TicketReplies } from './TicketReplies.tsx';
import { dayOf, useTicketTexts } from './ticket-language.ts';

const useStyles = makeStyles({
  root: {
    padding: '12px 14px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    margin: '0',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-line',
  },
  facts: {
    margin: '4px 0 0',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  messages: {
    listStyleType: 'none',
    margin: '10px 0 0',
    padding: '0',
    display: 'grid',
    gap: '8px',
  },
  message: {
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    '& p': { margin: '0', whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  },
  said: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200 },
});

/** One question to HR, as the agent who asked it sees it. */
export const MyTicket = ({
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
  const { state, question, createdAt, dueAt, messages, id, asker } = ticket;
  const isPromised = state === 'open' || state === 'taken' || state === 'waiting';
  const facts = [
    dayOf(createdAt, texts.locale),
    texts.states[state],
    ...(isPromised ? [texts.due(dayOf(dueAt, texts.locale))] : []),
    ...(asker === null ? [texts.sentAnonymous] : []),
    texts.reference(id),
  ];
  return (
    <article className={styles.root}>
      <h3 className={styles.title}>{question}</h3>
      <p className={styles.facts}>{facts.join(' · ')}</p>
      {messages.length > 0 && (
        <ol className={styles.messages}>
          {messages.map(({ from, kind, author, text, at }) => (
            <li key={`${at} ${kind} ${text.slice(0, 20)}`} className={styles.message}>
              <p className={styles.said}>
                {texts.said[kind](
                  from === 'agent' ? texts.you : (author?.name ?? texts.calameName),
                )}
                {' · '}
                {dayOf(at, texts.locale)}
              </p>
              <p>{text}</p>
            </li>
          ))}
        </ol>
      )}
      <TicketReplies ticket={ticket} client={client} onChanged={onChanged} />
    </article>
  );
};
