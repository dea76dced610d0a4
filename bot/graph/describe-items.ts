import type { SourceColumns } from '#shared/policy/space-source.ts';
import type { Timers } from '#shared/ports.ts';
import type { Described, FoundItem } from '../sources/ports.ts';
import type { GraphClient } from './graph-client.ts';
import { type BatchReply, permissionsSchema } from './graph-schema.ts';
import { mapColumns } from './map-columns.ts';
import { type GroupNames, readersOfPermissions } from './readers-of-permissions.ts';
import { sendBatch } from './send-batch.ts';

export type Describing = {
  readonly graph: Pick<GraphClient, 'post'>;
  readonly timers: Pick<Timers, 'sleep'>;
  readonly drive: string;
  readonly rights: 'items' | 'space';
  readonly names: GroupNames;
  readonly columns: SourceColumns;
  readonly timeZone: string;
  readonly now: number;
};

type Asked = { readonly item: FoundItem; readonly fresh: boolean };

/** Who may open each file, and what the columns say of those that are fresh. Rejects with `SourceFault`. */
export async function describeItems(
  describing: Describing,
  files: readonly Asked[],
  signal: AbortSignal,
): Promise<readonly Described[]> {
  const urls = files.flatMap((file) => urlsOf(file, describing));
  const replies = await sendBatch(describing.graph, describing.timers, urls, signal);
  let at = 0;
  return files.map((file) => {
    const own = replies.slice(at, at + urlsOf(file, describing).length);
    at += own.length;
    const rights = describing.rights === 'items' ? own[0] : undefined;
    const fields = own.length > (rights === undefined ? 0 : 1) ? own.at(-1) : undefined;
    return { ...rightsIn(rights, describing), ...fieldsIn(fields, describing) };
  });
}

function urlsOf({ item, fresh }: Asked, { drive, rights, columns }: Describing): readonly string[] {
  const place = `/drives/${encodeURIComponent(drive)}/items/${encodeURIComponent(item.id)}`;
  const names = Object.values(columns).map(encodeURIComponent).join(',');
  return [
    ...(rights === 'items' ? [`${place}/permissions`] : []),
    ...(fresh && names !== '' ? [`${place}/listItem/fields?$select=${names}`] : []),
  ];
}

/** Rights that are not known whole are nobody's. */
function rightsIn(
  reply: BatchReply | undefined,
  { rights, names, now }: Describing,
): Pick<Described, 'readers' | 'closed'> {
  if (rights === 'space') return { readers: null, closed: null };
  const found = permissionsSchema.safeParse(reply?.status === 200 ? reply.body : null);
  if (!found.success || found.data['@odata.nextLink']) {
    return { readers: [], closed: 'rights-unreadable' };
  }
  const readers = readersOfPermissions(found.data.value, names, now);
  return { readers, closed: readers.length === 0 ? 'rights-nobody' : null };
}

function fieldsIn(
  reply: BatchReply | undefined,
  { columns, timeZone }: Describing,
): Pick<Described, 'said' | 'odd'> {
  if (reply === undefined) return { said: null, odd: [] };
  const { body } = reply;
  const readable = reply.status === 200 && typeof body === 'object' && body !== null;
  if (!readable) return { said: null, odd: Object.values(columns) };
  return mapColumns(Object.fromEntries(Object.entries(body)), columns, timeZone);
}
