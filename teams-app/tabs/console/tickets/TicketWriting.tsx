import { Button, Field, makeStyles, Textarea } from '@fluentui/react-components';
import { type ReactElement, type RefObject, useState } from 'react';
import { Choices } from '../Choices.tsx';
import { useDesk } from '../console-desk.ts';
import { useConsoleTexts } from '../console-language.ts';
import { useDetailStyles } from '../use-detail-styles.ts';
import { useDraft } from '../use-draft.ts';
import type { Allowed } from './allowed-actions.ts';

const useStyles = makeStyles({
  text: { minHeight: '120px', '& textarea': { minHeight: '110px' } },
});

/** Longest text of one message. */
const longest = 8_000;

type Kind = Allowed['write'][number];

/** Where an answer, a question back or a note is written; each keeps its text until it is sent. */
export const TicketWriting = (props: {
  readonly ticketId: string;
  readonly kinds: Allowed['write'];
  readonly running: boolean;
  readonly box: RefObject<HTMLTextAreaElement | null>;
  readonly onSend: (kind: Kind, text: string, sent: () => void) => void;
}): ReactElement => {
  const { ticketId, kinds, running, box } = props;
  const styles = useStyles();
  const detail = useDetailStyles();
  const texts = useConsoleTexts();
  const words = texts.tickets;
  const { writings } = useDesk();
  const [wanted, setWanted] = useState<Kind>('answer');
  const [missing, setMissing] = useState(false);
  const kind = kinds.includes(wanted) ? wanted : (kinds[0] ?? 'note');
  const [text = '', write] = useDraft(writings, `${ticketId} ${kind}`);
  const send = (): void => {
    if (text.trim() === '') {
      setMissing(true);
      box.current?.focus();
      return;
    }
    props.onSend(kind, text.trim(), () => write(undefined));
  };
  return (
    <div className={detail.form}>
      {kinds.length > 1 && (
        <Choices
          label={words.writeGroup}
          choices={kinds.map((value) => ({ value, words: words.write[value] }))}
          chosen={kind}
          onChoose={(next) => {
            setWanted(next);
            setMissing(false);
          }}
        />
      )}
      <Field
        label={words.writeLabel[kind]}
        hint={words.writeHint[kind]}
        {...(missing && text.trim() === '' ? { validationMessage: words.writeMissing } : {})}
      >
        <Textarea
          textarea={{ ref: box }}
          className={styles.text}
          resize="vertical"
          value={text}
          maxLength={longest}
          onChange={(_event, { value }) => write(value === '' ? undefined : value)}
        />
      </Field>
      <div className={detail.line}>
        <Button appearance="primary" disabledFocusable={running} onClick={send}>
          {running ? texts.sending : words.send[kind]}
        </Button>
        {text !== '' && <span className={detail.facts}>{texts.unsaved}</span>}
      </div>
    </div>
  );
};
