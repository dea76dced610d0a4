import type { IncomingMessage } from 'node:http';
import { Fault } from '#shared/fault.ts';

/** Bytes; a question is at most a few pages. */
const questionLimit = 64 * 1024;

/**
 * Reads a request's JSON body.
 * @throws Fault `request-too-large` as soon as the limit is passed, `request-unreadable` for anything that is not UTF-8 JSON.
 */
export const readJsonBody = async (
  request: IncomingMessage,
  bodyLimit: number = questionLimit,
): Promise<unknown> => {
  const type = request.headers['content-type'] ?? '';
  if (!/^application\/json\s*(;|$)/iu.test(type)) throw new Fault('request-unreadable');
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request) {
    if (!Buffer.isBuffer(piece)) throw new Fault('request-unreadable');
    size += piece.length;
    if (size > bodyLimit) throw new Fault('request-too-large', { limit: bodyLimit / 1024 });
    pieces.push(piece);
  }
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pieces)));
  } catch (cause) {
    throw new Fault('request-unreadable', {}, cause);
  }
};
