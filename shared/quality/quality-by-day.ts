import type { QualityDay } from './quality.ts';

/** What of a journal line tells of quality; no person. */
export type QualityLine = {
  readonly kind: string;
  readonly at: number;
  readonly outcome: string;
  readonly reason: string | null;
};

/** A ticket that was answered on a day, and the working hours that it took. */
export type AnsweredTicket = { readonly day: string; readonly hours: number };

type Count = Exclude<keyof QualityDay, 'day' | 'medianHours'>;

/** Under which count each outcome of a turn stands; a question asked back, or cut by whoever asked, is under none. */
const countOfOutcome: ReadonlyMap<string, Count> = new Map([
  ['answered', 'answered'],
  ['partial', 'answered'],
  ['validated', 'validated'],
  ['degraded', 'extracts'],
  ['not-found', 'notFound'],
  ['refused', 'refused'],
  ['handed-over', 'handedOver'],
]);

/** What no question was: a greeting, the charter shown first. */
function isNoQuestion({ outcome, reason }: QualityLine): boolean {
  return outcome === 'needs-charter' || reason === 'empty-question';
}

/** Counts the lines of a journal day by day, oldest first, each of the days given once, also when nothing was asked. */
export async function qualityByDay(
  days: readonly string[],
  lines: AsyncIterable<QualityLine>,
  tickets: readonly AnsweredTicket[],
  dayOf: (at: number) => string,
): Promise<readonly QualityDay[]> {
  const counted = new Map(days.map((day) => [day, new Map<Count, number>()]));
  for await (const line of lines) {
    const counts = counted.get(dayOf(line.at));
    if (counts === undefined) continue;
    for (const count of countsOf(line)) counts.set(count, (counts.get(count) ?? 0) + 1);
  }
  return days.map((day) => {
    const of = (count: Count): number => counted.get(day)?.get(count) ?? 0;
    const hours = tickets.filter((ticket) => ticket.day === day).map((ticket) => ticket.hours);
    return {
      day,
      questions: of('questions'),
      answered: of('answered'),
      validated: of('validated'),
      extracts: of('extracts'),
      notFound: of('notFound'),
      refused: of('refused'),
      handedOver: of('handedOver'),
      likes: of('likes'),
      dislikes: of('dislikes'),
      tickets: of('tickets'),
      ticketsAnswered: hours.length,
      medianHours: median(hours),
    };
  });
}

function countsOf(line: QualityLine): readonly Count[] {
  switch (line.kind) {
    case 'turn': {
      if (isNoQuestion(line)) return [];
      const count = countOfOutcome.get(line.outcome);
      return count === undefined ? ['questions'] : ['questions', count];
    }
    case 'feedback':
      if (line.outcome === 'like') return ['likes'];
      return line.outcome === 'dislike' ? ['dislikes'] : [];
    case 'ticket':
      return line.outcome === 'create' ? ['tickets'] : [];
    default:
      return [];
  }
}

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  const next = sorted[Math.ceil((sorted.length - 1) / 2)];
  return middle === undefined || next === undefined ? null : (middle + next) / 2;
}
