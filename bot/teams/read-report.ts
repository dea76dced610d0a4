import { z } from 'zod';
import { longestOpinion, type OpinionReason, opinionReasons } from '#shared/opinion-reasons.ts';

/** Name of the action on the form « Signaler une erreur ». */
export const reportVerb = 'reportAnswer';

export type Report =
  | {
      readonly kind: 'report';
      readonly answer: string;
      readonly reasons: readonly OpinionReason[];
      readonly text: string;
    }
  /** No reason was chosen, or what was sent is none of the form's. */
  | { readonly kind: 'incomplete' };

const verbSchema = z.object({ verb: z.literal(reportVerb) });
const dataSchema = z.object({
  verb: z.literal(reportVerb),
  answer: z.string().regex(/^[\w-]{1,64}$/u),
  /** As a choice of several is sent: its values with commas between. */
  reasons: z
    .string()
    .max(200)
    .transform((text) => text.split(',').filter((reason) => reason !== ''))
    .pipe(z.array(z.enum(opinionReasons)).min(1)),
  text: z.string().max(longestOpinion).nullish(),
});
const executeSchema = z.object({ action: z.object({ data: z.unknown() }) });

/** The report in an invoke (Action.Execute) or a message (Action.Submit); null for what is none. */
export function readReport(value: unknown): Report | null {
  const executed = executeSchema.safeParse(value);
  const data = executed.success ? executed.data.action.data : value;
  if (!verbSchema.safeParse(data).success) return null;
  const read = dataSchema.safeParse(data);
  if (!read.success) return { kind: 'incomplete' };
  const { answer, reasons, text } = read.data;
  return { kind: 'report', answer, reasons: [...new Set(reasons)], text: text?.trim() ?? '' };
}
