import type { Outcome, TurnEvent } from '#shared/turn/outcome.ts';
import type { Recipe } from '#shared/turn/recipe.ts';
import { turn } from '#shared/turn/turn.ts';
import type { Asking } from './drafting-desk.ts';
import type { DraftingPorts } from './open-drafting.ts';

/** A text to write, ready for the spine. */
type Writing = {
  readonly text: string;
  readonly material: string;
  readonly recipe: Recipe;
};

const written: ReadonlySet<Outcome['kind']> = new Set([
  'answered',
  'partial',
  'interrupted',
  'degraded',
  'not-found',
] as const);

/** Whether a turn ended with a text to propose; refused ones have none. */
export const hasText = ({ kind }: Outcome): boolean => written.has(kind);

/** Whether what there is to propose was written without a model. */
export const isAlone = ({ kind }: Outcome): boolean => kind === 'degraded' || kind === 'not-found';

/**
 * Runs the turn of a text for any use that writes. `conclude` makes, and keeps, what came of it before the outcome is
 * told; it is told right after. Null = there is nothing to propose.
 */
export async function* runWriting<Line>(
  { person, channel, language, signal }: Asking,
  writing: Writing,
  ports: DraftingPorts,
  conclude: (outcome: Outcome) => Promise<Line | null>,
): AsyncGenerator<TurnEvent | Line, void, undefined> {
  const { use } = writing.recipe;
  const request = {
    ...{ person, channel, language, signal, use, spaces: null, conversationId: null },
    ...{ text: writing.text, material: writing.material },
  };
  for await (const event of turn(request, writing.recipe, ports)) {
    if (event.kind !== 'outcome') {
      yield event;
      continue;
    }
    const line = await conclude(event.outcome);
    yield event;
    if (line !== null) yield line;
  }
}
