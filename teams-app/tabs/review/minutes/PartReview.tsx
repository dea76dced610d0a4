import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef } from 'react';
import { useReviewTexts } from '../review-language.ts';
import { DecisionMark } from '../sheet/FieldTags.tsx';
import { Key } from '../sheet/Key.tsx';
import { RejectReasons, reasonsOf } from '../sheet/RejectReasons.tsx';
import { SaidLine } from '../sheet/SaidLine.tsx';
import { CorrectPart } from './CorrectPart.tsx';
import { useReviewOfMinutes } from './minutes-review.ts';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gap: '8px',
    margin: '4px 0 0',
    padding: '0',
    border: 'none',
    minWidth: '0',
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  opened: {
    paddingLeft: '10px',
    borderLeft: `3px solid ${tokens.colorBrandForeground1}`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
});

const Acts = (): ReactElement => {
  const styles = useStyles();
  const { sheet: texts } = useReviewTexts();
  const { keys, say, onMode } = useReviewOfMinutes();
  const key = (letter: string): object => (keys ? { 'aria-keyshortcuts': letter } : {});
  return (
    <div className={styles.line}>
      <Button size="small" appearance="primary" {...key('A')} onClick={() => say('accepted')}>
        {texts.accept}
        {keys && <Key>A</Key>}
      </Button>
      <Button size="small" {...key('C')} onClick={() => onMode('correcting')}>
        {texts.correct}
        {keys && <Key>C</Key>}
      </Button>
      <Button size="small" {...key('R')} onClick={() => onMode('rejecting')}>
        {texts.reject}
        {keys && <Key>R</Key>}
      </Button>
    </div>
  );
};

/** What can be said of a decision, a vote or an action, and what was; the one under review shows its buttons. */
export const PartReview = ({
  id,
  name,
}: {
  readonly id: string;
  /** What it is, for a screen reader. */
  readonly name: string;
}): ReactElement | null => {
  const styles = useStyles();
  const { minutes: texts } = useReviewTexts();
  const review = useReviewOfMinutes();
  const { opened, mode, onMode, say } = review;
  const isOpened = opened === id;
  const group = useRef<HTMLFieldSetElement>(null);
  const last = useRef({ isOpened, mode, first: true });
  useEffect(() => {
    const before = last.current;
    last.current = { isOpened, mode, first: false };
    const isLedTo = !before.first && !before.isOpened;
    const isBack = before.mode !== 'reading' && mode === 'reading';
    if (!isOpened || !(isLedTo || isBack)) return;
    group.current?.focus({ preventScroll: true });
    group.current?.closest('li')?.scrollIntoView({ block: 'nearest' });
  }, [isOpened, mode]);
  const part = review.parts.get(id);
  if (part === undefined) return null;
  const said = review.reviews.said.get(id) ?? null;
  if (!isOpened) {
    return (
      <div className={styles.line}>
        {said !== null && <DecisionMark decision={said.decision} />}
        <Button
          size="small"
          aria-label={`${texts.review} : ${name}`}
          onClick={() => review.open(id)}
        >
          {texts.review}
        </Button>
      </div>
    );
  }
  return (
    <fieldset
      ref={group}
      tabIndex={-1}
      aria-label={name}
      className={`${styles.root} ${styles.opened}`}
    >
      {said !== null && <SaidLine review={{ ...said, written: null }} />}
      {mode === 'reading' && <Acts />}
      {mode === 'correcting' && (
        <CorrectPart
          part={part}
          review={said}
          onSave={(written) => say('corrected', { written })}
          onCancel={() => onMode('reading')}
        />
      )}
      {mode === 'rejecting' && (
        <RejectReasons
          reasons={reasonsOf(texts.reasons)}
          keys={review.keys}
          onReason={(reason) => say('rejected', { reason })}
          onCancel={() => onMode('reading')}
        />
      )}
    </fieldset>
  );
};
