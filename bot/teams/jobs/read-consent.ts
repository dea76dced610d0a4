import { z } from 'zod';
import { type JobFileFormat, jobFileFormats } from '#shared/wire/job-exchange.ts';

/** What is remembered on a consent card; a card can be forged, so that it names nothing but a job of whoever presses. */
export type FileContext = { readonly job: string; readonly format: JobFileFormat };

export type Consent =
  | { readonly kind: 'declined' }
  | {
      readonly kind: 'accepted';
      readonly file: FileContext;
      readonly upload: {
        readonly name: string;
        readonly uploadUrl: string;
        readonly contentUrl: string;
        readonly uniqueId: string;
        readonly fileType: string;
      };
    };

const contextSchema: z.ZodType<FileContext> = z.object({
  job: z.string().regex(/^[\w-]{1,64}$/u),
  format: z.enum(jobFileFormats),
});

const address = z.string().min(1).max(4_000);
const consentSchema: z.ZodType<Consent> = z.discriminatedUnion('action', [
  z.object({ action: z.literal('decline') }).transform((): Consent => ({ kind: 'declined' })),
  z
    .object({
      action: z.literal('accept'),
      context: contextSchema,
      uploadInfo: z.object({
        name: z.string().min(1).max(400),
        uploadUrl: address,
        contentUrl: address,
        uniqueId: z.string().max(200),
        fileType: z.string().max(20),
      }),
    })
    .transform(
      ({ context, uploadInfo }): Consent => ({
        ...{ kind: 'accepted', file: context, upload: uploadInfo },
      }),
    ),
]);

/** The person's word on a file that was offered; null for anything else. */
export function readConsent(value: unknown): Consent | null {
  const read = consentSchema.safeParse(value);
  return read.success ? read.data : null;
}
