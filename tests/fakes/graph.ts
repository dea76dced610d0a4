import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { azureClient, azureSecret, azureTenant } from './azure.ts';
import {
  batchReply,
  contentOf,
  deltaPage,
  driveId,
  type GraphFile,
  type LibraryState,
  type Planned,
  removeTree,
  rootId,
  siteHost,
} from './graph-library.ts';
import { sendJson } from './send-json.ts';

type Part = 'token' | 'site' | 'drives' | 'columns' | 'delta' | 'batch' | 'content' | 'file';

type GraphTrouble =
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly headers?: Record<string, string>;
      readonly body?: string;
    }
  /** Announces the whole and ends half way. */
  | { readonly kind: 'truncate' }
  | { readonly kind: 'drop' }
  | { readonly kind: 'body'; readonly body: unknown }
  /** Sends the reader of a file there. */
  | { readonly kind: 'redirect'; readonly location: string };

/** Microsoft Graph with one library, Entra's tokens and the host of its files on loopback, each under its own name. */
export type FakeGraph = AsyncDisposable & {
  readonly origin: string;
  readonly requests: {
    readonly part: Part | 'other';
    readonly path: string;
    readonly body: string;
  }[];
  readonly count: (part: Part) => number;
  /** Adds a file or a folder, or changes what is given of it. */
  readonly put: (id: string, file: Partial<GraphFile>) => void;
  /** Ids of the folders put, the root first. */
  readonly folders: readonly string[];
  /** Only the one item is told as deleted, as SharePoint does for a folder; what lay in it is gone. */
  readonly remove: (id: string) => void;
  /** Rights change without a trace in the list of changes. */
  readonly permit: (id: string, permissions: readonly unknown[]) => void;
  readonly setPageSize: (items: number) => void;
  /** Links given out before are no longer good. */
  readonly expireLinks: () => void;
  readonly columns: { name: string; displayName: string }[];
  /** The next requests of this part go wrong so, in order. */
  readonly plan: (part: Part, ...troubles: readonly GraphTrouble[]) => void;
  /** From now on, until null. */
  readonly planAll: (part: Part, trouble: GraphTrouble | null) => void;
  /** Within a batch: replies of one item's permissions, each for once. */
  readonly planPermissions: (id: string, ...replies: readonly Planned[]) => void;
};

const everybody = {
  roles: ['read'],
  grantedToV2: { siteUser: { loginName: `c:0-.f|rolemanager|spo-grid-all-users/${azureTenant}` } },
};
export const openToAll: readonly unknown[] = [everybody];
export const openToGroup = (id: string, role = 'read'): unknown => ({
  roles: [role],
  grantedToV2: {
    group: { id, displayName: 'un groupe' },
    siteUser: { loginName: `c:0t.c|tenant|${id}` },
  },
});

type State = LibraryState & {
  readonly queued: Map<Part, GraphTrouble[]>;
  readonly standing: Map<Part, GraphTrouble>;
  readonly columns: { name: string; displayName: string }[];
  readonly requests: { part: Part | 'other'; path: string; body: string }[];
};

export async function startGraph(
  files: Readonly<Record<string, GraphFile>> = {},
): Promise<FakeGraph> {
  const state: State = {
    files: new Map(),
    changes: [],
    queued: new Map(),
    standing: new Map(),
    permissions: new Map(),
    columns: [],
    requests: [],
    pageSize: 100,
    oldest: 0,
  };
  const folders: string[] = [];
  const put: FakeGraph['put'] = (id, file) => {
    const before = state.files.get(id);
    const kept = { name: id, permissions: openToAll, ...before, ...file };
    const c = (before?.c ?? 0) + ('content' in file ? 1 : 0);
    state.files.set(id, { ...kept, c, e: (before?.e ?? 0) + 1 });
    state.changes.push(id);
    if (kept.content === undefined && before === undefined) folders.push(id);
  };
  put(rootId, { name: 'root' });
  for (const [id, file] of Object.entries(files)) put(id, file);
  const server = createServer((request, response) => void answer(state, request, response));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ...{ put, folders, requests: state.requests, columns: state.columns },
    count: (part) => state.requests.filter((one) => one.part === part).length,
    remove: (id) => {
      removeTree(state, id);
      state.changes.push(id);
    },
    permit: (id, permissions) => {
      const before = state.files.get(id);
      if (before !== undefined) state.files.set(id, { ...before, permissions });
    },
    setPageSize: (items) => {
      state.pageSize = items;
    },
    expireLinks: () => {
      state.oldest = state.changes.length + 1;
      state.changes.push(rootId);
    },
    plan: (part, ...troubles) =>
      void state.queued.set(part, [...(state.queued.get(part) ?? []), ...troubles]),
    planAll: (part, trouble) => {
      if (trouble === null) state.standing.delete(part);
      else state.standing.set(part, trouble);
    },
    planPermissions: (id, ...replies) => void state.permissions.set(id, [...replies]),
    [Symbol.asyncDispose]: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const graph = '/graph.microsoft.com/v1.0';
const drive = `${graph}/drives/${encodeURIComponent(driveId)}`;

function partOf(path: string): Part | 'other' {
  if (path === `/login.microsoftonline.com/${azureTenant}/oauth2/v2.0/token`) return 'token';
  if (path === `${graph}/$batch`) return 'batch';
  if (path === `${drive}/root/delta`) return 'delta';
  if (path === `${drive}/list/columns`) return 'columns';
  if (path.startsWith(`${drive}/items/`) && path.endsWith('/content')) return 'content';
  if (path.startsWith(`/${siteHost}/`)) return 'file';
  if (!path.startsWith(`${graph}/sites/`)) return 'other';
  return path.endsWith('/drives') ? 'drives' : 'site';
}

async function answer(
  state: State,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const body = await text(request);
  const part = partOf(url.pathname);
  state.requests.push({ part, path: url.pathname + url.search, body });
  if (part === 'other') return sendJson(response, { error: { code: 'itemNotFound' } }, 404);
  const trouble = state.queued.get(part)?.shift() ?? state.standing.get(part);
  if (trouble !== undefined) return fail(state, trouble, url, response);
  const bearer = request.headers.authorization === 'Bearer token-of-the-application';
  // A file's own address opens it for whoever holds it: a token there would be given away.
  if (part !== 'token' && bearer === (part === 'file')) return sendJson(response, {}, 401);
  replies[part](state, url, body, response);
}

type Answer = (state: State, url: URL, body: string, response: ServerResponse) => void;

const replies: Readonly<Record<Part, Answer>> = {
  token: (_, __, body, response) => {
    const fields = new URLSearchParams(body);
    const good =
      fields.get('client_id') === azureClient && fields.get('client_secret') === azureSecret;
    const token = { token_type: 'Bearer', expires_in: 3_600 };
    if (good) sendJson(response, { ...token, access_token: 'token-of-the-application' });
    else sendJson(response, { error: 'invalid_client', error_description: 'AADSTS7000215' }, 401);
  },
  site: (_, { pathname }, __, response) => {
    const known = pathname === `${graph}/sites/${siteHost}:/sites/rh`;
    if (known) sendJson(response, { id: `${siteHost},1,2` });
    else sendJson(response, { error: { code: 'itemNotFound' } }, 404);
  },
  drives: (_, __, ___, response) => {
    const webUrl = `https://${siteHost}/sites/rh/Documents%20partages`;
    sendJson(response, { value: [{ id: driveId, name: 'Documents', webUrl }] });
  },
  columns: ({ columns }, _, __, response) => sendJson(response, { value: columns }),
  delta: (state, url, _, response) => {
    const page = deltaPage(state, url);
    if (page === null) sendJson(response, { error: { code: 'resyncRequired' } }, 410);
    else sendJson(response, page);
  },
  batch: (state, _, body, response) => {
    const reply = batchReply(state, body);
    sendJson(response, reply ?? { error: { code: 'BadRequest' } }, reply === null ? 400 : 200);
  },
  content: (_, { pathname }, __, response) => {
    const id = pathname.split('/').at(-2) ?? '';
    response
      .writeHead(302, { location: `https://${siteHost}/download?id=${id}&tempauth=secret` })
      .end();
  },
  file: (state, url, _, response) => {
    const content = contentOf(state, url.searchParams.get('id'));
    if (content === null) sendJson(response, {}, 404);
    else response.writeHead(200, { 'content-length': content.length }).end(content);
  },
};

function fail(state: State, trouble: GraphTrouble, url: URL, response: ServerResponse): void {
  switch (trouble.kind) {
    case 'drop':
      response.destroy();
      return;
    case 'status':
      response.writeHead(trouble.status, trouble.headers).end(trouble.body ?? '{}');
      return;
    case 'body':
      sendJson(response, trouble.body);
      return;
    case 'redirect':
      response.writeHead(302, { location: trouble.location }).end();
      return;
    case 'truncate': {
      const content = contentOf(state, url.searchParams.get('id')) ?? Buffer.alloc(0);
      response.writeHead(200, { 'content-length': content.length });
      response.write(content.subarray(0, content.length >> 1), () => response.destroy());
    }
  }
}
