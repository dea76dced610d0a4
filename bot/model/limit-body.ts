import type { Readable } from 'node:stream';
import { ModelFault } from '#shared/routing/ports.ts';

export type BodyLimits = {
  /** Bytes of the whole body. */
  readonly total: number;
  /** Bytes between two line ends. */
  readonly line: number;
};

const lineFeed = 0x0a;

/** What may follow the last word of an answer: its end, in bytes and in milliseconds. */
const remainder = { bytes: 4 * 1024, time: 1_000 };

/**
 * Passes a body on until it outgrows its limits: a broken or hostile server must not fill the memory.
 * A reader who has heard enough leaves the line open for the next question when the end follows at once.
 */
export async function* limitBody(
  body: Readable,
  limits: BodyLimits,
): AsyncGenerator<Uint8Array, void, undefined> {
  let total = 0;
  let line = 0;
  // Whoever closes it early knows why.
  body.on('error', () => undefined);
  try {
    for await (const chunk of chunksOf(body)) {
      total += chunk.byteLength;
      const lastEnd = chunk.lastIndexOf(lineFeed);
      const firstEnd = chunk.indexOf(lineFeed);
      const longest = line + (firstEnd === -1 ? chunk.byteLength : firstEnd);
      line = lastEnd === -1 ? longest : chunk.byteLength - lastEnd - 1;
      if (total > limits.total || Math.max(longest, line) > limits.line) {
        throw new ModelFault('garbage');
      }
      yield chunk;
    }
  } catch (error) {
    body.destroy();
    throw error;
  } finally {
    hearOut(body);
  }
}

function chunksOf(body: Readable): AsyncIterable<Uint8Array> {
  return body.iterator({ destroyOnReturn: false });
}

function hearOut(body: Readable): void {
  if (body.readableEnded || body.destroyed) return;
  const impatience = setTimeout(() => body.destroy(), remainder.time);
  impatience.unref();
  let heard = 0;
  body.on('close', () => clearTimeout(impatience));
  body.on('data', (chunk: Uint8Array) => {
    heard += chunk.byteLength;
    if (heard > remainder.bytes) body.destroy();
  });
}
