import type { ReportBlock, ReportCell } from '../report/report.ts';
import { clockOf, doubtful, missing, paragraph, plain, strong } from './compose-runs.fr.ts';
import type { Attendee, Minutes } from './minutes.ts';
import { isThereAtOpening, movesOf } from './presence-at.ts';
import { agreed, type Forms } from './spoken-title.fr.ts';
import { nameOf } from './voice-label.ts';

const states: Readonly<Record<Attendee['state'], Forms>> = {
  present: ['Présent', 'Présente', 'Présent(e)'],
  represented: ['Représenté', 'Représentée', 'Représenté(e)'],
  excused: ['Excusé', 'Excusée', 'Excusé(e)'],
  absent: ['Absent', 'Absente', 'Absent(e)'],
};
const guest: Forms = ['Invité', 'Invitée', 'Invité(e)'];

function roleOf({ name, role }: Attendee): string {
  if (role === 'guest') return `${agreed(name, guest)}, ne vote pas`;
  return { chair: 'Préside', secretary: 'Secrétaire de séance', member: '' }[role];
}

const cell = (text: string): ReportCell => ({ runs: [plain(text)] });

/** Who was there, one a row: how each was present, who held whose pouvoir, who came late or left. */
export function attendanceTable(attendance: readonly Attendee[]): ReportBlock {
  return {
    kind: 'table',
    caption: null,
    header: ['Nom', 'Qualité', 'Présence', 'Pouvoir, arrivée, départ'].map(cell),
    rows: attendance.map((one) => [
      cell(one.name),
      cell(roleOf(one)),
      cell(agreed(one.name, states[one.state])),
      { runs: movesRuns(one) },
    ]),
    widths: [0.34, 0.2, 0.16, 0.3],
  };
}

function movesRuns(person: Attendee): ReportCell['runs'] {
  const { state, representedBy } = person;
  const told = [
    ...(representedBy === null ? [] : [`Pouvoir à ${representedBy}`]),
    ...movesOf(person).map(({ kind, at }, rank) => {
      const when = at === null ? '' : ` (à ${clockOf(at)})`;
      if (kind === 'left') return `Départ en cours de séance${when}`;
      return rank === 0 ? `Arrivée en cours de séance${when}` : `Retour en séance${when}`;
    }),
  ];
  if (state === 'represented' && representedBy === null) return [missing('porteur du pouvoir')];
  return [plain(told.join(' ; '))];
}

/**
 * Members in office, present and represented when the meeting opens, and the quorum, which counts those present alone
 * (CGCT L2121-17).
 */
export function quorumBlocks({ attendance, meeting, quorum }: Minutes): readonly ReportBlock[] {
  const members = attendance.filter(({ role }) => role !== 'guest');
  const told = members.length > 0;
  const counted = (label: string, value: number | null) =>
    paragraph(
      plain(`${label} : `),
      value === null ? missing(label.toLowerCase()) : plain(`${value}`),
    );
  const { present, represented } = countsAtOpening(members);
  return [
    counted('Nombre de membres en exercice', meeting.membersInOffice),
    counted('Nombre de présents à l’ouverture de la séance', told ? present : null),
    counted('Nombre de pouvoirs à l’ouverture de la séance', told ? represented : null),
    quorumLine(quorum),
  ];
}

function countsAtOpening(members: readonly Attendee[]): {
  readonly present: number;
  readonly represented: number;
} {
  const there = members.filter(isThereAtOpening);
  const away = members.filter((one) => !there.includes(one) && one.representedBy !== null);
  const untold = members.filter(
    ({ state, representedBy }) => state === 'represented' && representedBy === null,
  );
  return { present: there.length, represented: away.length + untold.length };
}

function quorumLine(quorum: Minutes['quorum']): ReportBlock {
  if (quorum === null) return paragraph(plain('Quorum : '), missing('le quorum est-il atteint'));
  const { present, needed, reached } = quorum;
  const figures = `${present} présents pour ${needed} requis`;
  return reached
    ? paragraph(
        plain(
          `Le quorum, soit la majorité des membres en exercice, est atteint à l’ouverture (${figures}).`,
        ),
      )
    : paragraph(doubtful(`À vérifier : le quorum ne serait pas atteint (${figures}).`));
}

/** `Présents : …`, one line a state, for a meeting that keeps no register. */
export function attendanceLines({
  attendance,
  topics,
}: Pick<Minutes, 'attendance' | 'topics'>): readonly ReportBlock[] {
  if (attendance.length === 0) {
    const heard = new Set(
      topics.flatMap(({ speakers }) => speakers.flatMap((one) => nameOf(one) ?? [])),
    );
    return [
      paragraph(strong('Présents : '), missing('personnes présentes')),
      ...(heard.size === 0
        ? []
        : [paragraph(strong('Nommés par la transcription : '), doubtful([...heard].join(', ')))]),
    ];
  }
  const line = (label: string, names: readonly string[]): readonly ReportBlock[] =>
    names.length === 0 ? [] : [paragraph(strong(`${label} : `), plain(names.join(', ')))];
  const of = (...wanted: readonly Attendee['state'][]): readonly string[] =>
    attendance
      .filter(({ state, role }) => wanted.includes(state) && role !== 'guest')
      .map(({ name, representedBy }) =>
        representedBy === null ? name : `${name} (pouvoir à ${representedBy})`,
      );
  const guests = attendance.filter(({ role, state }) => role === 'guest' && state === 'present');
  return [
    ...line('Présents', of('present')),
    ...line('Représentés', of('represented')),
    ...line('Excusés', of('excused')),
    ...line('Absents', of('absent')),
    ...line(
      'Invités',
      guests.map(({ name }) => name),
    ),
  ];
}
