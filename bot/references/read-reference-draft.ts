import { z } from 'zod';
import type { ReferenceDraft } from '#shared/acts/references/own-reference.ts';
import { Fault } from '#shared/fault.ts';

const day = z.iso.date();
const line = (most: number): z.ZodType<string> =>
  z
    .string()
    .trim()
    .min(3)
    .max(most)
    .regex(/^[^\n\r]*$/u);

const schema: z.ZodType<ReferenceDraft> = z.strictObject({
  text: line(200),
  article: z
    .string()
    .trim()
    .regex(/^(?:(?:L\.?O|[LRDA])\.?\s?\*?\s?)?\d[\d-]{0,24}(?:\s?(?:er|[A-Z]|bis|ter|quater))?$/iu)
    .nullable()
    .default(null),
  title: line(160),
  versionDate: day,
  link: z
    .url({ protocol: /^https$/u })
    .max(500)
    .nullable()
    .default(null),
  checkedAt: day,
  checkedWith: line(120),
});

/** A reference to add, as a form or a file gives it. Throws `Fault('act-reference-unfit')`, which names no content. */
export function readReferenceDraft(given: unknown): ReferenceDraft {
  const read = schema.safeParse(given);
  if (read.success) return read.data;
  throw new Fault('act-reference-unfit', { field: read.error.issues[0]?.path.join('.') ?? '' });
}
