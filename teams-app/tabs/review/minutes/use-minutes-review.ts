import { useCallback, useMemo, useState } from 'react';
import type { FieldReview, ReviewCount } from '#shared/synthesis/field-review.ts';
import type { MinutesReply } from '#shared/wire/job-exchange.ts';
import { useReviewDesk } from '../review-desk.ts';
import { useReviewTexts } from '../review-language.ts';
import { keepShortcutsOn, readShortcutsOn } from '../sheet/keep-shortcuts.ts';
import type { Shortcut } from '../sheet/shortcuts.ts';
import { useActiveTime } from '../sheet/use-active-time.ts';
import { type Reviews, useReviews } from '../sheet/use-reviews.ts';
import { useShortcuts } from '../sheet/use-shortcuts.ts';
import { type MinutesPart, partsOf } from './minutes-parts.ts';

type Mode = 'reading' | 'correcting' | 'rejecting';

export type MinutesReview = {
  readonly reviews: Reviews;
  readonly count: ReviewCount;
  readonly parts: ReadonlyMap<string, MinutesPart>;
  /** The one that is under review; null = all are reviewed. */
  readonly opened: string | null;
  readonly mode: Mode;
  readonly keys: boolean;
  readonly helping: boolean;
  readonly onKeys: (on: boolean) => void;
  readonly onHelp: () => void;
  readonly open: (id: string | null) => void;
  readonly onMode: (mode: Mode) => void;
  readonly say: (
    decision: FieldReview['decision'],
    part?: Partial<Pick<FieldReview, 'written' | 'reason'>>,
  ) => void;
};

const countOf = (
  parts: readonly MinutesPart[],
  said: ReadonlyMap<string, FieldReview>,
): ReviewCount => {
  const all = parts.flatMap(({ id }) => said.get(id) ?? []);
  const of = (wanted: FieldReview['decision']): number =>
    all.filter(({ decision }) => decision === wanted).length;
  return {
    accepted: of('accepted'),
    corrected: of('corrected'),
    rejected: of('rejected'),
    open: parts.length - all.length,
    seconds: all.reduce((sum, { seconds }) => sum + seconds, 0),
  };
};

/** The first after this one, then from the start, that is wanted. */
const nextOf = (
  parts: readonly MinutesPart[],
  from: string | null,
  wanted: (part: MinutesPart) => boolean,
): string | null => {
  const at = parts.findIndex(({ id }) => id === from);
  const inTurn = [...parts.slice(at + 1), ...parts.slice(0, Math.max(0, at))];
  return inTurn.find(wanted)?.id ?? null;
};

/** The review of minutes: what is opened, what was said of it with the time spent, what comes next. */
export const useMinutesReview = (
  jobId: string,
  reply: MinutesReply,
  onReply: (reply: MinutesReply) => void,
): MinutesReview => {
  const { client, announce } = useReviewDesk();
  const { sheet: words, minutes: texts } = useReviewTexts();
  const parts = useMemo(() => partsOf(reply.minutes), [reply.minutes]);
  const byId = useMemo(() => new Map(parts.map((part) => [part.id, part])), [parts]);
  const send = useCallback(
    (review: FieldReview) => client.reviewMinutes(jobId, review),
    [client, jobId],
  );
  const reviews = useReviews(send, reply.reviews, onReply);
  const { said } = reviews;
  const [opened, setOpened] = useState(() => nextOf(parts, null, ({ id }) => !said.has(id)));
  const [mode, onMode] = useState<Mode>('reading');
  const [keys, setKeys] = useState(readShortcutsOn);
  const [helping, setHelping] = useState(false);
  const time = useActiveTime(opened);
  const open = (id: string | null): void => {
    setOpened(id);
    onMode('reading');
  };
  const say: MinutesReview['say'] = (decision, part = {}) => {
    if (opened === null) return;
    const seconds = Math.round(10 * ((said.get(opened)?.seconds ?? 0) + time.take(opened))) / 10;
    reviews.say([{ fieldId: opened, decision, written: null, reason: null, seconds, ...part }]);
    const done = parts.filter(({ id }) => id === opened || said.has(id)).length;
    announce(words.said(words.decisions[decision], done, parts.length));
    // A rejected decision takes its vote with it.
    const gone = decision === 'rejected' ? opened.replace(/^decision\//u, 'vote/') : null;
    open(nextOf(parts, opened, ({ id }) => id !== gone && !said.has(id)));
  };
  const step = (by: 1 | -1): void => {
    const at = parts.findIndex(({ id }) => id === opened);
    const next = at < 0 ? parts[0] : parts[at + by];
    if (next !== undefined) open(next.id);
  };
  const toCheck = (): void => {
    const next = nextOf(parts, opened, ({ id, status }) => status === 'to-check' && !said.has(id));
    if (next === null) announce(texts.noneToCheck);
    else open(next);
  };
  const acts: Readonly<Partial<Record<Shortcut, () => void>>> = {
    ...{ accept: () => say('accepted'), toCheck },
    correct: () => onMode('correcting'),
    reject: () => onMode('rejecting'),
    next: () => step(1),
    previous: () => step(-1),
    help: () => setHelping((old) => !old),
  };
  useShortcuts(keys, (shortcut) => acts[shortcut]?.());
  return {
    ...{ reviews, parts: byId, opened, mode, keys, helping, open, onMode, say },
    count: countOf(parts, said),
    onHelp: () => setHelping((old) => !old),
    onKeys: (on) => {
      setKeys(on);
      keepShortcutsOn(on);
    },
  };
};
