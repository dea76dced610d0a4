import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { guardHeaders } from './send-json.ts';
import type { Visit } from './visit.ts';

/** A JSON value as it is sent, made once for all who ask. */
export type TaggedJson = {
  readonly plain: Buffer;
  readonly squeezed: Buffer;
  /** Entity tag (RFC 9110, 8.8.3); weak: squeezed or not, it is the same value. */
  readonly tag: string;
};

const squeeze = promisify(gzip);

export const tagJson = async (body: unknown): Promise<TaggedJson> => {
  const plain = Buffer.from(JSON.stringify(body));
  const hash = createHash('sha256').update(plain).digest('base64url').slice(0, 22);
  return { plain, squeezed: await squeeze(plain), tag: `W/"${hash}"` };
};

/** Whether `If-None-Match` names what would be sent (RFC 9110, 13.1.2). */
const isHeld = (asked: string | undefined, tag: string): boolean =>
  (asked ?? '').split(',').some((one) => ['*', tag, tag.slice(2)].includes(one.trim()));

/** Sends a value that the person's own browser may keep, and must ask about before it uses it again. */
export const sendTaggedJson = (
  { request, response }: Pick<Visit, 'request' | 'response'>,
  { plain, squeezed, tag }: TaggedJson,
): void => {
  const headers = {
    ...guardHeaders,
    etag: tag,
    'cache-control': 'private, no-cache',
    vary: 'accept-encoding, authorization, x-calame-person',
  };
  if (isHeld(request.headers['if-none-match'], tag)) {
    response.writeHead(304, headers).end();
    return;
  }
  const small = /\bgzip\b/u.test(String(request.headers['accept-encoding'] ?? ''));
  response.writeHead(200, {
    ...headers,
    'content-type': 'application/json; charset=utf-8',
    ...(small ? { 'content-encoding': 'gzip' } : {}),
  });
  response.end(small ? squeezed : plain);
};
