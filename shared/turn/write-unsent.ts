import { knownCase } from '../case/known-case.ts';
import type { Ending } from './ending.ts';
import type { Grounds, Recipe } from './recipe.ts';
import type { TurnRequest } from './request.ts';
import type { Trace } from './trace.ts';

/** The end of a text to write from data that the policy lets no model see: what can be written without one, and why. */
export function writeUnsent(request: TurnRequest, recipe: Recipe, trace: Trace): Ending {
  const { text, material = '', language } = request;
  const { snapshot, today } = trace;
  const { versant } = snapshot.policy.organisation;
  const grounds: Grounds = {
    ...{ question: text, asked: text, material, language, snapshot, today },
    ...{ history: [], hits: [], case: knownCase('', [], versant) },
  };
  const reason = { kind: 'sensitive-data' } as const;
  return { kind: 'degraded', reason, ...recipe.withoutModel(grounds, reason) };
}
