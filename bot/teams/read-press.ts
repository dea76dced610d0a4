import { z } from 'zod';

/** Names of the actions on the cards that follow an answer. */
export const againVerb = 'askAgain';
export const whereVerb = 'showWhere';
export const completeVerb = 'askComplete';
export const shareVerb = 'shareAnswer';

/** A press of a button that belongs to one answer. */
export type Press = {
  readonly verb: typeof againVerb | typeof whereVerb | typeof completeVerb | typeof shareVerb;
  /** Reference of the answer. */
  readonly answer: string;
};

const dataSchema: z.ZodType<Press> = z.object({
  verb: z.enum([againVerb, whereVerb, completeVerb, shareVerb]),
  answer: z.string().regex(/^[\w-]{1,64}$/u),
});

const executeSchema = z.object({ action: z.object({ data: dataSchema }) });

/** The press in an invoke (Action.Execute) or a message (Action.Submit); null for anything else. */
export function readPress(value: unknown): Press | null {
  const executed = executeSchema.safeParse(value);
  if (executed.success) return executed.data.action.data;
  const submitted = dataSchema.safeParse(value);
  return submitted.success ? submitted.data : null;
}
