import type { ReportBlock, Run } from '../report/report.ts';
import {
  doubtful,
  heading,
  item,
  missing,
  momentOf,
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

/** `Collège, classes, postes`: words that a topic is found by, where nobody named it. */
const keywords =
  /^(?<number>[\dA-Z][\dA-Z./-]* – )?\p{L}[\p{L}\p{M}’'-]*(?:, \p{Ll}[\p{L}\p{M}’'-]*)+$/u;

/** Title of a topic, with its stretch of the recording beside it. */
export function topicHeading(topic: Topic, rank: number): readonly ReportBlock[] {
  const stretch = stretchOf(topic.from, topic.to);
  const speakers = topic.speakers.map(nameOf).filter((name) => name !== null);
  const isNamed = topic.by === 'model' || topic.agendaItem !== null || !keywords.test(topic.title);
  const number = keywords.exec(topic.title)?.groups?.['number'] ?? '';
  const unnamed = `${number}${missing('titre du sujet').text}`;
  const words = topic.title.slice(number.length).toLowerCase();
  const beside = [
    ...(isNamed ? [] : [`Mots relevés : ${words}`]),
    ...(stretch === null ? [] : [`Enregistrement : ${stretch}`]),
    ...(speakers.length === 0 ? [] : [`Interventions : ${someOf(speakers)}`]),
  ];
  return [
    heading(2, `${rank}. ${isNamed ? topic.title : unnamed}`),
    ...(beside.length === 0 ? [] : [paragraph({ ...plain(beside.join(' – ')), italic: true })]),
  ];
}

/** Names shown beside a title. */
const mostSpeakers = 6;

const someOf = (names: readonly string[]): string =>
  names.length <= mostSpeakers
    ? names.join(', ')
    : `${names.slice(0, mostSpeakers).join(', ')} et ${names.length - mostSpeakers} autres`;

/** Sentences of the debate: a model's with the words that they rest on, those of the transcript as quoted, with their time. */
export function summaryBlocks(topic: Topic): readonly ReportBlock[] {
  return topic.summary.map(({ text, quotes }) => {
    if (topic.by === 'model') return paragraph(...withNote([plain(text)], quotes));
    const [first] = quotes;
    const moment = first === undefined ? null : momentOf(first);
    return item(
      { text: asSaid(text) },
      ...(moment === null ? [] : [{ ...plain(` (${moment})`), italic: true }]),
    );
  });
}

const asSaid = (text: string): string => `«\u00A0${text.trim()}\u00A0»`;

/** Number and title of a decision; what no person has checked is shown so. */
export function decisionTitle({ number, title, amended, status }: Decision): readonly Run[] {
  return [
    ...(number === null ? [] : [{ ...plain(`${number} – `), bold: true }]),
    ...titleRuns(title),
    ...(amended ? [plain(' (texte amendé en séance)')] : []),
    ...(status === 'to-check' ? [doubtful(' à vérifier')] : []),
  ];
}

function titleRuns(title: string): readonly Run[] {
  if (!keywords.test(title)) return [{ ...plain(title), bold: true }];
  return [missing('objet'), plain(` (mots relevés : ${title.toLowerCase()})`)];
}

/** What became of it in one line, with its time and words at the foot of the page. */
export const outcomeRuns = (decision: Decision): readonly Run[] =>
  withNote([plain(outcomeOf(decision))], decision.quotes);
