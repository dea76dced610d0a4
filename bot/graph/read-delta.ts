import { type FoundItem, SourceFault, type SourcePage } from '../sources/ports.ts';
import { type GraphClient, requireGraphLink } from './graph-client.ts';
import { type DriveItem, deltaSchema } from './graph-schema.ts';

const members =
  'id,name,size,eTag,cTag,webUrl,file,folder,root,package,remoteItem,deleted,parentReference';

/**
 * One page of what changed in a library (learn.microsoft.com, "driveItem: delta"). The whole library: SharePoint tells
 * changes of the root alone. The same item may come twice, the last time counts.
 */
export async function readDelta(
  graph: Pick<GraphClient, 'get'>,
  drive: string,
  cursor: string | null,
  signal: AbortSignal,
): Promise<SourcePage> {
  const start = `/drives/${encodeURIComponent(drive)}/root/delta?$select=${members}&$top=200`;
  const found = deltaSchema.safeParse(await graph.get(cursor ?? start, signal));
  if (!found.success) throw new SourceFault('garbage');
  const { value, '@odata.nextLink': next, '@odata.deltaLink': delta } = found.data;
  const link = next ?? delta;
  // Without either there is no way to hear of the next change.
  if (!link) throw new SourceFault('garbage');
  // Before it is kept: a link elsewhere would be all that is left to follow.
  requireGraphLink(link);
  const last = new Map(value.map((item) => [item.id, item]));
  const items = [...last.values()];
  return {
    items: items.filter(({ deleted }) => !deleted).map(toFound),
    gone: items.filter(({ deleted }) => Boolean(deleted)).map(({ id }) => id),
    cursor: link,
    isLast: !next,
    closed: [],
  };
}

function toFound(item: DriveItem): FoundItem {
  const { id, name, size, eTag, cTag, webUrl, file, root, parentReference } = item;
  const tag = eTag ?? cTag ?? '';
  return {
    id,
    parent: root ? null : (parentReference?.id ?? id),
    // A notebook or a shortcut is neither: nothing of it is read.
    isFolder: !file,
    name: safeName(name ?? id),
    version: cTag ?? tag,
    tag,
    size: size ?? 0,
    url: webAddress(webUrl ?? ''),
  };
}

/** It ends an origin and is shown: one part of a path, nothing invisible. */
function safeName(name: string): string {
  return name.replace(/[/\\\p{Cc}\p{Cf}]/gu, '_').slice(0, 400);
}

function webAddress(address: string): string | null {
  return URL.canParse(address) && new URL(address).protocol === 'https:' ? address : null;
}
