import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { type DragEvent, type ReactElement, useRef, useState } from 'react';
import { draftBounds } from '#shared/draft-bounds.ts';
import { RequestRefused } from '#shared/panes/client.ts';
import { FaultNote } from '#shared/panes/FaultNote.tsx';
import { heardOnly } from '#shared/panes/heard-only.ts';
import type { FaultReply } from '#shared/wire/fault-reply.ts';
import { usePaneDesk } from '../pane-desk.ts';
import { useDraftTexts } from '../proposal/draft-texts.ts';
import { usePaneStyles } from '../use-pane-styles.ts';
import { useReplyTexts } from './reply-texts.ts';

const useStyles = makeStyles({
  drop: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '12px',
    borderRadius: tokens.borderRadiusLarge,
  },
  over: { outline: `2px dashed ${tokens.colorCompoundBrandStroke}`, outlineOffset: '4px' },
  file: { ...heardOnly },
});

/** The letter received: pasted, chosen or dropped. */
export const LetterForm = ({
  letter,
  onLetter,
  onRead,
}: {
  readonly letter: string;
  readonly onLetter: (text: string) => void;
  readonly onRead: () => void;
}): ReactElement => {
  const styles = useStyles();
  const pane = usePaneStyles();
  const texts = useReplyTexts();
  const { tooLong } = useDraftTexts();
  const { wordClient } = usePaneDesk();
  const [reading, setReading] = useState(false);
  const [dragging, setDragging] = useState(false);
  const [failed, setFailed] = useState<FaultReply | 'unreachable' | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    setReading(true);
    setFailed(null);
    try {
      onLetter((await wordClient.letterText(file)).text);
    } catch (thrown) {
      setFailed(thrown instanceof RequestRefused ? thrown.fault : 'unreachable');
    } finally {
      setReading(false);
    }
  };
  const onDrag = (event: DragEvent, over: boolean): void => {
    event.preventDefault();
    setDragging(over);
  };
  const over = letter.length > draftBounds.material;
  return (
    <form
      className={pane.stack}
      onSubmit={(event) => {
        event.preventDefault();
        if (letter.trim() !== '' && !over) onRead();
      }}
    >
      <section
        aria-label={texts.letterHint}
        className={`${styles.drop} ${dragging ? styles.over : ''}`}
        onDragOver={(event) => onDrag(event, true)}
        onDragLeave={(event) => onDrag(event, false)}
        onDrop={(event) => {
          onDrag(event, false);
          void take(event.dataTransfer.files[0]);
        }}
      >
        <Field label={texts.letter} hint={texts.letterHint}>
          <Textarea
            rows={9}
            resize="vertical"
            value={letter}
            onChange={(_event, { value }) => onLetter(value)}
          />
        </Field>
        <div className={pane.row}>
          <Button size="small" disabledFocusable={reading} onClick={() => input.current?.click()}>
            {reading ? texts.reading : texts.file}
          </Button>
          <span className={pane.small}>{texts.fileHint}</span>
          <input
            ref={input}
            type="file"
            className={styles.file}
            tabIndex={-1}
            aria-label={texts.file}
            accept=".docx,.odt,.pdf,.txt,.md,.eml"
            onChange={(event) => {
              void take(event.target.files?.[0]);
              event.target.value = '';
            }}
          />
        </div>
      </section>
      {failed !== null && <FaultNote fault={failed === 'unreachable' ? null : failed} />}
      {over && <p className={pane.note}>{tooLong(letter.length, draftBounds.material)}</p>}
      <div className={pane.foot}>
        <Button type="submit" appearance="primary" disabledFocusable={letter.trim() === '' || over}>
          {texts.read}
        </Button>
      </div>
    </form>
  );
};
