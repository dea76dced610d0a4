import type { ReportBlock } from '../report/report.ts';
import { attendanceTable, quorumBlocks } from './compose-attendance.fr.ts';
import { courseBlocks } from './compose-course.fr.ts';
import {
  agendaBlocks,
  type ComposeSettings,
  houseWords,
  isOthersAssembly,
  openingBlocks,
  roleName,
  secretaryTitle,
  untreatedBlocks,
} from './compose-opening.fr.ts';
import {
  doubtful,
  heading,
  item,
  missing,
  momentOf,
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
import { voteParagraphs } from './compose-vote.fr.ts';
import type { Decision, Minutes } from './minutes.ts';

/**
 * Procès-verbal of a deliberating assembly, with all that CGCT L2121-15 asks (as ordonnance 2021-1310 words it; L5211-1
 * for intercommunal bodies): date, hour, chair, secretary, present, represented, quorum, agenda, délibérations and the
 * reports they rest on, requests for a special ballot, results with names and senses, gist of the debates.
 */
export function composeCouncilMinutes(
  minutes: Minutes,
  settings: ComposeSettings,
): readonly ReportBlock[] {
  return [
    ...openingBlocks(minutes, settings),
    ...presenceBlocks(minutes),
    ...agendaBlocks(minutes.meeting),
    heading(1, 'Délibérations et teneur des discussions'),
    ...treatedOf({ ...minutes, topics: joinUnnamed(minutes.topics) }).flatMap((treated, at) =>
      treatedBlocks(treated, at, minutes),
    ),
    ...untreatedBlocks(minutes),
    ...ballotBlocks(minutes),
    ...closingBlocks(minutes, settings),
  ];
}

/** Who was there, and the quorum. */
function presenceBlocks(minutes: Minutes): readonly ReportBlock[] {
  const { attendance } = minutes;
  return [
    heading(1, 'Présences et quorum'),
    attendance.length === 0
      ? paragraph(
          plain('Présents, représentés, absents : '),
          missing('membres présents, pouvoirs et absents'),
        )
      : attendanceTable(attendance),
    ...quorumBlocks(minutes),
    ...courseBlocks(minutes),
  ];
}

function treatedBlocks(
  { topic, decisions }: Treated,
  at: number,
  { attendance, meeting }: Minutes,
): readonly ReportBlock[] {
  const head = topic === null ? [heading(2, 'Autres délibérations')] : topicHeading(topic, at + 1);
  const debated = topic !== null && topic.summary.length > 0;
  return [
    ...head,
    ...(decisions.length === 0
      ? []
      : [paragraph(plain('Rapporteur et rapport : '), missing('rapporteur, rapport présenté'))]),
    ...(debated ? [paragraph(strong('Teneur des discussions'))] : []),
    ...(topic === null ? [] : summaryBlocks(topic)),
    ...decisions.flatMap((decision) => decisionBlocks(decision, attendance, meeting)),
  ];
}

/** A délibération with its text and its vote. */
function decisionBlocks(
  decision: Decision,
  attendance: Minutes['attendance'],
  meeting: Minutes['meeting'],
): readonly ReportBlock[] {
  return [
    heading(3, decisionHeading(decision)),
    paragraph(...decisionTitle({ ...decision, number: null })),
    ...(decision.nature === 'voted'
      ? [paragraph(plain('Texte adopté ou soumis au vote : '), missing('texte de la délibération'))]
      : []),
    ...voteParagraphs(decision, attendance, meeting.membersInOffice).map((runs) =>
      paragraph(...runs),
    ),
  ];
}

function decisionHeading({ nature, number }: Decision): string {
  const word = nature === 'withdrawn' ? 'Point retiré ou reporté' : 'Délibération';
  return number === null ? word : `${word} ${number}`;
}

const forms = { secret: 'Scrutin secret', public: 'Scrutin public' } as const;

/** Requests for a special ballot, as they were made; an election is secret by right and asks for none (CGCT L2121-21). */
function ballotBlocks({ ballotRequests = [] }: Minutes): readonly ReportBlock[] {
  return [
    heading(1, 'Demandes de scrutin particulier'),
    ...ballotRequests.map(({ form, quote }) =>
      item(
        ...withNote(
          [
            plain(`${forms[form]} demandé à ${momentOf(quote).replace(/^à /u, '')}`),
            doubtful(' (auteurs et nombre des demandes à vérifier)'),
          ],
          [quote],
        ),
      ),
    ),
    ...(ballotRequests.length > 0
      ? []
      : [paragraph(missing('demandes de scrutin particulier, ou « néant »'))]),
  ];
}

function closingBlocks(
  { meeting, attendance }: Minutes,
  settings: ComposeSettings,
): readonly ReportBlock[] {
  const { LeChef } = houseWords(settings);
  return [
    heading(1, 'Fin de la séance'),
    paragraph(
      plain('L’ordre du jour étant épuisé, la séance est levée à '),
      orMissing(meeting.closedAt, 'heure de fin de la séance'),
      plain('.'),
    ),
    paragraph(
      plain('Le présent procès-verbal est arrêté au commencement de la séance du '),
      missing('date de la séance suivante'),
      plain('.'),
    ),
    isOthersAssembly(meeting, settings)
      ? paragraph(missing('fonction de la personne qui préside'))
      : paragraph(strong(`${LeChef},`)),
    paragraph(orMissing(roleName(attendance, 'chair'), 'prénom et nom')),
    paragraph(strong(`${secretaryTitle(attendance)} de séance,`)),
    paragraph(
      orMissing(roleName(attendance, 'secretary'), 'prénom et nom du secrétaire de séance'),
    ),
  ];
}
