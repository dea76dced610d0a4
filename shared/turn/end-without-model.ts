import { answerTexts } from '../language/answer-texts.ts';
import type { Decision } from '../policy/decision.ts';
import type { Ending } from './ending.ts';
import type { DegradedReason } from './outcome.ts';
import type { Grounds, Recipe } from './recipe.ts';

/** The end of a turn that no model's text carries: what the policy wants then, extracts or nothing. */
export function endWithoutModel(
  reason: DegradedReason,
  decision: Pick<Extract<Decision, { kind: 'allowed' }>, 'withoutModel'>,
  grounds: Grounds,
  recipe: Recipe,
): Ending {
  if (decision.withoutModel === 'none') {
    const texts = answerTexts[grounds.language];
    const text = `${texts.withoutModelReason[reason.kind]} ${texts.withoutModelNothing}`;
    return { kind: 'degraded', reason, text, citations: [] };
  }
  const told = recipe.withoutModel(grounds, reason);
  // Extracts without an extract would be a title over nothing.
  return told.citations.length === 0 && !recipe.writes
    ? { kind: 'not-found', ...recipe.notFound(grounds) }
    : { kind: 'degraded', reason, ...told };
}
