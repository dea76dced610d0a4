import { rm } from 'node:fs/promises';
import { Fault } from '#shared/fault.ts';
import { type Acting, noteConsole } from './note-console.ts';
import type { HrDeskPorts } from './ports.ts';
import { requireKept } from './require-kept.ts';
import { isUpload } from './upload-place.ts';

/**
 * Takes a document out of the base, with its file when it was handed in here; one of another place comes back at the
 * next pass over it. Throws `not-allowed` unless the person keeps the space, `source-unknown` unless they read it.
 */
export async function withdrawDocument(
  ports: HrDeskPorts,
  acting: Acting,
  { space, id }: { readonly space: string; readonly id: string },
): Promise<void> {
  const { knowledge, unreadFiles, clock, dataFolder } = ports;
  requireKept(ports, acting.person, space);
  const opened = await knowledge.open(space, id, acting.person.groups);
  if (opened === null) throw new Fault('source-unknown');
  const { origin } = opened.document;
  // The file first: stopped between the two, the document is still there to be withdrawn.
  if (isUpload(dataFolder, space, origin)) {
    await rm(origin, { force: true });
    await unreadFiles.note(space, [origin], [], clock.now());
  }
  await knowledge.remove(space, [id]);
  await noteConsole(ports, acting, 'document-withdrawn', id);
}
