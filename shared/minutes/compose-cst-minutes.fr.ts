import type { ReportBlock } from '../report/report.ts';
import { attendanceTable } from './compose-attendance.fr.ts';
import { courseBlocks } from './compose-course.fr.ts';
import {
  agendaBlocks,
  type ComposeSettings,
  openingBlocks,
  roleName,
  secretaryTitle,
  untreatedBlocks,
} from './compose-opening.fr.ts';
import {
  doubtful,
  heading,
  missing,
  orMissing,
  paragraph,
  plain,
  strong,
  withNote,
} from './compose-runs.fr.ts';
import {
  decisionTitle,
  joinUnnamed,
  summaryBlocks,
  type Treated,
  topicHeading,
  treatedOf,
} from './compose-topics.fr.ts';
import { figureRuns, outcomeOf } from './compose-vote.fr.ts';
import { type College, colleges, type Decision, type Minutes, type Vote } from './minutes.ts';
import { quorumOfSide } from './reckon-quorum.ts';

const sides: Readonly<Record<College, string>> = {
  personnel: 'représentants du personnel',
  collectivite: 'représentants de la collectivité ou de l’établissement',
};

/** Procès-verbal of a comité social territorial (décret n° 2021-571): sides, debates, avis of each side, votes. */
export function composeCstMinutes(
  minutes: Minutes,
  settings: ComposeSettings,
): readonly ReportBlock[] {
  const { attendance } = minutes;
  const body = minutes.meeting.body ?? 'comité social territorial';
  const named = { ...minutes, meeting: { ...minutes.meeting, body } };
  return [
    ...openingBlocks(named, settings),
    heading(1, 'Présences et quorum'),
    ...sidesOf(minutes),
    ...quorumLines(minutes),
    ...courseBlocks(minutes),
    ...agendaBlocks(minutes.meeting),
    heading(1, 'Examen des points et avis'),
    ...treatedOf({ ...minutes, topics: joinUnnamed(minutes.topics) }).flatMap(treatedBlocks),
    ...untreatedBlocks(minutes),
    heading(1, 'Fin de la séance'),
    paragraph(
      plain('La séance est levée à '),
      orMissing(minutes.meeting.closedAt, 'heure de fin de la séance'),
      plain('.'),
    ),
    paragraph(
      plain(
        'Procès-verbal à transmettre aux membres dans un délai de quinze jours, à approuver lors de la séance suivante (décret n° 2021-571 du 10 mai 2021).',
      ),
    ),
    paragraph(strong('La présidence du comité,')),
    paragraph(orMissing(roleName(attendance, 'chair'), 'prénom et nom')),
    paragraph(strong(`${secretaryTitle(attendance)},`)),
    paragraph(orMissing(roleName(attendance, 'secretary'), 'prénom et nom du secrétaire')),
    paragraph(strong('Le ou la secrétaire adjoint(e), au titre des représentants du personnel,')),
    paragraph(missing('prénom et nom du secrétaire adjoint')),
  ];
}

/**
 * Half of the representatives of staff when the sitting opens; of the other side too where its avis is collected
 * (décret n° 2021-571, art. 87). How many sit on each, the list does not always tell.
 */
function quorumLines({ meeting, attendance, decisions, quorum }: Minutes): readonly ReportBlock[] {
  const isAsked = decisions.some(({ vote }) =>
    vote?.byCollege?.some(({ college }) => college === 'collectivite'),
  );
  return [
    quorumLine('personnel', quorum),
    ...(isAsked
      ? [quorumLine('collectivite', quorumOfSide('collectivite', meeting, attendance))]
      : []),
  ];
}

function quorumLine(side: College, quorum: Minutes['quorum']): ReportBlock {
  const label = `Quorum, moitié au moins des ${sides[side]} : `;
  if (quorum === null) {
    return paragraph(plain(label), missing(`${sides[side]} présents et en exercice`));
  }
  const { present, needed, reached } = quorum;
  const told = reached ? 'atteint' : 'non atteint';
  return paragraph(
    plain(`${label}${told} (${present} présents pour ${needed} requis)`),
    doubtful(' (à vérifier)'),
  );
}

/** A table a side, where the list says who sits on which. */
function sidesOf({ attendance }: Minutes): readonly ReportBlock[] {
  if (attendance.length === 0) {
    return [paragraph(missing('membres présents de chaque collège, titulaires et suppléants'))];
  }
  if (attendance.every(({ college }) => college === undefined)) {
    return [
      paragraph(plain('Collège de chaque membre : '), missing('collège de chaque membre')),
      attendanceTable(attendance),
    ];
  }
  const others = attendance.filter(({ college }) => college === undefined);
  return [
    ...colleges.flatMap((college) => {
      const members = attendance.filter((one) => one.college === college);
      return [
        heading(2, upperFirst(sides[college])),
        members.length === 0
          ? paragraph(missing(`${sides[college]} présents`))
          : attendanceTable(members),
      ];
    }),
    ...(others.length === 0 ? [] : [heading(2, 'Autres personnes'), attendanceTable(others)]),
  ];
}

const upperFirst = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

function treatedBlocks({ topic, decisions }: Treated, at: number): readonly ReportBlock[] {
  return [
    ...(topic === null ? [heading(2, 'Autres avis')] : topicHeading(topic, at + 1)),
    ...(topic === null ? [] : summaryBlocks(topic)),
    ...decisions.flatMap(opinionBlocks),
  ];
}

/** The avis of each side on one question. */
function opinionBlocks(decision: Decision): readonly ReportBlock[] {
  const { vote, quotes } = decision;
  const title = paragraph(...decisionTitle(decision));
  if (vote === null) {
    return [title, paragraph(...withNote([strong(`${outcomeOf(decision)}.`)], quotes))];
  }
  const bySide = vote.byCollege ?? [];
  if (bySide.length === 0) {
    return [
      title,
      paragraph(...withNote([strong('Avis : '), ...figureRuns(vote, [])], quotes)),
      paragraph(plain('Avis de chaque collège : '), missing('voix de chaque collège')),
    ];
  }
  return [
    title,
    ...colleges.map((college, at) => sideLine(college, vote, at === 0 ? decision.quotes : [])),
    ...(isRefusedByStaff(vote)
      ? [
          paragraph(
            doubtful(
              'À vérifier : vote défavorable unanime des représentants du personnel. Si le projet suppose une délibération, il est réexaminé dans un délai de huit à trente jours.',
            ),
          ),
        ]
      : []),
  ];
}

function sideLine(college: College, vote: Vote, quotes: Decision['quotes']): ReportBlock {
  const side = vote.byCollege?.find((one) => one.college === college);
  const title = strong(`Collège des ${sides[college]} : `);
  if (side === undefined) return paragraph(title, missing('avis de ce collège'));
  // Ballots of the whole committee are not those of one side.
  const { blank: _, ...whole } = vote;
  const counted = { ...whole, ...side, againstNames: [], abstentionNames: [], candidates: [] };
  return paragraph(
    ...withNote(
      [title, plain(`avis ${senseOf(side)} (`), ...figureRuns(counted, []), plain(')')],
      quotes,
    ),
  );
}

type Side = NonNullable<Vote['byCollege']>[number];

/** An avis is favourable by the majority of what was cast; equal votes make none. */
function senseOf({ inFavour, against, said }: Side): string {
  if (inFavour === null || against === null) {
    return said === 'unanimity' && (inFavour ?? 0) > 0 ? 'favorable' : 'à vérifier';
  }
  if (inFavour === against) return 'réputé donné (partage des voix)';
  return inFavour > against ? 'favorable' : 'défavorable';
}

const isRefusedByStaff = ({ byCollege }: Vote): boolean =>
  byCollege?.some(
    ({ college, inFavour, against, abstentions }) =>
      college === 'personnel' && inFavour === 0 && (against ?? 0) > 0 && (abstentions ?? 0) === 0,
  ) ?? false;
