import { Button, makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef } from 'react';
import { ContactWays } from '#shared/panes/ContactWays.tsx';
import { FaultNote } from '#shared/panes/FaultNote.tsx';
import { Icon } from '#shared/panes/Icon.tsx';
import { plainText } from '#shared/panes/parse-markdown.ts';
import { nameEach } from '../name-each.ts';
import { useWordTexts } from '../pane-texts.ts';
import { usePaneStyles } from '../use-pane-styles.ts';
import { useDraftTexts } from './draft-texts.ts';
import type { Writing } from './use-writing.ts';

const useStyles = makeStyles({
  sheet: {
    padding: '16px 14px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    '& p': { margin: '0', whiteSpace: 'pre-line' },
    '& p + p': { marginTop: '10px' },
  },
  skeleton: { display: 'grid', gap: '10px' },
});

const blocksOf = (written: string): readonly string[] =>
  written
    .split(/\n{2,}/u)
    .map((block) => block.trim())
    .filter((block) => block !== '');

/** A text while it is written, and how it ended when no proposal came of it. */
export const WritingView = ({
  writing,
  written,
  kept,
  onStop,
  onAgain,
  onRecover,
  onCharter,
}: {
  readonly writing: Writing;
  readonly written: string;
  /** How long what was told and written stays on this computer, in words. */
  readonly kept: string;
  readonly onStop: () => void;
  /** Back to the request, with all that was said in it. */
  readonly onAgain: () => void;
  /** Null = the server can hold nothing of it. */
  readonly onRecover: (() => void) | null;
  readonly onCharter: () => void;
}): ReactElement => {
  const styles = useStyles();
  const pane = usePaneStyles();
  const texts = useDraftTexts();
  const shell = useWordTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const running = writing.kind === 'running';
  const words = running && writing.step === 'searching' ? texts.searching : texts.writing;
  return (
    <section className={pane.stack} aria-busy={running}>
      <h3 ref={heading} tabIndex={-1} className={pane.title}>
        {texts.proposalTitle}
      </h3>
      {running && <p className={pane.small}>{words}</p>}
      {(running || written !== '') && (
        <div className={styles.sheet}>
          {written === '' ? (
            <Skeleton className={styles.skeleton} aria-hidden="true">
              <SkeletonItem />
              <SkeletonItem style={{ width: '85%' }} />
              <SkeletonItem style={{ width: '60%' }} />
            </Skeleton>
          ) : (
            nameEach(blocksOf(written)).map(({ name, item: block }) => <p key={name}>{block}</p>)
          )}
        </div>
      )}
      <Ended writing={writing} onCharter={onCharter} />
      {!running && <p className={pane.small}>{kept}</p>}
      <div className={pane.foot}>
        {running ? (
          <Button icon={<Icon name="stop" />} onClick={onStop}>
            {shell.stop}
          </Button>
        ) : (
          <>
            {onRecover !== null && (writing.kind === 'cut' || writing.kind === 'stopped') && (
              <Button appearance="primary" onClick={onRecover}>
                {texts.readAgain}
              </Button>
            )}
            <Button onClick={onAgain}>{texts.edit}</Button>
          </>
        )}
      </div>
    </section>
  );
};

const Ended = ({
  writing,
  onCharter,
}: {
  readonly writing: Writing;
  readonly onCharter: () => void;
}): ReactElement | null => {
  const pane = usePaneStyles();
  const texts = useDraftTexts();
  switch (writing.kind) {
    case 'idle':
    case 'running':
      return null;
    case 'stopped':
      return <p className={pane.note}>{texts.stopped}</p>;
    case 'cut':
      return (
        <p className={pane.note} role="alert">
          {texts.cut} {texts.cutNext}
        </p>
      );
    case 'failed':
      return <FaultNote fault={writing.fault} />;
    case 'refused': {
      const { outcome } = writing;
      return (
        <div className={pane.tight}>
          <p className={pane.text} role="alert">
            {outcome.kind === 'needs-charter' ? texts.charter : plainText(outcome.text)}
          </p>
          {outcome.kind === 'handed-over' && <ContactWays contacts={outcome.contacts} />}
          {outcome.kind === 'needs-charter' && (
            <Button onClick={onCharter}>{texts.charterOpen}</Button>
          )}
        </div>
      );
    }
  }
};
