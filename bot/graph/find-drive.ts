import type { SharePointSource, SourceColumns } from '#shared/policy/space-source.ts';
import { SourceFault } from '../sources/ports.ts';
import type { GraphClient } from './graph-client.ts';
import { columnsSchema, drivesSchema, siteSchema } from './graph-schema.ts';

export type FoundDrive = {
  readonly id: string;
  /** Columns by their internal names. */
  readonly columns: SourceColumns;
  /** Of those that the policy names, the ones that the library does not have. */
  readonly absent: readonly string[];
};

/** The library that a space names. Rejects with `SourceFault`: `forbidden` until an administrator grants the site. */
export async function findDrive(
  graph: Pick<GraphClient, 'get'>,
  { site, library, columns }: SharePointSource,
  signal: AbortSignal,
): Promise<FoundDrive> {
  const found = siteSchema.safeParse(await graph.get(sitePath(site), signal));
  if (!found.success) throw new SourceFault('garbage');
  const path = `/sites/${encodeURIComponent(found.data.id)}/drives?$select=id,name,webUrl`;
  const drives = drivesSchema.safeParse(await graph.get(path, signal));
  if (!drives.success) throw new SourceFault('garbage');
  const wanted = library.toLowerCase();
  const drive = drives.data.value.find(
    ({ id, name, webUrl }) =>
      id === library || name.toLowerCase() === wanted || lastPart(webUrl ?? '') === wanted,
  );
  if (drive === undefined) throw new SourceFault('absent');
  return { id: drive.id, ...(await namedColumns(graph, drive.id, columns, signal)) };
}

/** `host:/sites/rh` is asked as it stands; an id holds commas and stands for itself. */
function sitePath(site: string): string {
  const [host = '', path = ''] = site.split(':/', 2);
  if (!site.includes(':')) return `/sites/${site}?$select=id`;
  const names = path.split('/').map(encodeURIComponent).join('/');
  return path === '' ? `/sites/${host}?$select=id` : `/sites/${host}:/${names}?$select=id`;
}

function lastPart(address: string): string {
  if (!URL.canParse(address)) return '';
  try {
    return decodeURIComponent(new URL(address).pathname.split('/').at(-1) ?? '').toLowerCase();
  } catch {
    return '';
  }
}

async function namedColumns(
  graph: Pick<GraphClient, 'get'>,
  drive: string,
  wanted: SourceColumns,
  signal: AbortSignal,
): Promise<Pick<FoundDrive, 'columns' | 'absent'>> {
  const asked = Object.entries(wanted);
  if (asked.length === 0) return { columns: {}, absent: [] };
  const path = `/drives/${encodeURIComponent(drive)}/list/columns?$select=name,displayName`;
  const found = columnsSchema.safeParse(await graph.get(path, signal));
  if (!found.success) throw new SourceFault('garbage');
  const internal = (name: string): string | undefined =>
    found.data.value.find((column) => column.displayName === name || column.name === name)?.name;
  const named = asked.map(([says, name]) => [says, internal(name)] as const);
  return {
    columns: Object.fromEntries(named.filter(([, name]) => name !== undefined)),
    absent: asked.flatMap(([, name]) => (internal(name) === undefined ? [name] : [])),
  };
}
