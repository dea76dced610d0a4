import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';
import { Icon } from '#shared/panes/Icon.tsx';
import { useReviewTexts } from '../review-language.ts';
import type { FileRefusal } from './choose-files.ts';

const useStyles = makeStyles({
  head: { margin: '12px 0 4px', color: tokens.colorNeutralForeground2 },
  list: {
    listStyleType: 'none',
    margin: '0',
    padding: '0',
    maxHeight: '260px',
    overflowY: 'auto',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '& li': {
      display: 'flex',
      alignItems: 'center',
      gap: '12px',
      padding: '2px 4px 2px 12px',
    },
    '& li + li': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  name: { flexGrow: '1', minWidth: '0', overflowWrap: 'anywhere' },
  size: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  refused: { margin: '8px 0 0', paddingInlineStart: '20px' },
});

const megabytesOf = (bytes: number, locale: string): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(
    Math.max(0.1, bytes / 1_000_000),
  );

/** The files that were chosen, each with the way to take it out, and those that were not taken with the reason. */
export const ChosenFiles = ({
  files,
  refused,
  onTakeOut,
}: {
  readonly files: readonly File[];
  readonly refused: readonly FileRefusal[];
  readonly onTakeOut: (file: File) => void;
}): ReactElement => {
  const styles = useStyles();
  const { start: texts, locale } = useReviewTexts();
  const head = useId();
  const total = files.reduce((sum, { size }) => sum + size, 0);
  return (
    <>
      {refused.length > 0 && (
        <div role="alert">
          <p className={styles.head}>{texts.refusals}</p>
          <ul className={styles.refused}>
            {refused.map(({ name, why }) => (
              <li key={`${name} ${why}`}>{texts[why](name)}</li>
            ))}
          </ul>
        </div>
      )}
      {files.length > 0 && (
        <>
          <p id={head} role="status" className={styles.head}>
            {texts.chosenCount(files.length, texts.megabytes(megabytesOf(total, locale)))}
          </p>
          {/* A long list scrolls, and so takes the keyboard. */}
          <ul className={styles.list} aria-labelledby={head}>
            {files.map((file) => (
              <li key={`${file.name} ${file.size}`}>
                <span className={styles.name}>{file.name}</span>
                <span className={styles.size}>
                  {texts.megabytes(megabytesOf(file.size, locale))}
                </span>
                <Button
                  appearance="subtle"
                  icon={<Icon name="close" />}
                  aria-label={texts.takeOut(file.name)}
                  onClick={() => onTakeOut(file)}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
};
