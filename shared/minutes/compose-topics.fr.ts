import type { ReportBlock, Run } from '../report/report.ts';
import {
  doubtful,
  heading,
  item,
  nameOf,
  paragraph,
  plain,
  stretchOf,
  withNote,
} from './compose-runs.fr.ts';
import { outcomeOf } from './compose-vote.fr.ts';
import type { Decision, Minutes, Topic } from './minutes.ts';

/** A topic with what was decided in it; without a topic, what was decided outside all. */
export type Treated = { readonly topic: Topic | null; readonly decisions: readonly Decision[] };

/** What was treated, in the order of the meeting: each decision under the topic that it was taken in, none left out. */
export function treatedOf({
  topics,
  decisions,
}: Pick<Minutes, 'topics' | 'decisions'>): readonly Treated[] {
  const left = new Set(decisions);
  const treated = topics.map((topic) => {
    const own = decisions.filter((decision) => left.has(decision) && isWithin(decision, topic));
    for (const decision of own) left.delete(decision);
    return { topic, decisions: own };
  });
  return left.size === 0 ? treated : [...treated, { topic: null, decisions: [...left] }];
}

function isWithin({ quotes }: Decision, { fromSpeech, toSpeech }: Topic): boolean {
  const speech = quotes[0]?.speech;
  return speech !== undefined && speech >= fromSpeech && speech < toSpeech;
}

/** Title of a topic, with its stretch of the recording beside it. */
export function topicHeading(topic: Topic, rank: number): readonly ReportBlock[] {
  const stretch = stretchOf(topic.from, topic.to);
  const speakers = topic.speakers.map(nameOf).filter((name) => name !== null);
  const beside = [
    ...(stretch === null ? [] : [`Enregistrement : ${stretch}`]),
    ...(speakers.length === 0 ? [] : [`Interventions : ${speakers.join(', ')}`]),
  ];
  return [
    heading(2, `${rank}. ${topic.title}`),
    ...(beside.length === 0 ? [] : [paragraph({ ...plain(beside.join(' – ')), italic: true })]),
  ];
}

/** Sentences of the debate, each with the words that it rests on; those of the transcript itself are shown as quoted. */
export function summaryBlocks(topic: Topic): readonly ReportBlock[] {
  return topic.summary.map(({ text, quotes }) =>
    topic.by === 'model'
      ? paragraph(...withNote([plain(text)], quotes))
      : item(...withNote([{ text: asSaid(text) }], quotes)),
  );
}

const asSaid = (text: string): string => `«\u00A0${text.trim()}\u00A0»`;

/** Number and title of a decision; what no person has checked is shown so. */
export function decisionTitle({ number, title, amended, status }: Decision): readonly Run[] {
  return [
    { ...plain(number === null ? title : `${number} – ${title}`), bold: true },
    ...(amended ? [plain(' (texte amendé en séance)')] : []),
    ...(status === 'to-check' ? [doubtful(' à vérifier')] : []),
  ];
}

/** What became of it in one line, with its time and words at the foot of the page. */
export const outcomeRuns = (decision: Decision): readonly Run[] =>
  withNote([plain(outcomeOf(decision))], decision.quotes);
