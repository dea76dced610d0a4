import { Button, makeStyles, mergeClasses, Spinner, tokens } from '@fluentui/react-components';
import { type DragEvent, type ReactElement, useRef, useState } from 'react';
import { ConsoleIcon } from '../ConsoleIcon.tsx';
import { useConsoleTexts } from '../console-language.ts';

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

const accepted = '.pdf,.docx,.odt,.xlsx,.txt,.md';

/** Where a file is dropped, or chosen with a button that the keyboard reaches. */
export const DropPlace = ({
  reading,
  onFiles,
}: {
  /** Name of the file that is being read; null = none. */
  readonly reading: string | null;
  readonly onFiles: (files: readonly File[]) => void;
}): ReactElement => {
  const styles = useStyles();
  const { documents: texts } = useConsoleTexts();
  const [over, setOver] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const onDrag = (event: DragEvent, hovers: boolean): void => {
    event.preventDefault();
    setOver(hovers);
  };
  if (reading !== null) {
    return (
      <div className={styles.root}>
        <Spinner label={texts.reading(reading)} />
      </div>
    );
  }
  return (
    // Dropping is a second way; the button beside is the one that every device has.
    <section
      className={mergeClasses(styles.root, over && styles.over)}
      aria-label={texts.depositTitle}
      onDragOver={(event) => onDrag(event, true)}
      onDragLeave={(event) => onDrag(event, false)}
      onDrop={(event) => {
        onDrag(event, false);
        onFiles([...event.dataTransfer.files]);
      }}
    >
      <ConsoleIcon name="upload" />
      <p>
        {texts.drop} {texts.dropOr}
      </p>
      <Button appearance="primary" onClick={() => file.current?.click()}>
        {texts.browse}
      </Button>
      <p className={styles.formats}>{texts.formats}</p>
      <input
        ref={file}
        className={styles.file}
        type="file"
        accept={accepted}
        aria-label={texts.browse}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          // The same file, mended, may be chosen again.
          currentTarget.value = '';
        }}
      />
    </section>
  );
};
