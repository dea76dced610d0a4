import { z } from 'zod';
import type { ValidatedDraft } from '#shared/wire/console-answers.ts';

const name = z.string().trim().min(1).max(200);
const question = z.string().trim().min(3).max(500);
/** Neither an image nor HTML, in whatever reader shows it. */
const markdown = z
  .string()
  .trim()
  .min(1)
  .max(10_000)
  .refine((text) => !/<[a-z!/?]|!\[/iu.test(text));
const address = z
  .url({ protocol: /^https?$/u })
  .max(2_000)
  .nullable();

/** What HR writes of a validated answer, with its bounds. */
export const draftSchema: z.ZodType<ValidatedDraft> = z.strictObject({
  space: name,
  question,
  variants: z.array(question).max(50),
  answer: markdown,
  sources: z
    .array(z.strictObject({ title: name, url: address, sourceId: name.nullable() }))
    .max(20),
  versant: z.enum(['FPE', 'FPT', 'FPH']).nullable(),
  owner: name,
  reviewAt: z.iso.date(),
  ticketId: name.nullable(),
});
