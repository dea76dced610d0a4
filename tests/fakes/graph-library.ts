export const siteHost = 'mairie.sharepoint.com';
export const driveId = 'b!drive-of-rh';
export const rootId = 'ROOT';

/** A member of the library, as Graph shows it. */
export type GraphFile = {
  readonly parent?: string;
  readonly name: string;
  /** Absent = a folder. */
  readonly content?: string | Uint8Array;
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly permissions?: readonly unknown[];
};

export type Planned = { readonly status: number; readonly retryAfter?: string };

/** What the library holds, and every change of it in order. */
export type LibraryState = {
  readonly files: Map<string, GraphFile & { readonly c: number; readonly e: number }>;
  readonly changes: string[];
  /** Replies to come for one item's permissions. */
  readonly permissions: Map<string, Planned[]>;
  pageSize: number;
  /** Links that begin before it are no longer good. */
  oldest: number;
};

/** A member with all that lies in it. */
export function removeTree(state: LibraryState, id: string): void {
  state.files.delete(id);
  for (const [other, { parent }] of [...state.files]) {
    if (parent === id) removeTree(state, other);
  }
}

export function contentOf({ files }: LibraryState, id: string | null): Buffer | null {
  const content = files.get(id ?? '')?.content;
  return content === undefined ? null : Buffer.from(content);
}

/** One page of changes, or null when the link is no longer good. */
export function deltaPage(state: LibraryState, { searchParams }: URL): object | null {
  const from = Number(searchParams.get('token') ?? 0);
  const until = Number(searchParams.get('until') ?? state.changes.length);
  const issued = searchParams.has('until') ? until : from;
  if (searchParams.has('token') && issued < state.oldest) return null;
  const skip = Number(searchParams.get('skip') ?? 0);
  const told = [...new Set(state.changes.slice(from, until))];
  const whole = !searchParams.has('token') || searchParams.has('whole');
  const isTold = (id: string): boolean => !whole || state.files.has(id);
  const after = skip + state.pageSize;
  const link = `https://graph.microsoft.com/v1.0/drives/${encodeURIComponent(driveId)}/root/delta`;
  const next = `${link}?token=${from}&until=${until}&skip=${after}${whole ? '&whole=1' : ''}`;
  return {
    value: told
      .slice(skip, after)
      .filter(isTold)
      .map((id) => itemOf(state, id)),
    ...(after >= told.length
      ? { '@odata.deltaLink': `${link}?token=${until}` }
      : { '@odata.nextLink': next }),
  };
}

function itemOf({ files }: LibraryState, id: string): object {
  const file = files.get(id);
  if (file === undefined) return { id, deleted: { state: 'deleted' } };
  const { parent = rootId, name, content, c, e } = file;
  const isRoot = id === rootId;
  return {
    ...{ id, name, eTag: `"${id},${e}"`, webUrl: `https://${siteHost}/sites/rh/${id}` },
    ...(isRoot ? { root: {}, parentReference: {} } : { parentReference: { id: parent } }),
    ...(content === undefined
      ? { folder: { childCount: 1 } }
      : { file: {}, cTag: `"c:${id},${c}"`, size: Buffer.from(content).length }),
  };
}

/** The replies to a batch, in whatever order Graph pleases; null when it asks for too much at once. */
export function batchReply(state: LibraryState, body: string): object | null {
  const { requests } = JSON.parse(body) as { requests: { id: string; url: string }[] };
  if (requests.length > 20) return null;
  return { responses: requests.map(({ id, url }) => ({ id, ...subReply(state, url) })).reverse() };
}

function subReply({ files, permissions }: LibraryState, url: string): object {
  const [, id = '', rest = ''] =
    /^\/drives\/[^/]+\/items\/([^/]+)\/(permissions|listItem\/fields)/u.exec(url) ?? [];
  const file = files.get(id);
  const planned = rest === 'permissions' ? permissions.get(id)?.shift() : undefined;
  if (planned !== undefined) {
    const { status, retryAfter } = planned;
    const headers = retryAfter === undefined ? {} : { 'Retry-After': retryAfter };
    return { status, headers, body: {} };
  }
  if (file === undefined) return { status: 404, headers: {}, body: {} };
  const found = rest === 'permissions' ? { value: file.permissions } : (file.fields ?? {});
  return { status: 200, headers: {}, body: found };
}
