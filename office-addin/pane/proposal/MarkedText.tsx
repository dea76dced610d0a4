import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment, type ReactElement } from 'react';
import { findPlaceholders } from '#shared/acts/placeholders.ts';
import { usePaneStyles } from '../use-pane-styles.ts';

const useStyles = makeStyles({
  current: { outline: `2px solid ${tokens.colorCompoundBrandStroke}`, outlineOffset: '1px' },
});

/** A text whose gaps are seen; `current` is the label of the one that is looked at. */
export const MarkedText = ({
  text,
  current,
}: {
  readonly text: string;
  readonly current: string | null;
}): ReactElement => {
  const styles = useStyles();
  const pane = usePaneStyles();
  const found = findPlaceholders(text);
  return (
    <>
      {found.map(({ label, start, end }, index) => (
        <Fragment key={start}>
          {text.slice(found[index - 1]?.end ?? 0, start)}
          <mark
            className={mergeClasses(pane.marked, label === current && styles.current)}
            data-gap={label}
          >
            {text.slice(start, end)}
          </mark>
        </Fragment>
      ))}
      {text.slice(found.at(-1)?.end ?? 0)}
    </>
  );
};
