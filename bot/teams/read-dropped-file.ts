import { z } from 'zod';
import type { Offered } from '../own-files/own-files.ts';
import { type Activity, fileContentType } from './read-activity.ts';

const attachmentSchema = z.object({
  contentType: z.literal(fileContentType),
  name: z.string().max(1_000).optional(),
  content: z.object({ downloadUrl: z.string().min(1).max(4_000) }),
});

/** The first file dropped with a message, null for none that can be read; `more` = others came with it. */
export function readDroppedFile({
  attachments,
}: Activity): { readonly offered: Offered; readonly more: boolean } | null {
  const files = (attachments ?? []).flatMap((attachment) => {
    const read = attachmentSchema.safeParse(attachment);
    return read.success ? [read.data] : [];
  });
  const [first] = files;
  if (first === undefined) return null;
  const address = first.content.downloadUrl;
  return { offered: { name: nameOf(first.name ?? ''), address }, more: files.length > 1 };
}

/** A name as it may be shown: no path, no sign that is not seen, none that Markdown follows. */
function nameOf(given: string): string {
  const last = given.split(/[\\/]/u).at(-1) ?? '';
  const seen = last
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu, '')
    .replace(/[<>[\]()*_`~|#!]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return seen === '' ? 'document' : seen.slice(-120);
}
