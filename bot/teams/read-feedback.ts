import { z } from 'zod';

const submitSchema = z.object({
  actionName: z.literal('feedback'),
  actionValue: z.object({
    reaction: z.enum(['like', 'dislike']),
    feedback: z.unknown().optional(),
  }),
});

const formSchema = z.object({ feedbackText: z.string() });

/** Characters of an opinion that are kept. */
const opinionCharacters = 2_000;

/**
 * The opinion in a `message/submitAction` invoke, or null when it is none. Teams sends the form as JSON
 * in a string, other clients the text alone.
 */
export function readFeedback(
  value: unknown,
): { readonly reaction: 'like' | 'dislike'; readonly text: string } | null {
  const read = submitSchema.safeParse(value);
  if (!read.success) return null;
  const { reaction, feedback } = read.data.actionValue;
  return { reaction, text: textOf(feedback).slice(0, opinionCharacters).trim() };
}

function textOf(feedback: unknown): string {
  if (typeof feedback !== 'string') {
    const form = formSchema.safeParse(feedback);
    return form.success ? form.data.feedbackText : '';
  }
  try {
    const form = formSchema.safeParse(JSON.parse(feedback));
    return form.success ? form.data.feedbackText : feedback;
  } catch {
    // Not JSON: the text itself.
    return feedback;
  }
}
