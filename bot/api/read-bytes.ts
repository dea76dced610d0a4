import type { IncomingMessage } from 'node:http';
import { Fault } from '#shared/fault.ts';

/**
 * A request's body as bytes.
 * @throws Fault `file-too-large` as soon as the limit (megabytes) is passed, `file-empty` for an empty body.
 */
export const readBytes = async (
  request: IncomingMessage,
  megabytes: number,
): Promise<Uint8Array> => {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request) {
    if (!Buffer.isBuffer(piece)) throw new Fault('request-unreadable');
    size += piece.length;
    if (size > megabytes * 1_000_000) throw new Fault('file-too-large', { limit: megabytes });
    pieces.push(piece);
  }
  if (size === 0) throw new Fault('file-empty');
  return Buffer.concat(pieces);
};
