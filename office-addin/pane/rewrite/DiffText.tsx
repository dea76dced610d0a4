import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, type ReactElement, useMemo } from 'react';
import { calameTokens } from '#shared/panes/themes.ts';
import { diffWords } from '#shared/rewriting/diff-words.ts';

const useStyles = makeStyles({
  text: { margin: '0', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  gone: { color: tokens.colorNeutralForeground2, textDecorationLine: 'line-through' },
  come: {
    color: tokens.colorNeutralForeground1,
    backgroundColor: calameTokens.colorReedBackground,
    textDecorationLine: 'underline',
  },
});

/** A text as it was and as it would be, word by word, in the marks that Word uses. */
export const DiffText = ({
  before,
  after,
}: {
  readonly before: string;
  readonly after: string;
}): ReactElement => {
  const styles = useStyles();
  const edits = useMemo(() => diffWords(before, after), [before, after]);
  return (
    <p className={styles.text}>
      {edits.map(({ start, end, after: come }, at) => (
        <Fragment key={`${start} ${come}`}>
          {before.slice(edits[at - 1]?.end ?? 0, start)}
          {end > start && <del className={styles.gone}>{before.slice(start, end)}</del>}
          {come !== '' && <ins className={styles.come}>{come}</ins>}
        </Fragment>
      ))}
      {before.slice(edits.at(-1)?.end ?? 0)}
    </p>
  );
};
