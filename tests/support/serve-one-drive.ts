import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A file put there. */
type PutFile = { readonly path: string; readonly range: string; readonly bytes: Uint8Array };

/** A server on loopback in the place of the organisation's OneDrive. */
export type OneDrive = {
  readonly origin: string;
  /** Name under which the policy knows it. */
  readonly host: string;
  /** What Teams joins to a message for these files. */
  readonly attachments: (names: readonly string[]) => readonly unknown[];
  readonly put: readonly PutFile[];
  readonly stop: () => void;
};

const host = 'valbrume-my.sharepoint.com';

/** Serves files by their names; one that it does not have is gone. */
export async function serveOneDrive(
  files: Readonly<Record<string, Uint8Array | string>>,
): Promise<OneDrive> {
  const put: PutFile[] = [];
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(request.url ?? '');
    if (request.method === 'PUT') {
      const pieces: Buffer[] = [];
      for await (const piece of request) pieces.push(piece as Buffer);
      const range = request.headers['content-range'] ?? '';
      put.push({ path, range, bytes: Buffer.concat(pieces) });
      response.writeHead(201).end();
      return;
    }
    const bytes = files[path.split('/').at(-1) ?? ''];
    if (bytes === undefined) response.writeHead(404);
    response.end(bytes);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    ...{ host, put },
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    attachments: (names) =>
      names.map((name) => ({
        contentType: 'application/vnd.microsoft.teams.file.download.info',
        name,
        contentUrl: `https://${host}/personal/claire/${encodeURIComponent(name)}`,
        content: {
          downloadUrl: `https://${host}/download/${encodeURIComponent(name)}`,
          ...{ uniqueId: `unique-${name}`, fileType: name.split('.').at(-1) },
        },
      })),
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
