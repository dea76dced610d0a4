import { answerTexts } from '../language/answer-texts.ts';
import type { Candidate, Decision } from '../policy/decision.ts';
import type { RoutedDelta } from '../routing/routed-delta.ts';
import { endWithoutModel } from './end-without-model.ts';
import type { Ending } from './ending.ts';
import type { DegradedReason, ServedBy } from './outcome.ts';
import type { AnswerCheck, Grounds, Recipe } from './recipe.ts';

export type RoutedEnd = Exclude<RoutedDelta, { kind: 'text' }>;
type Finished = Extract<RoutedEnd, { kind: 'end' }>;

/** What was shown of an answer, and what the check made of the rest. */
type Shown = { readonly text: string } & ReturnType<AnswerCheck['result']>;

/** Which outcome each end of the stream has, by what was shown. */
export function conclude(
  end: RoutedEnd,
  shown: Shown,
  decision: Extract<Decision, { kind: 'allowed' }>,
  grounds: Grounds,
  recipe: Recipe,
): Ending {
  const texts = answerTexts[grounds.language];
  const { text, citations } = shown;
  const without = (reason: DegradedReason): Ending =>
    endWithoutModel(reason, decision, grounds, recipe);
  switch (end.kind) {
    case 'interrupted': {
      const written = text !== '' && end.candidate !== null;
      return {
        kind: 'interrupted',
        text: below(text, texts.interrupted),
        citations,
        ...(written ? { endpoint: servedBy(end.candidate, null) } : {}),
      };
    }
    case 'none':
      return without(
        end.last === null ? { kind: 'no-endpoint' } : { kind: 'endpoints-failed', last: end.last },
      );
    case 'broken': {
      if (text === '') return without({ kind: 'endpoints-failed', last: end.fault.kind });
      const endpoint = servedBy(end.candidate, null);
      const told = below(text, texts.partial);
      return { kind: 'partial', reason: end.fault.kind, endpoint, citations, text: told };
    }
    case 'end':
      return text === ''
        ? concludeUnshown(end, shown, without, grounds, recipe)
        : concludeShown(end, shown, grounds, recipe);
  }
}

/** Only the model's own word says that the documents do not answer; anything else is said as it is. */
function concludeUnshown(
  end: Finished,
  { declined }: Shown,
  without: (reason: DegradedReason) => Ending,
  grounds: Grounds,
  recipe: Recipe,
): Ending {
  if (end.finish !== 'stop') return without({ kind: end.finish });
  if (!declined) return without({ kind: 'not-verifiable' });
  return { kind: 'not-found', endpoint: endpointOf(end), ...recipe.notFound(grounds) };
}

function concludeShown(
  end: Finished,
  { text, citations, cutSentences }: Shown,
  grounds: Grounds,
  recipe: Recipe,
): Ending {
  const texts = answerTexts[grounds.language];
  const endpoint = endpointOf(end);
  if (end.finish !== 'stop') {
    const mark = end.finish === 'length' ? texts.partialLength : texts.partialFiltered;
    return { kind: 'partial', reason: end.finish, endpoint, citations, text: below(text, mark) };
  }
  const followUps = recipe.followUps(grounds, citations);
  return {
    kind: 'answered',
    finish: end.finish,
    cutSentences,
    endpoint,
    citations,
    followUps,
    text,
  };
}

const below = (text: string, mark: string): string => (text === '' ? mark : `${text}\n\n${mark}`);

const endpointOf = ({ candidate, usage, servedModel }: Finished): ServedBy => ({
  ...servedBy(candidate, usage),
  model: servedModel ?? candidate.model.name,
});

function servedBy({ endpoint, model }: Candidate, usage: ServedBy['usage']): ServedBy {
  return {
    id: endpoint.id,
    model: model.name,
    host: new URL(endpoint.baseURL).host,
    residency: endpoint.residency,
    operator: endpoint.operator?.name ?? null,
    usage,
  };
}
