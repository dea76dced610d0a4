import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactElement, useEffect, useRef } from 'react';
import type { RejectionReason } from '#shared/rejection-reason.ts';
import { useReviewTexts } from '../review-language.ts';
import { Key } from './Key.tsx';

const useStyles = makeStyles({
  root: { margin: '0', padding: '0', border: 'none', minWidth: '0' },
  what: { padding: '0', marginBottom: '8px', fontWeight: tokens.fontWeightSemibold },
  reasons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

/** In the order of their keys, 1 to 7. */
const order: readonly RejectionReason[] = [
  'wrong-value',
  'wrong-place',
  'wrong-year',
  'wrong-unit',
  'not-in-document',
  'misread',
  'other',
];

type Reason = readonly [RejectionReason, words: string];

/** Those that have words here, in their order. */
export const reasonsOf = (
  words: Readonly<Partial<Record<RejectionReason, string>>>,
): readonly Reason[] =>
  order.flatMap((reason): readonly Reason[] => {
    const told = words[reason];
    return told === undefined ? [] : [[reason, told]];
  });

/** Why a value is not taken: one click, or one figure. */
export const RejectReasons = ({
  reasons,
  keys,
  onReason,
  onCancel,
}: {
  readonly reasons: readonly Reason[];
  /** Single keys act. */
  readonly keys: boolean;
  readonly onReason: (reason: RejectionReason) => void;
  readonly onCancel: () => void;
}): ReactElement => {
  const styles = useStyles();
  const { sheet: texts } = useReviewTexts();
  const place = useRef<HTMLFieldSetElement>(null);
  useEffect(() => place.current?.querySelector('button')?.focus(), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    const [reason] = (keys ? reasons[Number(event.key) - 1] : undefined) ?? [];
    if (event.key === 'Escape') onCancel();
    else if (reason !== undefined && !event.ctrlKey && !event.altKey) onReason(reason);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // The keys are those of the buttons inside.
    <fieldset ref={place} className={styles.root} onKeyDown={onKeyDown}>
      <legend className={styles.what}>{texts.why}</legend>
      <span className={styles.reasons}>
        {reasons.map(([reason, words], rank) => (
          <Button
            key={reason}
            size="small"
            {...(keys ? { 'aria-keyshortcuts': String(rank + 1) } : {})}
            onClick={() => onReason(reason)}
          >
            {words}
            {keys && <Key>{String(rank + 1)}</Key>}
          </Button>
        ))}
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {texts.cancel}
        </Button>
      </span>
    </fieldset>
  );
};
