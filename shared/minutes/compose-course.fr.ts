import type { ReportBlock } from '../report/report.ts';
import { clockOf, heading, item, plain, strong, withNote } from './compose-runs.fr.ts';
import type { Attendee, Minutes, SaidQuote, SittingEvent } from './minutes.ts';
import { isThereAt, movesOf } from './presence-at.ts';

const events: Readonly<Record<SittingEvent['kind'], string>> = {
  'quorum-lost': 'la présidence constate que le quorum n’est plus atteint',
  'quorum-back': 'la présidence constate que le quorum est de nouveau atteint',
  suspended: 'la séance est suspendue',
  resumed: 'la séance est reprise',
};

type Step = { readonly at: number | null; readonly text: string; readonly quote: SaidQuote | null };

/**
 * What changed while the sitting ran, in its order: who came, left, came back, the quorum lost, the sitting suspended and
 * resumed (CGCT L2121-17).
 */
export function courseBlocks({ attendance, events: told = [] }: Minutes): readonly ReportBlock[] {
  const steps = [
    ...attendance.flatMap(stepsOf),
    ...told.map(({ kind, quote }) => ({
      ...{ at: quote.from, quote },
      text: `${events[kind]}${countAt(kind, attendance, quote.from)}`,
    })),
  ].toSorted((one, other) => orderOf(one) - orderOf(other));
  if (steps.length === 0) return [];
  return [
    heading(2, 'Au cours de la séance'),
    ...steps.map(({ at, text, quote }) =>
      item(
        strong(at === null ? 'Moment à porter : ' : `À ${clockOf(at)} : `),
        ...withNote([plain(`${text}.`)], quote === null ? [] : [quote]),
      ),
    ),
  ];
}

function stepsOf(person: Attendee): readonly Step[] {
  return movesOf(person).map(({ kind, at }, rank) => {
    const what = kind === 'left' ? 'départ' : rank === 0 ? 'arrivée' : 'retour';
    return { at, text: `${what} de ${person.name}`, quote: person.moves?.[rank]?.quote ?? null };
  });
}

/** Those left in the room, where the list tells. */
function countAt(
  kind: SittingEvent['kind'],
  attendance: readonly Attendee[],
  at: number | null,
): string {
  if (attendance.length === 0 || at === null || !kind.startsWith('quorum')) return '';
  const present = attendance.filter((one) => one.role !== 'guest' && isThereAt(one, at)).length;
  return ` (${present} présents)`;
}

const orderOf = ({ at, quote }: Step): number => at ?? quote?.speech ?? Number.POSITIVE_INFINITY;
