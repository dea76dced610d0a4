import type { Candidate } from '../policy/decision.ts';
import type { ModelExchange } from './model-exchange.ts';
import { type Embedding, ModelFault } from './ports.ts';
import type { Route } from './route.ts';
import type { WithoutAnswer } from './routed-delta.ts';

/** What an answer that comes in one piece says of its call. */
type Whole = Pick<Embedding, 'usage' | 'servedModel' | 'region'>;

type Served<Answer> = {
  readonly kind: 'served';
  readonly candidate: Candidate;
  readonly answer: Answer;
};

/** Asks the candidates one after another for an answer in one piece, in policy order, until one serves. */
export async function callWhole<Answer extends Whole>(
  ask: (candidate: Candidate, signal: AbortSignal) => Promise<Answer>,
  route: Route,
): Promise<Served<Answer> | WithoutAnswer> {
  try {
    for (let to = await route.next(); to !== null; to = await route.next()) {
      const answer = await askOnce(to, ask, route);
      if (!(answer instanceof ModelFault)) {
        return { kind: 'served', candidate: to.lease.candidate, answer };
      }
      if (!(await route.goOn(to, answer))) break;
    }
    return route.withoutAnswer();
  } finally {
    route.leave();
  }
}

async function askOnce<Answer extends Whole>(
  exchange: ModelExchange,
  ask: (candidate: Candidate, signal: AbortSignal) => Promise<Answer>,
  route: Route,
): Promise<Answer | ModelFault> {
  try {
    const answer = await ask(exchange.lease.candidate, route.signal);
    exchange.served(answer, 'stop');
    route.ended(exchange, 'served');
    return answer;
  } catch (error) {
    if (!(error instanceof ModelFault)) throw error;
    const told = route.ended(exchange, error);
    return told === 'served' ? error : told;
  }
}
