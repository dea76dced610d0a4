import { z } from 'zod';

/** Names of the actions on the cards of writing. */
export const writingVerbs = {
  shorter: 'draftShorter',
  formal: 'draftFormal',
  open: 'draftOpen',
  asQuestion: 'draftAsQuestion',
  list: 'readyList',
  take: 'readyTake',
  fill: 'readyFill',
} as const;

/** A press on one of those cards. Ids and words are the sender's: rights are looked up again. */
export type WritingPress =
  | {
      readonly kind: 'draft';
      readonly verb: 'draftShorter' | 'draftFormal' | 'draftOpen';
      readonly draft: string;
    }
  /** The message was no request to write: search for it. */
  | { readonly kind: 'as-question'; readonly offer: string }
  | { readonly kind: 'list'; readonly words: string }
  | { readonly kind: 'take'; readonly id: string }
  /** The gaps in the order of the request's text. */
  | { readonly kind: 'fill'; readonly id: string; readonly gaps: readonly string[] };

/** Names of the fields of a request's gaps. */
export const gapField = (at: number): string => `gap${at}`;

const mostGaps = 12;
const name = z.string().regex(/^[\w-]{1,64}$/u);

const draftSchema = z
  .object({
    verb: z.enum([writingVerbs.shorter, writingVerbs.formal, writingVerbs.open]),
    draft: name,
  })
  .transform(({ verb, draft }): WritingPress => ({ kind: 'draft', verb, draft }));
const questionSchema = z
  .object({ verb: z.literal(writingVerbs.asQuestion), offer: name })
  .transform(({ offer }): WritingPress => ({ kind: 'as-question', offer }));
const listSchema = z
  .object({ verb: z.literal(writingVerbs.list), words: z.string().max(200).nullish() })
  .transform(({ words }): WritingPress => ({ kind: 'list', words: words ?? '' }));
const takeSchema = z
  .object({ verb: z.literal(writingVerbs.take), id: name })
  .transform(({ id }): WritingPress => ({ kind: 'take', id }));
const fillSchema = z
  .object({ verb: z.literal(writingVerbs.fill), id: name })
  .catchall(z.unknown())
  .transform((data): WritingPress => {
    const gaps = Array.from({ length: mostGaps }, (_, at) => textIn(data[gapField(at)]));
    return { kind: 'fill', id: data.id, gaps };
  });

const longestGap = 20_000;
const textIn = (value: unknown): string =>
  typeof value === 'string' ? value.slice(0, longestGap) : '';

const pressSchema = z.union([draftSchema, questionSchema, listSchema, takeSchema, fillSchema]);
const executeSchema = z.object({ action: z.object({ data: pressSchema }) });

/** The press in an invoke (Action.Execute) or a message (Action.Submit); null for anything else. */
export function readWritingPress(value: unknown): WritingPress | null {
  const executed = executeSchema.safeParse(value);
  if (executed.success) return executed.data.action.data;
  const submitted = pressSchema.safeParse(value);
  return submitted.success ? submitted.data : null;
}
