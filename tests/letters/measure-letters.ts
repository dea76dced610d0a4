import type { LetterReading } from '#shared/letters/letter-reading.ts';
import { readLetter } from '#shared/letters/read-letter.ts';
import type { GoldenLetter } from './golden/golden-letter.ts';

/** The day on which the letters are read. */
export const readOn = '2026-11-22';

/** How many of the expected were found, how many were found, how many were expected. */
export type Tally = { right: number; found: number; expected: number };

export type Measures = {
  readonly points: Tally;
  readonly kinds: Tally;
  readonly told: Tally;
  readonly natures: Tally;
  readonly senders: Tally;
  readonly dates: Tally;
  readonly events: Tally;
  /** What went wrong, letter by letter. */
  readonly faults: string[];
};

const tally = (): Tally => ({ right: 0, found: 0, expected: 0 });
const plain = (text: string): string => text.replace(/\s+/gu, ' ');

export function measureLetters(letters: readonly GoldenLetter[]): Measures {
  const measures: Measures = {
    points: tally(),
    kinds: tally(),
    told: tally(),
    natures: tally(),
    senders: tally(),
    dates: tally(),
    events: tally(),
    faults: [],
  };
  for (const letter of letters) measureOne(letter, measures);
  return measures;
}

function measureOne(letter: GoldenLetter, measures: Measures): void {
  const reading = readLetter(letter.text, { today: readOn });
  const fault = (what: string): void => void measures.faults.push(`${letter.name}: ${what}`);
  const compare = (
    count: Tally,
    is: string | null,
    expected: string | null,
    what: string,
  ): void => {
    count.found += 1;
    count.expected += 1;
    if (is === expected) count.right += 1;
    else fault(`${what} ${is}, not ${expected}`);
  };
  measurePoints(letter, reading.points, measures, fault);
  measureTold(letter, reading.deadlines, measures, fault);
  compare(measures.natures, reading.nature, letter.nature, 'nature');
  compare(measures.senders, reading.sender.name?.text ?? null, letter.sender, 'sender');
  compare(measures.dates, reading.date?.iso ?? null, letter.date, 'date');
  const event = reading.deadlines.find(({ kind }) => kind === 'event')?.due ?? null;
  compare(measures.events, event, letter.event ?? null, 'event');
}

type Fault = (what: string) => void;

function measurePoints(
  letter: GoldenLetter,
  found: LetterReading['points'],
  { points, kinds }: Measures,
  fault: Fault,
): void {
  const left = [...letter.points];
  points.expected += left.length;
  points.found += found.length;
  for (const point of found) {
    const index = left.findIndex(([, words]) => plain(point.text).includes(words));
    const [expected] = index === -1 ? [] : left.splice(index, 1);
    if (expected === undefined) {
      fault(`no point « ${plain(point.text)} » (${point.kind})`);
      continue;
    }
    points.right += 1;
    kinds.expected += 1;
    kinds.found += 1;
    if (expected[0] === point.kind) kinds.right += 1;
    else fault(`« ${plain(point.text)} » is ${point.kind}, not ${expected[0]}`);
  }
  for (const [kind, words] of left) fault(`missed ${kind} « ${words} »`);
}

function measureTold(
  letter: GoldenLetter,
  found: LetterReading['deadlines'],
  { told }: Measures,
  fault: Fault,
): void {
  const days = found.filter(({ kind }) => kind === 'told').map(({ due }) => due);
  const missing = [...letter.told];
  told.expected += missing.length;
  told.found += days.length;
  for (const day of days) {
    const index = missing.indexOf(day);
    if (index === -1) fault(`no deadline ${day}`);
    else {
      missing.splice(index, 1);
      told.right += 1;
    }
  }
  for (const day of missing) fault(`missed deadline ${day}`);
}
