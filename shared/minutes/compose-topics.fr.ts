import { hasPlaceholder } from '../acts/placeholders.ts';
import { foldText } from '../french/fold-text.ts';
import type { ReportBlock, Run } from '../report/report.ts';
import {
  doubtful,
  heading,
  item,
  missing,
  momentOf,
  paragraph,
  plain,
  stretchOf,
  withNote,
} from './compose-runs.fr.ts';
import { outcomeOf } from './compose-vote.fr.ts';
import type { Decision, Minutes, Topic } from './minutes.ts';
import { nameOf } from './voice-label.ts';

/** A topic with what was decided in it; without a topic, what was decided outside all. */
export type Treated = { readonly topic: Topic | null; readonly decisions: readonly Decision[] };

/** What was treated, in the order of the meeting: each decision under the topic that it was taken in, none left out. */
export function treatedOf({
  topics,
  decisions,
}: Pick<Minutes, 'topics' | 'decisions'>): readonly Treated[] {
  const left = new Set(decisions);
  const all = topics.map((topic) => {
    const own = decisions.filter((decision) => left.has(decision) && isWithin(decision, topic));
    for (const decision of own) left.delete(decision);
    return { topic, decisions: own };
  });
  const treated = all.filter((one) => one.topic.isOpening !== true || one.decisions.length > 0);
  return left.size === 0 ? treated : [...treated, { topic: null, decisions: [...left] }];
}

/** By its moment; without times, by the speech in which it was begun. */
function isWithin({ quotes }: Decision, { fromSpeech, toSpeech, from, to }: Topic): boolean {
  const [first] = quotes;
  if (first === undefined) return false;
  if (first.from !== null && from !== null && to !== null)
    return first.from >= from && first.from < to;
  const { speech } = first;
  return speech >= fromSpeech && speech < toSpeech;
}

/** Subjects that follow one another and that nobody named are one stretch of an assembly, for a person to name. */
export function joinUnnamed(topics: readonly Topic[]): readonly Topic[] {
  const joined: Topic[] = [];
  for (const topic of topics) {
    const last = joined.at(-1);
    if (last !== undefined && isUnnamed(last) && isUnnamed(topic))
      joined.splice(-1, 1, join(last, topic));
    else joined.push(topic);
  }
  return joined;
}

const isUnnamed = ({ keywords, title, by }: Topic): boolean =>
  keywords !== undefined && hasPlaceholder(title) && by === 'rules';

const mostKeywords = 8;

function join(first: Topic, next: Topic): Topic {
  const keywords = new Set([...(first.keywords ?? []), ...(next.keywords ?? [])]);
  return {
    ...first,
    toSpeech: next.toSpeech,
    to: next.to,
    keywords: [...keywords].slice(0, mostKeywords),
    summary: [...first.summary, ...next.summary],
    speakers: [...new Set([...first.speakers, ...next.speakers])],
  };
}

/** Title of a topic, with its stretch of the recording beside it. */
export function topicHeading(topic: Topic, rank: number): readonly ReportBlock[] {
  const stretch = stretchOf(topic.from, topic.to);
  const speakers = topic.speakers.map(nameOf).filter((name) => name !== null);
  const { keywords = [] } = topic;
  const beside = [
    ...(keywords.length === 0 ? [] : [`Mots relevés : ${keywords.join(', ')}`]),
    ...(stretch === null ? [] : [`Enregistrement : ${stretch}`]),
    ...(speakers.length === 0 ? [] : [`Interventions : ${someOf(speakers)}`]),
  ];
  return [
    heading(2, `${rank}. ${topic.title}`),
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
  const said = new Set<string>();
  const once = topic.summary.filter(({ text }) => {
    const key = foldText(text)
      .replace(/[^a-z0-9]+/gu, ' ')
      .trim();
    return !said.has(key) && said.add(key);
  });
  return once.map(({ text, quotes }) => {
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
export function decisionTitle(decision: Decision): readonly Run[] {
  const { number, amended, status } = decision;
  return [
    ...(number === null ? [] : [{ ...plain(`${number} – `), bold: true }]),
    ...titleRuns(decision),
    ...(amended ? [plain(' (texte amendé en séance)')] : []),
    ...(status === 'to-check' ? [doubtful(' (à vérifier)')] : []),
  ];
}

/** What nobody named is to be completed, with the words that it is found by beside it. */
function titleRuns({ title, keywords }: Decision): readonly Run[] {
  if (keywords === undefined) return [{ ...plain(title), bold: true }];
  const beside = keywords.length === 0 ? [] : [plain(` (mots relevés : ${keywords.join(', ')})`)];
  return [missing('objet'), ...beside];
}

/** Its title as one text, for a list or a cell. */
export const titleText = (decision: Decision): string =>
  decision.keywords === undefined ? decision.title : missing('objet').text;

/** What became of it in one line, with its time and words at the foot of the page. */
export const outcomeRuns = (decision: Decision): readonly Run[] =>
  withNote([plain(outcomeOf(decision))], decision.quotes);
