import { z } from 'zod';
import { minutesKinds } from '#shared/minutes/minutes.ts';
import { reservedMeetings } from '#shared/reserved-meeting.ts';
import { type JobFileFormat, jobFileFormats } from '#shared/wire/job-exchange.ts';

/** Names of the actions on the cards of syntheses and minutes. */
export const jobVerbs = {
  choose: 'jobChoose',
  synthesize: 'jobSynthesize',
  minutes: 'jobMinutes',
  empty: 'jobEmpty',
  act: 'jobAct',
  file: 'jobFile',
} as const;

export const jobActs = ['pause', 'resume', 'cancel', 'retry'] as const;

/** A press on one of those cards. What it names is the sender's: rights are looked up again. */
export type JobPress =
  /** Shows what can be made of the files dropped. */
  | { readonly kind: 'choose' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'synthesize'; readonly sheet: string; readonly question: string }
  | {
      readonly kind: 'minutes';
      readonly minutes: (typeof minutesKinds)[number];
      readonly title: string;
      readonly date: string | null;
      readonly informed: boolean;
      readonly purpose: string;
      readonly keepDays: number;
      readonly reserved: (typeof reservedMeetings)[number] | null;
    }
  | { readonly kind: 'act'; readonly act: (typeof jobActs)[number]; readonly job: string }
  | { readonly kind: 'file'; readonly job: string; readonly format: JobFileFormat };

const name = z.string().regex(/^[\w-]{1,64}$/u);
/** Cards send what is left empty as nothing, or as an empty text. */
const words = (longest: number): z.ZodType<string> =>
  z
    .string()
    .nullish()
    .transform((text) => (text ?? '').trim().slice(0, longest));

const longestQuestion = 2_000;
const longestTitle = 200;
const mostDays = 3_650;

const pressSchema: z.ZodType<JobPress> = z.union([
  z.object({ verb: z.literal(jobVerbs.choose) }).transform(() => ({ kind: 'choose' }) as const),
  z.object({ verb: z.literal(jobVerbs.empty) }).transform(() => ({ kind: 'empty' }) as const),
  z
    .object({ verb: z.literal(jobVerbs.synthesize), sheet: name, question: words(longestQuestion) })
    .transform(({ sheet, question }) => ({ kind: 'synthesize', sheet, question }) as const),
  z
    .object({
      verb: z.literal(jobVerbs.minutes),
      minutes: z.enum(minutesKinds),
      title: words(longestTitle),
      date: z.iso.date().nullish().catch(null),
      informed: z.enum(['true', 'false']).catch('false'),
      purpose: words(longestTitle),
      keepDays: z.coerce.number().int().min(1).max(mostDays).catch(1),
      meeting: z.enum(['none', ...reservedMeetings]).catch('none'),
    })
    .transform(
      ({ minutes, title, date, informed, purpose, keepDays, meeting }) =>
        ({
          kind: 'minutes',
          ...{ minutes, title, purpose, keepDays },
          date: date ?? null,
          informed: informed === 'true',
          reserved: meeting === 'none' ? null : meeting,
        }) as const,
    ),
  z
    .object({ verb: z.literal(jobVerbs.act), act: z.enum(jobActs), job: name })
    .transform(({ act, job }) => ({ kind: 'act', act, job }) as const),
  z
    .object({ verb: z.literal(jobVerbs.file), job: name, format: z.enum(jobFileFormats) })
    .transform(({ job, format }) => ({ kind: 'file', job, format }) as const),
]);

const executeSchema = z.object({ action: z.object({ data: pressSchema }) });

/** The press in an invoke (Action.Execute) or a message (Action.Submit); null for anything else. */
export function readJobPress(value: unknown): JobPress | null {
  const executed = executeSchema.safeParse(value);
  if (executed.success) return executed.data.action.data;
  const submitted = pressSchema.safeParse(value);
  return submitted.success ? submitted.data : null;
}
