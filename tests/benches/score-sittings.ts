import type { DocModel } from '#shared/document/doc-model.ts';
import { foldText } from '#shared/french/fold-text.ts';
import type { Action, Attendee, Decision, Minutes } from '#shared/minutes/minutes.ts';
import { readMeeting } from '#shared/minutes/read-meeting.ts';
import { readMinutes } from '#shared/minutes/read-minutes.ts';
import { readTranscript } from '#shared/minutes/read-transcript.ts';
import { readCues } from '../../bot/documents/read-cues.ts';
import type {
  Cue,
  Sitting,
  TrueAction,
  TrueDecision,
  TruePerson,
} from '../golden/sittings/sitting.ts';
import { writeVtt } from '../golden/sittings/write-vtt.ts';

/** Right and wanted of each kind of fact; `missed` says which were not, by sitting. */
export type SittingScore = {
  readonly facts: Readonly<Record<string, { readonly right: number; readonly wanted: number }>>;
  readonly missed: readonly string[];
};

/** What rules find in a sitting, read as it would be brought. */
export function readSitting(
  sitting: Sitting,
  cues: readonly Cue[],
  agenda: readonly string[] = [],
): Minutes {
  const bytes = new TextEncoder().encode(writeVtt(cues));
  const model: DocModel = readCues(bytes, 'vtt');
  const { meeting } = readMeeting(sitting.list);
  return readMinutes(readTranscript(model), {
    ...{ kind: sitting.kind, meeting: { ...meeting, agenda }, today: '2026-03-13' },
  });
}

type Tally = (fact: string, isRight: boolean, what: string) => void;

/** Compares minutes with what truly happened. */
export function scoreSitting({ id, truth }: Sitting, minutes: Minutes): SittingScore {
  const facts: Record<string, { right: number; wanted: number }> = {};
  const missed: string[] = [];
  const tally: Tally = (fact, isRight, what) => {
    const kept = facts[fact] ?? { right: 0, wanted: 0 };
    facts[fact] = { right: kept.right + (isRight ? 1 : 0), wanted: kept.wanted + 1 };
    if (!isRight) missed.push(`${id}: ${fact}: ${what}`);
  };
  scoreDecisions(truth.decisions, minutes.decisions, tally);
  scoreAttendance(truth.attendance, minutes.attendance, tally);
  scoreActions(truth.actions, minutes.actions, tally);
  return { facts, missed };
}

/** Each found decision goes to the item in which most of its words were said. */
function scoreDecisions(
  wanted: readonly TrueDecision[],
  found: readonly Decision[],
  tally: Tally,
): void {
  const own = new Map<TrueDecision, Decision>();
  for (const one of found) {
    const within = wanted.map((item) => ({ item, share: shareWithin(one, item) }));
    const best = within.reduce((left, right) => (right.share > left.share ? right : left));
    const isSome = best.share > 0 && !own.has(best.item);
    if (isSome) own.set(best.item, one);
    tally('decisions that are some', isSome, `${one.title} (${one.quotes[0]?.from})`);
  }
  for (const item of wanted) {
    const one = own.get(item);
    tally('decisions found', one !== undefined, item.title);
    if (one !== undefined) scoreDecision(item, one, tally);
  }
}

function shareWithin({ quotes }: Decision, { from, to }: TrueDecision): number {
  const within = quotes.filter(
    (quote) => quote.from !== null && quote.from >= from && quote.from <= to,
  );
  return quotes.length === 0 ? 0 : within.length / quotes.length;
}

function scoreAttendance(
  wanted: readonly TruePerson[],
  found: readonly Attendee[],
  tally: Tally,
): void {
  for (const { name, state, representedBy, arrived, left } of wanted) {
    const one = found.find((other) => other.name === name);
    const isState = one?.state === state && one.representedBy === representedBy;
    tally('attendance', isState || cameLater(one, arrived), name);
    if (arrived !== null) tally('arrivals', isNear(one?.arrived ?? null, arrived), name);
    if (left !== null) tally('departures', isNear(one?.left ?? null, left), name);
  }
}

function scoreActions(wanted: readonly TrueAction[], found: readonly Action[], tally: Tally): void {
  for (const { what, quotes } of found) {
    const isSome = wanted.some(({ at }) => quotes.some(({ from }) => isNear(from, at)));
    tally('actions that are some', isSome, what);
  }
  for (const { who, due, at } of wanted) {
    const one = found.find(({ quotes }) => quotes.some(({ from }) => isNear(from, at)));
    tally('actions found', one !== undefined, who ?? '?');
    if (one === undefined) continue;
    tally('action persons', one.who === who, `${one.who} for ${who}`);
    tally('action dates', (one.due?.date ?? null) === due, String(one.due?.date));
  }
}

const isNear = (found: number | null, wanted: number): boolean =>
  found !== null && Math.abs(found - wanted) < 20;

/** Somebody whom the list excuses and the transcript hears arrive is there. */
const cameLater = (found: Attendee | undefined, arrived: number | null): boolean =>
  arrived !== null && found?.state === 'present';

function scoreDecision(wanted: TrueDecision, found: Decision, tally: Tally): void {
  const { vote } = found;
  tally('natures', found.nature === wanted.nature, `${wanted.title}: ${found.nature}`);
  if (wanted.number !== null) {
    tally('numbers', found.number === wanted.number, `${wanted.title}: ${found.number}`);
  }
  tally(
    'titles',
    foldTitle(found.title).includes(foldTitle(wanted.title)),
    `${wanted.title}: ${found.title}`,
  );
  if (wanted.nature !== 'voted') return;
  if (wanted.outcome !== 'unknown')
    tally('outcomes', vote?.outcome === wanted.outcome, `${wanted.title}: ${vote?.outcome}`);
  tally('ballots', (vote?.secret ?? false) === wanted.secret, wanted.title);
  if (wanted.amended) tally('amended', found.amended, wanted.title);
  if (wanted.castingVote) tally('casting votes', vote?.castingVote === true, wanted.title);
  for (const key of ['inFavour', 'against', 'abstentions'] as const) {
    const figure = wanted[key];
    if (figure === null) continue;
    tally(
      'figures',
      vote?.[key] === figure,
      `${wanted.title}: ${key} ${vote?.[key]} for ${figure}`,
    );
  }
  for (const name of wanted.againstNames) {
    tally('names against', vote?.againstNames.includes(name) === true, `${wanted.title}: ${name}`);
  }
  for (const name of wanted.withdrawn) {
    tally('withdrawn', vote?.withdrawn.includes(name) === true, `${wanted.title}: ${name}`);
  }
  for (const { name, votes } of wanted.candidates) {
    const isRight = vote?.candidates.some((one) => one.name === name && one.votes === votes);
    tally('candidates', isRight === true, `${wanted.title}: ${name}`);
  }
  for (const side of wanted.byCollege) {
    const one = vote?.byCollege?.find(({ college }) => college === side.college);
    const isRight =
      one?.inFavour === side.inFavour &&
      one.against === side.against &&
      one.abstentions === side.abstentions;
    tally('sides', isRight, `${wanted.title}: ${side.college}`);
  }
}

/** Heard right is right, whatever the sign of its apostrophes. */
const foldTitle = (title: string): string => foldText(title).replaceAll('’', "'");

/** Scores added up. */
export function addScores(scores: readonly SittingScore[]): SittingScore {
  const facts: Record<string, { right: number; wanted: number }> = {};
  for (const score of scores) {
    for (const [fact, { right, wanted }] of Object.entries(score.facts)) {
      const kept = facts[fact] ?? { right: 0, wanted: 0 };
      facts[fact] = { right: kept.right + right, wanted: kept.wanted + wanted };
    }
  }
  return { facts, missed: scores.flatMap(({ missed }) => missed) };
}
