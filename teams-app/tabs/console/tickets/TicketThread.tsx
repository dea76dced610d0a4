import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { MarkdownText } from '#shared/panes/MarkdownText.tsx';
import { calameTokens } from '#shared/panes/themes.ts';
import type { TicketMessage } from '#shared/tickets/ticket.ts';
import { useDesk } from '../console-desk.ts';
import { useConsoleTexts } from '../console-language.ts';
import { momentInWords } from '../moments.ts';
import { useDetailStyles } from '../use-detail-styles.ts';

const useStyles = makeStyles({
  thread: { listStyleType: 'none', margin: '0', padding: '0', display: 'grid', gap: '10px' },
  message: { borderLeft: `3px solid ${tokens.colorNeutralStroke1}`, padding: '2px 0 2px 14px' },
  agent: { borderLeft: `3px solid ${tokens.colorBrandForeground1}` },
  note: {
    borderLeft: `3px solid ${calameTokens.colorReed}`,
    backgroundColor: calameTokens.colorReedBackground,
    padding: '8px 14px',
  },
  head: {
    margin: '0 0 2px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    '& strong': { color: tokens.colorNeutralForeground1 },
  },
});

const Message = ({ message }: { readonly message: TicketMessage }): ReactElement => {
  const styles = useStyles();
  const texts = useConsoleTexts();
  const { now } = useDesk();
  const { kind, from, author, text, at } = message;
  const isNote = kind === 'note';
  const said = [
    author?.name ?? texts.tickets.fromAgent,
    isNote ? texts.tickets.noteMark : null,
    momentInWords(at, now(), texts),
  ].filter((word) => word !== null);
  return (
    <li
      className={mergeClasses(
        styles.message,
        from === 'agent' && styles.agent,
        isNote && styles.note,
      )}
    >
      <p className={styles.head}>
        <strong>{texts.tickets.said[kind]}</strong> · {said.join(' · ')}
      </p>
      <MarkdownText source={text} />
    </li>
  );
};

/** All that was said, the oldest first, with who said it and who sees it. */
export const TicketThread = ({
  messages,
}: {
  readonly messages: readonly TicketMessage[];
}): ReactElement => {
  const styles = useStyles();
  const detail = useDetailStyles();
  const { tickets: texts } = useConsoleTexts();
  return (
    <section className={detail.section}>
      <h3 className={detail.heading}>{texts.thread}</h3>
      {messages.length === 0 && <p className={detail.lead}>{texts.threadEmpty}</p>}
      <ol className={styles.thread}>
        {Object.entries(messages).map(([place, message]) => (
          // A thread only grows: a message keeps its place in it.
          <Message key={place} message={message} />
        ))}
      </ol>
    </section>
  );
};
