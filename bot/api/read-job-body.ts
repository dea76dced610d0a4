import { z } from 'zod';
import { Fault } from '#shared/fault.ts';
import { minutesKinds } from '#shared/minutes/minutes.ts';
import { rejectionReasons } from '#shared/rejection-reason.ts';
import { reservedMeetings } from '#shared/reserved-meeting.ts';
import { type SheetOutput, sheetOutputs } from '#shared/synthesis/sheet.ts';
import {
  type JobFileFormat,
  jobFileFormats,
  type MinutesRequest,
  type ReviewRequest,
  type SynthesisRequest,
} from '#shared/wire/job-exchange.ts';
import { readJsonBody } from './read-json-body.ts';
import type { Visit } from './visit.ts';

const jobId = z.string().regex(/^[A-Za-z0-9-]{8,64}$/u);

const synthesis: z.ZodType<SynthesisRequest> = z.strictObject({
  jobId,
  sheetId: z.string().regex(/^[\w-]{1,80}$/u),
  question: z.string().trim().min(1).max(2_000).nullable(),
});

const minutes: z.ZodType<MinutesRequest> = z.strictObject({
  jobId,
  kind: z.enum(minutesKinds),
  title: z.string().trim().min(1).max(300),
  date: z.iso.date().nullable(),
  statement: z.strictObject({
    participantsInformed: z.boolean(),
    purpose: z.string().trim().max(500),
    keepDays: z.int().min(1).max(3_650),
    reserved: z.enum(reservedMeetings).nullable(),
  }),
});

const review: z.ZodType<ReviewRequest> = z
  .strictObject({
    fieldId: z.string().trim().min(1).max(200),
    decision: z.enum(['accepted', 'corrected', 'rejected']),
    written: z.string().trim().min(1).max(10_000).nullable(),
    reason: z.enum(rejectionReasons).nullable(),
    // A day of work on one field is the most that makes sense.
    seconds: z.number().min(0).max(86_400),
  })
  .refine(
    ({ decision, written, reason }) =>
      (decision === 'corrected') === (written !== null) &&
      (decision === 'rejected') === (reason !== null),
  );

const read =
  <Body>(schema: z.ZodType<Body>): ((visit: Visit) => Promise<Body>) =>
  async ({ request }) => {
    const found = schema.safeParse(await readJsonBody(request));
    if (!found.success) throw new Fault('request-unreadable');
    return found.data;
  };

/** The bodies of jobs, each with its bounds. */
export const jobBodies: {
  readonly synthesis: (visit: Visit) => Promise<SynthesisRequest>;
  readonly minutes: (visit: Visit) => Promise<MinutesRequest>;
  readonly review: (visit: Visit) => Promise<ReviewRequest>;
} = { synthesis: read(synthesis), minutes: read(minutes), review: read(review) };

const queryOf = ({ request }: Visit): URLSearchParams =>
  new URLSearchParams((request.url ?? '').split('?').slice(1).join('?'));

/** Name of a file that comes in, without any folder that stands before it. Throws `Fault('request-unreadable')`. */
export const readFileName = (visit: Visit): string => {
  const given = queryOf(visit).get('name') ?? '';
  // A sign that is not seen may turn the rest of a name round: `annexe\u202Efdp.exe`.
  const name =
    given
      .replace(/\p{Cf}/gu, '')
      .split(/[/\\]/u)
      .at(-1)
      ?.trim() ?? '';
  if (name === '' || name.length > 200 || /\p{Cc}/u.test(name)) {
    throw new Fault('request-unreadable');
  }
  return name;
};

/** `quote=` of a query, 4,000 characters at most. */
export const readQuote = (visit: Visit): string => {
  const quote = queryOf(visit).get('quote') ?? '';
  if (quote === '' || quote.length > 4_000) throw new Fault('request-unreadable');
  return quote;
};

/** A page by its number, from 1. */
export const readPageNumber = (part: string): number => {
  if (!/^[1-9]\d{0,4}$/u.test(part)) throw new Fault('address-unknown');
  return Number(part);
};

/** `output=` of a query; a fiche unless it is said. */
export const readOutput = (visit: Visit): SheetOutput => {
  const wanted = queryOf(visit).get('output') ?? 'fiche';
  const output = sheetOutputs.find((known) => known === wanted);
  if (output === undefined) throw new Fault('address-unknown');
  return output;
};

export const readFormat = (part: string): JobFileFormat => {
  const format = jobFileFormats.find((known) => known === part);
  if (format === undefined) throw new Fault('address-unknown');
  return format;
};
