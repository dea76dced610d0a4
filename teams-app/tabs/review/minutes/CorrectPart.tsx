import { Button, Field, Input, makeStyles, Textarea } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactElement, useEffect, useRef, useState } from 'react';
import type { FieldReview } from '#shared/synthesis/field-review.ts';
import { useReviewTexts } from '../review-language.ts';
import {
  actionAs,
  decisionAs,
  figuresAs,
  type MinutesPart,
  writeFigures,
} from './minutes-parts.ts';

const useStyles = makeStyles({
  root: { display: 'grid', gap: '10px', margin: '0', padding: '0', border: 'none', minWidth: '0' },
  figures: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 110px), 1fr))',
    gap: '8px 12px',
  },
  line: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

type Box = 'title' | 'text' | 'inFavour' | 'against' | 'abstentions' | 'what' | 'who' | 'due';
type Written = Readonly<Partial<Record<Box, string>>>;

const boxesOf = {
  decision: ['title', 'text'],
  vote: ['inFavour', 'against', 'abstentions'],
  action: ['what', 'who', 'due'],
} as const;

const isLong: ReadonlySet<Box> = new Set(['text']);

const firstOf = (part: MinutesPart, review: FieldReview | null): Written => {
  if (part.kind === 'decision') return decisionAs(part.decision, review);
  if (part.kind === 'action') return actionAs(part.action, review);
  const [inFavour, against, abstentions] = figuresAs(part.vote, review);
  return { inFavour, against, abstentions };
};

/** What the server is told; null = something is missing. */
const writtenOf = (kind: MinutesPart['kind'], typed: Written): string | null => {
  const told = (box: Box): string => (typed[box] ?? '').trim();
  const oneLine = (box: Box): string => told(box).replaceAll(/\s+/gu, ' ');
  switch (kind) {
    case 'decision':
      return told('title') === '' ? null : `${oneLine('title')}\n${told('text')}`.trim();
    case 'vote':
      return writeFigures([told('inFavour'), told('against'), told('abstentions')]);
    case 'action':
      return told('what') === ''
        ? null
        : [oneLine('what'), oneLine('who'), oneLine('due')].join('\n').trim();
  }
};

const faults = { decision: 'title', vote: 'figures', action: 'what' } as const;

/** A decision, a vote or an action as the person writes it. */
export const CorrectPart = ({
  part,
  review,
  onSave,
  onCancel,
}: {
  readonly part: MinutesPart;
  readonly review: FieldReview | null;
  readonly onSave: (written: string) => void;
  readonly onCancel: () => void;
}): ReactElement => {
  const styles = useStyles();
  const { sheet, minutes: texts } = useReviewTexts();
  const [typed, setTyped] = useState<Written>(() => firstOf(part, review));
  const [tried, setTried] = useState(false);
  const place = useRef<HTMLFieldSetElement>(null);
  const written = writtenOf(part.kind, typed);
  useEffect(() => {
    const box = place.current?.querySelector('input');
    box?.focus();
    box?.select();
  }, []);
  const save = (): void => {
    setTried(true);
    if (written !== null) onSave(written);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const isText = event.target instanceof HTMLTextAreaElement;
    const isBox = isText || event.target instanceof HTMLInputElement;
    if (event.key === 'Escape') onCancel();
    else if (event.key === 'Enter' && isBox && (!isText || event.ctrlKey)) save();
    else return;
    event.preventDefault();
  };
  const boxes: readonly Box[] = boxesOf[part.kind];
  const fault = tried && written === null ? texts.missing[faults[part.kind]] : null;
  const onType =
    (box: Box) =>
    (_event: unknown, { value }: { readonly value: string }): void =>
      setTyped((old) => ({ ...old, [box]: value }));
  return (
    // The keys are those of the boxes inside.
    <fieldset ref={place} className={styles.root} onKeyDown={onKeyDown}>
      <div className={part.kind === 'vote' ? styles.figures : styles.root}>
        {boxes.map((box, rank) => (
          <Field key={box} label={texts.fields[box]} validationMessage={rank === 0 ? fault : null}>
            {isLong.has(box) ? (
              <Textarea
                value={typed[box] ?? ''}
                resize="vertical"
                maxLength={8_000}
                onChange={onType(box)}
              />
            ) : (
              <Input
                value={typed[box] ?? ''}
                maxLength={500}
                {...(part.kind === 'vote' ? { inputMode: 'numeric' } : {})}
                onChange={onType(box)}
              />
            )}
          </Field>
        ))}
      </div>
      <div className={styles.line}>
        <Button appearance="primary" onClick={save}>
          {sheet.save}
        </Button>
        <Button onClick={onCancel}>{sheet.cancel}</Button>
      </div>
    </fieldset>
  );
};
