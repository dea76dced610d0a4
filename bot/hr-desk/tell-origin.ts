import { basename, isAbsolute, resolve } from 'node:path';
import { liesUnder } from '#shared/knowledge/lies-under.ts';
import { sourceOf } from '#shared/policy/space-source.ts';
import type { DocumentOrigin } from '#shared/quality/quality.ts';
import type { HrDeskPorts } from './ports.ts';
import { isUpload } from './upload-place.ts';

/** Where a document's file lies, for those who keep its space: of the server's own folders only the file's name is told. */
export function tellOrigin(
  { policy, dataFolder }: Pick<HrDeskPorts, 'policy' | 'dataFolder'>,
  { space, origin }: { readonly space: string; readonly origin: string },
): DocumentOrigin {
  const place = basename(origin);
  if (isUpload(dataFolder, space, origin)) return { kind: 'upload', place };
  const found = policy.current().policy.knowledge.spaces.find(({ id }) => id === space);
  const source = found === undefined ? null : sourceOf(found);
  if (source?.kind === 'folder' && liesUnder(origin, resolve(source.path))) {
    return { kind: 'source', place: source.path };
  }
  if (source?.kind === 'sharepoint' && !isAbsolute(origin)) {
    return { kind: 'source', place: `${source.site}/${source.library}` };
  }
  return { kind: 'command', place };
}
