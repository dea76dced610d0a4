import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useDesk } from '../console-desk.ts';
import { useConsoleTexts } from '../console-language.ts';
import { Outdated } from '../ScreenState.tsx';
import { Tag } from '../Tag.tsx';
import { type Refreshed, useRefreshed } from '../use-refreshed.ts';
import { phone } from '../wide-screen.ts';
import { SourceCard } from './SourceCard.tsx';
import { type ConsoleSource, stateOf } from './source-state.ts';

const useStyles = makeStyles({
  root: {
    padding: '0 20px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    [phone]: { padding: '0 14px' },
  },
  summary: {
    padding: '10px 0',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  line: {
    display: 'inline-flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 12px',
    verticalAlign: 'middle',
    // Beside its marker, even where its parts go one below the other.
    maxWidth: 'calc(100% - 24px)',
    marginInlineStart: '4px',
  },
  waiting: { padding: '11px 0' },
});

type LoadedSources = Refreshed<{ readonly sources: readonly ConsoleSource[] }>;

/** Where the documents come from; asked for beside them, as neither waits for the other. */
export const useSources = (): LoadedSources => {
  const { client, now } = useDesk();
  return useRefreshed(client.sources, now);
};

/** The worst of the states, in a few words. */
const Overall = ({ sources }: { readonly sources: readonly ConsoleSource[] }): ReactElement => {
  const { sources: texts } = useConsoleTexts();
  const states = sources.map((source) => stateOf(source, texts));
  const toSee = states.filter(({ tone }) => tone === 'warn' || tone === 'bad');
  if (toSee.length > 0) {
    const tone = toSee.some((state) => state.tone === 'bad') ? 'bad' : 'warn';
    return <Tag tone={tone}>{texts.sourcesToSee(toSee.length)}</Tag>;
  }
  const waiting = states.find(({ tone }) => tone === 'plain');
  return waiting === undefined ? (
    <Tag tone="good">{texts.upToDate}</Tag>
  ) : (
    <Tag tone="plain">{waiting.words}</Tag>
  );
};

/** One line above the list, and what it stands for behind it; nothing when no space has a source. */
export const SourcesStrip = ({
  loaded,
}: {
  readonly loaded: LoadedSources;
}): ReactElement | null => {
  const styles = useStyles();
  const { sources: texts, loading } = useConsoleTexts();
  const { value, failure } = loaded;
  if (value === null) {
    return failure !== null ? (
      <Outdated of={loaded} />
    ) : (
      <div className={styles.root}>
        <Skeleton className={styles.waiting} aria-label={loading}>
          <SkeletonItem size={20} />
        </Skeleton>
      </div>
    );
  }
  if (value.sources.length === 0) return null;
  return (
    <>
      <Outdated of={loaded} />
      <details className={styles.root}>
        <summary className={styles.summary}>
          <span className={styles.line}>
            <span>{texts.title}</span>
            <Overall sources={value.sources} />
          </span>
        </summary>
        {value.sources.map((source) => (
          <SourceCard key={source.space} source={source} />
        ))}
      </details>
    </>
  );
};
