import { chooseSentences } from './choose-sentences.ts';
import { cleanSaid } from './clean-said.ts';
import type { TopicSpan } from './cut-topics.ts';
import { quoteOf, type Utterance } from './cut-utterances.ts';
import { type AgendaIndex, matchAgenda } from './match-agenda.ts';
import type { Topic, Transcript } from './minutes.ts';
import { saidSubject, salientTerms } from './name-topic.ts';
import { isRollCall, openingTitle } from './roll-call.fr.ts';
import { shortened, unnamedTitle } from './short-title.fr.ts';
import { nameOf } from './voice-label.ts';
import type { WordWeights } from './weigh-words.ts';

/** A summary has one sentence for so many words, within these bounds. */
const perSentence = 250;
const sentences = { least: 2, most: 9 } as const;
/** Words of an item in which its subject is named. */
const heading = 10;

export type TopicSources = {
  readonly transcript: Transcript;
  readonly utterances: readonly Utterance[];
  readonly words: WordWeights;
  readonly agenda: AgendaIndex;
};

/** The subjects of a meeting with what was said of each. Each speech belongs to the subject that most of it is on. */
export function findTopics(spans: readonly TopicSpan[], sources: TopicSources): readonly Topic[] {
  const { transcript, utterances } = sources;
  const topics: Topic[] = [];
  let fromSpeech = 0;
  for (const [at, span] of spans.entries()) {
    const next = spans[at + 1];
    const toSpeech =
      next === undefined ? transcript.speeches.length : boundary(utterances, next.fromRank);
    if (toSpeech <= fromSpeech) continue;
    topics.push(topicOf(`t${topics.length + 1}`, span, [fromSpeech, toSpeech], sources));
    fromSpeech = toSpeech;
  }
  return topics;
}

/** A subject that opens in the second half of a speech begins with the next one. */
function boundary(utterances: readonly Utterance[], rank: number): number {
  const speech = utterances[rank]?.speech ?? 0;
  let before = 0;
  let after = 0;
  for (let at = rank - 1; utterances[at]?.speech === speech; at -= 1)
    before += utterances[at]?.text.length ?? 0;
  for (let at = rank; utterances[at]?.speech === speech; at += 1)
    after += utterances[at]?.text.length ?? 0;
  return before > after ? speech + 1 : speech;
}

function topicOf(
  id: string,
  span: TopicSpan,
  [fromSpeech, toSpeech]: readonly [number, number],
  { transcript, utterances, words, agenda }: TopicSources,
): Topic {
  const said = utterances.slice(span.fromRank, span.toRank);
  const speeches = transcript.speeches.slice(fromSpeech, toSpeech);
  const isOpening = span.transition === null && fromSpeech === 0 && isRollCall(said);
  const { number, title } = isOpening ? { number: '', title: openingTitle } : titleOf(span, said);
  const agendaItem = itemOf(span, said, agenda);
  const length = said.reduce((sum, { plain }) => sum + plain.split(' ').length - 2, 0);
  const count = Math.min(
    sentences.most,
    Math.max(sentences.least, Math.round(length / perSentence)),
  );
  const told =
    agenda.items[agendaItem ?? -1]?.title ??
    (title === '' ? '' : [number, title].filter((part) => part !== '').join(' – '));
  return {
    id,
    ...(told === ''
      ? {
          title: unnamedTitle(number, 'titre du sujet', span.transition?.noun),
          keywords: salientTerms(said, words),
        }
      : { title: told }),
    ...(isOpening ? { isOpening } : {}),
    agendaItem,
    fromSpeech,
    toSpeech,
    from: said[0]?.from ?? speeches[0]?.from ?? null,
    to: utterances[span.toRank]?.from ?? speeches.at(-1)?.to ?? speeches.at(-1)?.from ?? null,
    summary: chooseSentences(said, words, count).map((utterance) => ({
      text: cleanSaid(utterance.text),
      quotes: [quoteOf(utterance)],
    })),
    speakers: [...new Set(speeches.flatMap(({ speaker }) => nameOf(speaker) ?? []))],
    by: 'rules',
  };
}

function itemOf(span: TopicSpan, said: readonly Utterance[], agenda: AgendaIndex): number | null {
  if (span.transition === null || agenda.items.length === 0) return null;
  const opening = said.slice(0, heading).map(({ text }) => text);
  return matchAgenda(agenda, span.transition.number, [span.transition.title, ...opening].join(' '));
}

function titleOf(
  { transition }: TopicSpan,
  said: readonly Utterance[],
): { readonly number: string; readonly title: string } {
  const number = transition?.number ?? '';
  if (transition === null) return { number, title: '' };
  const announced = transition.title === '' ? '' : shortened(cleanSaid(transition.title));
  return { number, title: announced === '' ? saidSubject(said) : announced };
}
