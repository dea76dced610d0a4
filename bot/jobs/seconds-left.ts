import type { DocumentProgress, KeptDocument } from './ports.ts';

/** Where a run began. */
export type Pace = {
  /** Milliseconds since the epoch. */
  readonly since: number;
  readonly asked: number;
  readonly settled: number;
};

type Counted = Pick<DocumentProgress, 'state' | 'asked' | 'toAsk'> & Pick<KeptDocument, 'beside'>;

const isSettled = ({ state }: Counted): boolean => state === 'done' || state === 'failed';
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const mainOf = (documents: readonly Counted[]): readonly Counted[] =>
  documents.filter(({ beside }) => !beside);

/** The pace of a run that begins now. */
export function startPace(documents: readonly Counted[], now: number): Pace {
  const main = mainOf(documents);
  return {
    since: now,
    asked: sum(main.map(({ asked }) => asked)),
    settled: main.filter(isSettled).length,
  };
}

/**
 * Seconds left at the pace measured since the run began: by questions where there are any, a document not yet read counted
 * as the others are on average; by documents otherwise. Null before anything is done.
 */
export function secondsLeft(pace: Pace, documents: readonly Counted[], now: number): number | null {
  const main = mainOf(documents);
  const elapsed = (now - pace.since) / 1_000;
  const read = main.filter(({ toAsk }) => toAsk > 0);
  const unread = main.filter((one) => one.toAsk === 0 && !isSettled(one)).length;
  const done =
    read.length > 0
      ? sum(main.map(({ asked }) => asked)) - pace.asked
      : main.filter(isSettled).length - pace.settled;
  if (done <= 0 || elapsed <= 0) return null;
  const open =
    read.length > 0
      ? sum(read.filter((one) => !isSettled(one)).map(({ asked, toAsk }) => toAsk - asked)) +
        (unread * sum(read.map(({ toAsk }) => toAsk))) / read.length
      : unread;
  return Math.ceil((open * elapsed) / done);
}
