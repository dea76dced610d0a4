import type { TurnEvent } from '../turn/outcome.ts';
import type { TurnPorts } from '../turn/ports.ts';
import type { TurnRequest } from '../turn/request.ts';
import { turn } from '../turn/turn.ts';
import { answerRecipe } from './answer-recipe.ts';

/** An HR question, from what the person typed to the outcome they read. */
export function answerQuestion(
  request: TurnRequest,
  ports: TurnPorts,
): AsyncGenerator<TurnEvent, void, undefined> {
  return turn(request, answerRecipe, ports);
}
