import { copyFile, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Fault } from '#shared/fault.ts';
import type { StoredOrigin } from '#shared/knowledge/ports.ts';
import type { Language } from '#shared/language/language.ts';
import { findReplaced } from './find-replaced.ts';
import type { HeldPreview, HeldPreviews } from './hold-previews.ts';
import { type Acting, noteConsole } from './note-console.ts';
import type { HrDeskPorts } from './ports.ts';
import { requireKept } from './require-kept.ts';
import { tellUnread } from './tell-unread.ts';
import { isUpload, uploadPath } from './upload-place.ts';

/**
 * Puts a file that was looked at among those of its space and indexes it; under the name of an earlier one it takes its
 * place, and its id; with the id of a document of another file, that of this document. What cannot be indexed leaves the earlier file and its document as they were.
 */
export async function publishDocument(
  ports: HrDeskPorts,
  held: HeldPreviews,
  acting: Acting,
  previewId: string,
  language: Language,
): Promise<void> {
  const preview = await held.take(previewId, acting.person.id);
  requireKept(ports, acting.person, preview.space);
  if (!preview.publishable) throw new Fault('preview-unknown');
  // Since the preview, somebody may have published another under this name.
  await findReplaced(ports, acting.person, preview, language);
  const taken = await takenFrom(ports, acting.person, preview);
  const path = uploadPath(ports.dataFolder, preview.space, preview.name);
  const earlier = await putFile(preview, path);
  const { add } = await ports.indexer();
  const undo = (): Promise<void> => putBack(earlier, path);
  const report = await add({
    ...{ paths: [path], space: preview.space, language },
    mayReplace: taken === null ? [] : [taken.id],
  }).catch(async (fault: unknown) => {
    await undo();
    throw fault;
  });
  const [failure] = report.failed;
  if (failure !== undefined) {
    await undo();
    const message = tellUnread(failure, { path, name: preview.name }, language);
    throw new Fault('document-refused', { message });
  }
  await held.discard(preview);
  if (earlier !== null) await rm(earlier, { force: true });
  if (
    taken !== null &&
    taken.origin !== path &&
    isUpload(ports.dataFolder, preview.space, taken.origin)
  ) {
    await rm(taken.origin, { force: true });
  }
  const known = (await ports.knowledge.origins(preview.space)).find(
    ({ origin }) => origin === path,
  );
  await noteConsole(ports, acting, 'document-published', known?.id ?? preview.space);
}

/** The document whose place the preview announced, if it is still there and still the person's to read. */
async function takenFrom(
  { knowledge }: Pick<HrDeskPorts, 'knowledge'>,
  { groups }: Acting['person'],
  { space, replaces }: HeldPreview,
): Promise<StoredOrigin | null> {
  if (replaces === null || (await knowledge.open(space, replaces, groups)) === null) return null;
  return (await knowledge.origins(space)).find(({ id }) => id === replaces) ?? null;
}

/** Gives where the earlier file of that name now lies; null = there was none. */
async function putFile({ folder, name }: HeldPreview, path: string): Promise<string | null> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const earlier = join(folder, '.earlier');
  const isThere = await rename(path, earlier).then(
    () => true,
    () => false,
  );
  // Copied, not moved: whoever must try again still has the preview.
  await copyFile(join(folder, name), path);
  return isThere ? earlier : null;
}

async function putBack(earlier: string | null, path: string): Promise<void> {
  await rm(path, { force: true });
  if (earlier !== null) await rename(earlier, path);
}
