import { answerTexts } from '../language/answer-texts.ts';
import type { Candidate, Decision } from '../policy/decision.ts';
import type { ModelFault } from '../routing/ports.ts';
import type { RoutedDelta } from '../routing/routed-delta.ts';
import { endWithoutModel } from './end-without-model.ts';
import type { Ending } from './ending.ts';
import type { DegradedReason, ServedBy } from './outcome.ts';
import type { TurnPorts } from './ports.ts';
import type { AnswerCheck, Grounds, Recipe } from './recipe.ts';
import { toServedBy } from './to-served-by.ts';
import type { Trace } from './trace.ts';

export type RoutedEnd = Exclude<RoutedDelta, { kind: 'text' }>;
type Finished = Extract<RoutedEnd, { kind: 'end' }>;

type Concluding = {
  readonly decision: Extract<Decision, { kind: 'allowed' }>;
  readonly grounds: Grounds;
  readonly recipe: Recipe;
  readonly trace: Trace;
  readonly ports: Pick<TurnPorts, 'standing'>;
};

/** What was shown of an answer, and what the check made of the rest. */
type Shown = { readonly text: string } & ReturnType<AnswerCheck['result']>;

/** Which outcome each end of the stream has, by what was shown. */
export function conclude(end: RoutedEnd, shown: Shown, turn: Concluding): Ending {
  const { decision, grounds, recipe } = turn;
  const texts = answerTexts[grounds.language];
  const { text, citations } = shown;
  const servedBy = (candidate: Candidate, fault: ModelFault | null): ServedBy =>
    toServedBy(candidate, fault, turn);
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
      return without(whyNone(end.last));
    case 'broken': {
      if (text === '') return without({ kind: 'endpoints-failed', last: end.fault.kind });
      const endpoint = servedBy(end.candidate, end.fault);
      const told = below(text, texts.partial);
      return { kind: 'partial', reason: end.fault.kind, endpoint, citations, text: told };
    }
    case 'end':
      return text === ''
        ? concludeUnshown(end, shown, without, turn)
        : concludeShown(end, shown, turn);
  }
}

function whyNone(last: Extract<RoutedEnd, { kind: 'none' }>['last']): DegradedReason {
  if (last === null) return { kind: 'no-endpoint' };
  return last === 'busy' ? { kind: 'busy' } : { kind: 'endpoints-failed', last };
}

/** Only the model's own word says that the documents do not answer; anything else is said as it is. */
function concludeUnshown(
  end: Finished,
  { declined }: Shown,
  without: (reason: DegradedReason) => Ending,
  turn: Concluding,
): Ending {
  const { grounds, recipe } = turn;
  if (end.finish !== 'stop') return without({ kind: end.finish });
  if (!declined) return without({ kind: 'not-verifiable' });
  return {
    kind: 'not-found',
    endpoint: toServedBy(end.candidate, end, turn),
    ...recipe.notFound(grounds),
  };
}

function concludeShown(
  end: Finished,
  { text, citations, cutSentences }: Shown,
  turn: Concluding,
): Ending {
  const texts = answerTexts[turn.grounds.language];
  const endpoint = toServedBy(end.candidate, end, turn);
  if (end.finish !== 'stop') {
    const mark = end.finish === 'length' ? texts.partialLength : texts.partialFiltered;
    return { kind: 'partial', reason: end.finish, endpoint, citations, text: below(text, mark) };
  }
  return {
    kind: 'answered',
    finish: end.finish,
    cutSentences,
    endpoint,
    citations,
    text,
  };
}

const below = (text: string, mark: string): string => (text === '' ? mark : `${text}\n\n${mark}`);
