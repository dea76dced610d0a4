import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import { type ReactElement, useCallback, useEffect, useRef } from 'react';
import type { Passage } from '../knowledge/passage.ts';
import type { SourceCard } from '../wire/source-replies.ts';
import type { Client } from './client.ts';
import { FaultNote } from './FaultNote.tsx';
import { PassageText } from './PassageText.tsx';
import { usePaneTexts } from './pane-language.ts';
import { Replacement } from './Replacement.tsx';
import { SourceFacts, SourceLink } from './SourceFacts.tsx';
import { calameTokens } from './themes.ts';
import { useLoaded } from './use-loaded.ts';

const useStyles = makeStyles({
  title: {
    margin: '0 0 8px',
    fontFamily: calameTokens.fontFamilyTitle,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  path: {
    margin: '20px 0 4px',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  passage: {
    margin: '0',
    paddingBlock: '4px',
  },
  cited: {
    paddingBlock: '10px',
    paddingInline: '16px',
    backgroundColor: calameTokens.colorReedBackground,
    borderLeft: `3px solid ${calameTokens.colorReed}`,
    ':focus': { outline: 'none' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  mention: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: calameTokens.colorReed,
  },
  skeleton: { display: 'grid', gap: '10px' },
});

const CitedPassage = ({ text }: { readonly text: string }): ReactElement => {
  const styles = useStyles();
  const texts = usePaneTexts();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'center' });
    place.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div ref={place} tabIndex={-1} className={styles.cited} data-cited="">
      <span className={styles.mention}>{texts.citedPassage}</span>
      <PassageText text={text} />
    </div>
  );
};

const samePath = (one: readonly string[], other: readonly string[] | undefined): boolean =>
  one.join('\n') === other?.join('\n');

const Passages = ({
  passages,
  cited,
}: {
  readonly passages: readonly Passage[];
  readonly cited: number | null;
}): ReactElement => {
  const styles = useStyles();
  return (
    <>
      {passages.map(({ index, path, text }, place) => (
        <div key={index}>
          {path.length > 0 && !samePath(path, passages[place - 1]?.path) && (
            <h4 className={styles.path}>{path.join(' › ')}</h4>
          )}
          <div className={styles.passage}>
            {index === cited ? <CitedPassage text={text} /> : <PassageText text={text} />}
          </div>
        </div>
      ))}
    </>
  );
};

/** A document whole, opened at the passage that was cited, which is marked in words and in colour. */
export const DocumentView = ({
  client,
  space,
  documentId,
  cited,
  today,
  onDocument,
}: {
  readonly client: Client;
  readonly space: string;
  readonly documentId: string;
  /** Index of the cited passage; null = from the top. */
  readonly cited: number | null;
  /** ISO date of the day. */
  readonly today: string;
  readonly onDocument: (document: SourceCard) => void;
}): ReactElement => {
  const styles = useStyles();
  const texts = usePaneTexts();
  const load = useCallback(() => client.source(space, documentId), [client, space, documentId]);
  const loaded = useLoaded(load);
  if (loaded.kind === 'failed') return <FaultNote fault={loaded.fault} />;
  if (loaded.kind === 'loading') {
    return (
      <Skeleton className={styles.skeleton} aria-label={texts.loading}>
        <SkeletonItem size={24} />
        <SkeletonItem />
        <SkeletonItem />
        <SkeletonItem />
      </Skeleton>
    );
  }
  const { document, passages } = loaded.value;
  return (
    <article>
      <h3 className={styles.title}>{document.title}</h3>
      <SourceFacts {...document} />
      <Replacement client={client} document={document} today={today} onOpen={onDocument} />
      <SourceLink url={document.url} />
      <Passages passages={passages} cited={cited} />
    </article>
  );
};
