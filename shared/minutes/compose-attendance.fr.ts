import type { ReportBlock, ReportCell } from '../report/report.ts';
import { clockOf, doubtful, missing, paragraph, plain, strong } from './compose-runs.fr.ts';
import type { Attendee, Minutes } from './minutes.ts';
import { nameOf } from './voice-label.ts';

const states: Readonly<Record<Attendee['state'], string>> = {
  present: 'Présent(e)',
  represented: 'Représenté(e)',
  excused: 'Excusé(e)',
  absent: 'Absent(e)',
};
const roles: Readonly<Record<Attendee['role'], string>> = {
  chair: 'Préside',
  secretary: 'Secrétaire de séance',
  member: '',
  guest: 'Invité(e), ne vote pas',
};

const cell = (text: string): ReportCell => ({ runs: [plain(text)] });

/** Who was there, one a row: how each was present, who held whose pouvoir, who came late or left. */
export function attendanceTable(attendance: readonly Attendee[]): ReportBlock {
  return {
    kind: 'table',
    caption: null,
    header: ['Nom', 'Qualité', 'Présence', 'Pouvoir, arrivée, départ'].map(cell),
    rows: attendance.map((one) => [
      cell(one.name),
      cell(roles[one.role]),
      cell(states[one.state]),
      { runs: movesOf(one) },
    ]),
    widths: [0.34, 0.2, 0.16, 0.3],
  };
}

function movesOf({ state, representedBy, arrived, left }: Attendee): ReportCell['runs'] {
  const told = [
    ...(representedBy === null ? [] : [`Pouvoir à ${representedBy}`]),
    ...(arrived === null ? [] : [`Arrivée en cours de séance (à ${clockOf(arrived)})`]),
    ...(left === null ? [] : [`Départ en cours de séance (à ${clockOf(left)})`]),
  ];
  if (state === 'represented' && representedBy === null) return [missing('porteur du pouvoir')];
  return [plain(told.join(' ; '))];
}

/** Members in office, present and represented, and the quorum, which counts those present alone (CGCT L2121-17). */
export function quorumBlocks({ attendance, meeting, quorum }: Minutes): readonly ReportBlock[] {
  const members = attendance.filter(({ role }) => role !== 'guest');
  const count = (state: Attendee['state']): number =>
    members.filter((one) => one.state === state).length;
  const { membersInOffice } = meeting;
  const told = attendance.length > 0;
  const counted = (label: string, value: number | null) =>
    paragraph(
      plain(`${label} : `),
      value === null ? missing(label.toLowerCase()) : plain(`${value}`),
    );
  return [
    counted('Nombre de membres en exercice', membersInOffice),
    counted('Nombre de présents', told ? count('present') : null),
    counted('Nombre de pouvoirs', told ? count('represented') : null),
    quorumLine(quorum ?? reckonQuorum(members, membersInOffice)),
  ];
}

function reckonQuorum(members: readonly Attendee[], inOffice: number | null): Minutes['quorum'] {
  if (inOffice === null || members.length === 0) return null;
  const present = members.filter(({ state }) => state === 'present').length;
  const needed = Math.floor(inOffice / 2) + 1;
  return { present, needed, reached: present >= needed };
}

function quorumLine(quorum: Minutes['quorum']): ReportBlock {
  if (quorum === null) return paragraph(plain('Quorum : '), missing('le quorum est-il atteint'));
  const { present, needed, reached } = quorum;
  const figures = `${present} présents pour ${needed} requis`;
  return reached
    ? paragraph(
        plain(`Le quorum, soit la majorité des membres en exercice, est atteint (${figures}).`),
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
