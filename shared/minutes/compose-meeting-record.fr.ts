import type { ReportBlock } from '../report/report.ts';
import { actionBlocks } from './compose-actions.fr.ts';
import { decisionsTable, meetingHead } from './compose-decisions-record.fr.ts';
import { agendaBlocks, untreatedBlocks } from './compose-opening.fr.ts';
import { heading, item, paragraph, plain, strong } from './compose-runs.fr.ts';
import {
  decisionTitle,
  outcomeRuns,
  summaryBlocks,
  type Treated,
  topicHeading,
  treatedOf,
} from './compose-topics.fr.ts';
import type { Minutes } from './minutes.ts';

/** Compte rendu of an internal meeting: who was there, each topic with its time, decisions, what follows. */
export function composeMeetingRecord(minutes: Minutes): readonly ReportBlock[] {
  return [
    ...meetingHead(minutes),
    ...(minutes.meeting.agenda.length === 0 ? [] : agendaBlocks(minutes.meeting)),
    heading(1, 'Ce qui a été dit'),
    ...treatedOf(minutes).flatMap(treatedBlocks),
    ...untreatedBlocks(minutes),
    ...decisionsTable(minutes),
    ...actionBlocks(minutes.actions),
  ];
}

function treatedBlocks({ topic, decisions }: Treated, at: number): readonly ReportBlock[] {
  return [
    ...(topic === null ? [heading(2, 'Autres décisions')] : topicHeading(topic, at + 1)),
    ...(topic === null ? [] : summaryBlocks(topic)),
    ...(decisions.length === 0 ? [] : [paragraph(strong('Décidé :'))]),
    ...decisions.map((decision) =>
      item(...decisionTitle(decision), plain(' – '), ...outcomeRuns(decision)),
    ),
  ];
}
