import { Fault } from '../fault.ts';
import { askModel } from './ask-model.ts';
import { decideOnSources } from './decide-on-sources.ts';
import { endWithoutModel } from './end-without-model.ts';
import type { Ending } from './ending.ts';
import { faultOfTurn } from './fault-of-turn.ts';
import { findNextQuestions, type NextQuestion, withNext } from './find-next-questions.ts';
import type { TurnEvent } from './outcome.ts';
import type { TurnPorts } from './ports.ts';
import { type Prepared, prepare } from './prepare.ts';
import type { Grounds, Recipe } from './recipe.ts';
import { recordTurn } from './record-turn.ts';
import type { TurnRequest } from './request.ts';
import { retrieve } from './retrieve.ts';
import { serveValidated } from './serve-validated.ts';
import { settleCase } from './settle-case.ts';
import { toOutcome } from './to-outcome.ts';
import { openTrace, type Trace } from './trace.ts';
import { whyNoEndpoint } from './why-no-endpoint.ts';

/**
 * The spine: every use, every channel takes this one road.
 *
 * 1. the person has accepted the charter · 2. classify and mask · 3. decide · 4. retrieve ·
 * 5. compose · 6. ask · 7. cite · 8. record
 *
 * Between 3 and 4, an answer that HR validated for this very question ends the turn.
 *
 * Tells its steps and its text (append only), then exactly one outcome, after the journal holds its
 * line. A consumer that leaves aborts the model call; the line is written all the same.
 */
export async function* turn(
  request: TurnRequest,
  recipe: Recipe,
  ports: TurnPorts,
): AsyncGenerator<TurnEvent, void, undefined> {
  const trace = openTrace(request, recipe.use, ports);
  const left = new AbortController();
  const signal = AbortSignal.any([request.signal, left.signal]);
  let ending: Ending = { kind: 'interrupted', text: '', citations: [] };
  let fault: Fault | null = null;
  try {
    ending = yield* follow({ ...request, signal }, recipe, ports, trace);
  } catch (error) {
    fault = faultOfTurn(error, trace.id);
    throw fault;
  } finally {
    left.abort();
    await recordTurn(trace, fault === null ? ending : { fault }, ports);
  }
  yield { kind: 'outcome', outcome: toOutcome(trace, ending, ports.clock.now()) };
}

async function* follow(
  request: TurnRequest,
  recipe: Recipe,
  ports: TurnPorts,
  trace: Trace,
): AsyncGenerator<TurnEvent, Ending, undefined> {
  const prepared = await prepare(request, recipe, ports, trace);
  if (prepared.kind !== 'ready') return prepared;

  if (recipe.writes) {
    const turn = { request, recipe, ports, trace };
    return yield* write(prepared, await retrieve(prepared, request, recipe, ports, trace), turn);
  }
  yield { kind: 'status', step: 'searching' };
  const { ending, near } = await serveValidated(prepared, request, recipe, ports, trace);
  if (ending !== null) return ending;
  return yield* answer(prepared, near, { request, recipe, ports, trace });
}

type Turn = {
  readonly request: TurnRequest;
  readonly recipe: Recipe;
  readonly ports: TurnPorts;
  readonly trace: Trace;
};

async function* answer(
  prepared: Prepared,
  near: readonly string[],
  turn: Turn,
): AsyncGenerator<TurnEvent, Ending, undefined> {
  const { request, recipe, ports, trace } = turn;
  const found = await retrieve(prepared, request, recipe, ports, trace);
  if (request.signal.aborted) return { kind: 'interrupted', text: '', citations: [] };
  const grounds = await settleCase(found, request, recipe, ports, trace);
  if ('kind' in grounds) return grounds;
  const enough = recipe.enough(grounds);
  const candidates = enough ? recipe.followUps(grounds, found.hits) : [];
  const none: readonly NextQuestion[] = [];
  const asking = { prepared, ...turn };
  const next = findNextQuestions(near, candidates, grounds, asking).catch(() => none);
  const ending: Ending = enough
    ? yield* write(prepared, grounds, turn)
    : { kind: 'not-found', ...recipe.notFound(grounds) };
  return withNext(ending, await next);
}

async function* write(
  prepared: Prepared,
  grounds: Grounds,
  { request, recipe, ports, trace }: Turn,
): AsyncGenerator<TurnEvent, Ending, undefined> {
  const decision = decideOnSources(prepared, grounds, trace);
  if (decision.candidates.chat.length === 0) {
    return endWithoutModel(whyNoEndpoint(decision, trace), decision, grounds, recipe);
  }
  yield { kind: 'status', step: 'asking' };
  return yield* askModel({ prepared, decision, grounds, request, recipe, ports, trace });
}

/** The outcome of a turn for callers that do not stream. */
export async function drain(
  events: AsyncIterable<TurnEvent>,
): Promise<Extract<TurnEvent, { kind: 'outcome' }>['outcome']> {
  for await (const event of events) if (event.kind === 'outcome') return event.outcome;
  throw new Fault('internal');
}
