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
  const most = megabytes * 1_000_000;
  const tooLarge = (): Fault => new Fault('file-too-large', { limit: megabytes });
  // Told before any of it is taken.
  if (Number(request.headers['content-length'] ?? 0) > most) throw tooLarge();
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of heard(request)) {
    if (!Buffer.isBuffer(piece)) throw new Fault('request-unreadable');
    size += piece.length;
    if (size > most) throw tooLarge();
    pieces.push(piece);
  }
  if (size === 0) throw new Fault('file-empty');
  return Buffer.concat(pieces);
};

/** A body that breaks off is no fault of the program. */
async function* heard(request: IncomingMessage): AsyncGenerator<unknown, void, undefined> {
  try {
    yield* request;
  } catch (cause) {
    throw new Fault('request-unreadable', {}, cause);
  }
}
