import { z } from 'zod';

const saidSchema = z.object({
  msteams: z.object({ type: z.literal('imBack'), value: z.string().min(1).max(4_000) }),
});

/**
 * The words of a button that speaks in the person's name. Teams turns the press into a plain message; a client that
 * does not know such buttons sends their data as it stands.
 */
export function readSaid(value: unknown): string | null {
  const read = saidSchema.safeParse(value);
  return read.success ? read.data.msteams.value : null;
}
