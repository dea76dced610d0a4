import { z } from 'zod';

/** Name of the action on the charter's card. */
export const acceptVerb = 'acceptCharter';

const dataSchema = z.object({
  verb: z.literal(acceptVerb),
  hash: z.string().regex(/^[0-9a-f]{8,128}$/iu),
});

const executeSchema = z.object({
  action: z.object({ verb: z.literal(acceptVerb), data: dataSchema }),
});

/** The charter's hash in a press of "I accept", as an invoke (Action.Execute) or a message (Action.Submit); null for anything else. */
export function readAcceptance(value: unknown): string | null {
  const executed = executeSchema.safeParse(value);
  if (executed.success) return executed.data.action.data.hash;
  const submitted = dataSchema.safeParse(value);
  return submitted.success ? submitted.data.hash : null;
}
