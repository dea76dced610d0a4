import type { ReportBlock, ReportCell } from '../report/report.ts';
import { actionBlocks } from './compose-actions.fr.ts';
import { attendanceLines } from './compose-attendance.fr.ts';
import { dateRun } from './compose-opening.fr.ts';
import { heading, orMissing, paragraph, plain, strong } from './compose-runs.fr.ts';
import { decisionTitle, outcomeRuns } from './compose-topics.fr.ts';
import { figureRuns } from './compose-vote.fr.ts';
import type { Decision, Minutes } from './minutes.ts';

const cell = (text: string): ReportCell => ({ runs: [plain(text)] });

/** Head of an internal meeting: when, where, who. */
export function meetingHead(minutes: Minutes): readonly ReportBlock[] {
  const { meeting } = minutes;
  return [
    paragraph(strong('Date : '), dateRun(meeting)),
    paragraph(strong('Lieu : '), orMissing(meeting.place, 'lieu de la réunion')),
    ...attendanceLines(minutes),
  ];
}

/** Relevé de décisions: what was decided, numbered, and who does what by when. */
export function composeDecisionsRecord(minutes: Minutes): readonly ReportBlock[] {
  return [...meetingHead(minutes), ...decisionsTable(minutes), ...actionBlocks(minutes.actions)];
}

/** Decisions as a table: number, what, and what became of it. */
export function decisionsTable({ decisions, attendance }: Minutes): readonly ReportBlock[] {
  const title = heading(1, 'Décisions');
  if (decisions.length === 0) {
    return [title, paragraph(plain('Aucune décision n’a été relevée dans la transcription.'))];
  }
  const row = (decision: Decision, at: number): readonly ReportCell[] => [
    cell(String(at + 1)),
    { runs: decisionTitle(decision) },
    {
      runs: [
        ...outcomeRuns(decision),
        ...(hasFigures(decision) && decision.vote !== null
          ? [plain(' ('), ...figureRuns(decision.vote, attendance), plain(')')]
          : []),
      ],
    },
  ];
  return [
    title,
    {
      kind: 'table',
      caption: null,
      header: ['N°', 'Décision', 'Résultat'].map(cell),
      rows: decisions.map(row),
      widths: [0.07, 0.53, 0.4],
    },
  ];
}

/** « À l’unanimité » tells by itself that nobody was against. */
const hasFigures = ({ vote }: Decision): boolean => {
  if (vote === null) return false;
  const { said, inFavour, against, abstentions, candidates } = vote;
  if (candidates.length > 0 || inFavour !== null) return true;
  return said !== 'unanimity' && (against !== null || abstentions !== null);
};
