import { z } from 'zod';
import type { Offered } from '../own-files/own-files.ts';
import { type Activity, fileContentType } from './read-activity.ts';

const attachmentSchema = z.object({
  contentType: z.literal(fileContentType),
  name: z.string().max(1_000).optional(),
  content: z.object({ downloadUrl: z.string().min(1).max(4_000) }),
});

/** The files dropped with a message that can be fetched. */
export function readDroppedFiles({ attachments }: Activity): readonly Offered[] {
  return (attachments ?? []).flatMap((attachment) => {
    const read = attachmentSchema.safeParse(attachment);
    if (!read.success) return [];
    const { name, content } = read.data;
    return [{ name: nameOf(name ?? ''), address: content.downloadUrl }];
  });
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
