import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef } from 'react';
import type { TicketOfAgent } from '../../wire/ticket-exchange.ts';
import { dayOf, useTicketTexts } from './ticket-language.ts';

const useStyles = makeStyles({
  root: { display: 'grid', gap: '12px', justifyItems: 'start' },
  title: {
    margin: '0',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    ':focus': { outline: 'none' },
  },
  text: { margin: '0' },
});

/** What became of the form: to whom it went, by when it is answered, where to find it again. */
export const SentNote = ({
  ticket,
  desk,
  onMine,
}: {
  readonly ticket: TicketOfAgent;
  readonly desk: string;
  readonly onMine: () => void;
}): ReactElement => {
  const styles = useStyles();
  const texts = useTicketTexts();
  const title = useRef<HTMLHeadingElement>(null);
  // The button that had the focus is gone.
  useEffect(() => title.current?.focus(), []);
  return (
    <div className={styles.root}>
      <h3 ref={title} tabIndex={-1} className={styles.title}>
        {texts.sentTitle}
      </h3>
      <p className={styles.text}>
        {texts.sent(desk, dayOf(ticket.dueAt, texts.locale), ticket.id)}
      </p>
      {ticket.asker === null && <p className={styles.text}>{texts.sentAnonymous}</p>}
      <Button onClick={onMine}>{texts.mine}</Button>
    </div>
  );
};
