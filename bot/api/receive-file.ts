import { createWriteStream } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Fault } from '#shared/fault.ts';

/** The largest file that is taken. */
const megabytes = 25;
const largest = megabytes * 1024 * 1024;

/**
 * Writes a request's body to a file as it comes, never held whole in memory.
 * Throws `Fault('file-too-large')` as soon as the limit is passed, `file-empty` for an empty body.
 */
export const receiveFile = async (request: IncomingMessage, file: string): Promise<void> => {
  let size = 0;
  const count = new Transform({
    transform(piece: Buffer, _encoding, done) {
      size += piece.length;
      if (size > largest) done(new Fault('file-too-large', { limit: megabytes }));
      else done(null, piece);
    },
  });
  await pipeline(request, count, createWriteStream(file, { flags: 'wx', mode: 0o600 }));
  if (size === 0) throw new Fault('file-empty');
};
