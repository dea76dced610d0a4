import { z } from 'zod';
import type { Activity } from './read-activity.ts';

/** Name of the command in the app's manifest. */
const searchCommand = 'validated-answers';

export type Search = { readonly words: string; readonly skip: number; readonly count: number };

const parameter = z.object({
  name: z.string().max(64).optional(),
  value: z.string().max(4_000).optional(),
});
const querySchema = z.object({
  commandId: z.string().max(64).optional(),
  parameters: z.array(parameter).max(10).optional(),
  queryOptions: z
    .object({ skip: z.number().int().min(0).max(1_000), count: z.number().int().min(1).max(1_000) })
    .optional(),
});

const mostCharacters = 200;
const mostShown = 10;

/** The search in a `composeExtension/query`; null for anything else. The Agents Playground names neither command nor parameter. */
export function readSearch({ value }: Pick<Activity, 'value'>): Search | null {
  const read = querySchema.safeParse(value);
  if (!read.success) return null;
  const { commandId = searchCommand, parameters = [], queryOptions } = read.data;
  if (commandId !== searchCommand) return null;
  // « initialRun » is the panel that opens: nothing is typed yet.
  const typed =
    parameters.find(({ name }) => name === 'words') ??
    parameters.find(({ name }) => name !== 'initialRun');
  const { skip = 0, count = mostShown } = queryOptions ?? {};
  return {
    words: (typed?.value ?? '')
      .replace(/\p{Cc}/gu, ' ')
      .trim()
      .slice(0, mostCharacters),
    skip,
    count: Math.min(count, mostShown),
  };
}
