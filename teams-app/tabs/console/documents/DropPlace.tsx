import { Button, makeStyles, mergeClasses, Spinner, tokens } from '@fluentui/react-components';
import { type DragEvent, type ReactElement, useRef, useState } from 'react';
import { ConsoleIcon } from '../ConsoleIcon.tsx';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    justifyItems: 'center',
    gap: '10px',
    padding: '36px 20px',
    textAlign: 'center',
    borderRadius: tokens.borderRadiusXLarge,
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
    '& p': { margin: '0' },
  },
  over: {
    border: `2px solid ${tokens.colorBrandForeground1}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  formats: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  file: { display: 'none' },
});

export type DropWords = {
  /** Name of the place. */
  readonly label: string;
  readonly drop: string;
  readonly dropOr: string;
  readonly browse: string;
  /** What is taken, in words. */
  readonly formats: string;
};

/** Where a file is dropped, or chosen with a button that the keyboard reaches. */
export const DropPlace = ({
  words,
  accepted,
  many = false,
  busy = null,
  onFiles,
}: {
  readonly words: DropWords;
  /** Endings of the names that the browser offers: `.pdf,.docx`. */
  readonly accepted: string;
  readonly many?: boolean;
  /** What is done with what was dropped; null = nothing, and files are taken. */
  readonly busy?: string | null;
  readonly onFiles: (files: readonly File[]) => void;
}): ReactElement => {
  const styles = useStyles();
  const [over, setOver] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const onDrag = (event: DragEvent, hovers: boolean): void => {
    event.preventDefault();
    setOver(hovers);
  };
  if (busy !== null) {
    return (
      <div className={styles.root}>
        <Spinner label={busy} />
      </div>
    );
  }
  return (
    // Dropping is a second way; the button beside is the one that every device has.
    <section
      className={mergeClasses(styles.root, over && styles.over)}
      aria-label={words.label}
      onDragOver={(event) => onDrag(event, true)}
      onDragLeave={(event) => onDrag(event, false)}
      onDrop={(event) => {
        onDrag(event, false);
        onFiles([...event.dataTransfer.files]);
      }}
    >
      <ConsoleIcon name="upload" />
      <p>
        {words.drop} {words.dropOr}
      </p>
      <Button appearance="primary" onClick={() => file.current?.click()}>
        {words.browse}
      </Button>
      <p className={styles.formats}>{words.formats}</p>
      <input
        ref={file}
        className={styles.file}
        type="file"
        accept={accepted}
        multiple={many}
        aria-label={words.browse}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          // The same file, mended, may be chosen again.
          currentTarget.value = '';
        }}
      />
    </section>
  );
};
