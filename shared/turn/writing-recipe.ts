import type { Recipe } from './recipe.ts';

type Writing = Pick<Recipe, 'use' | 'longest' | 'retrieve' | 'compose' | 'check' | 'withoutModel'>;

/** The recipe of a use that writes: what only answers from documents need stands still. */
export function writingRecipe(writing: Writing): Recipe {
  return {
    ...writing,
    writes: true,
    inContext: (question) => question,
    settle: ({ hits }) => hits,
    doubt: () => null,
    askBack: () => null,
    conflicts: () => [],
    enough: () => true,
    notFound: (grounds) => writing.withoutModel(grounds, { kind: 'not-verifiable' }),
    endValidated: () => [],
    followUps: () => [],
  };
}
