import { ModelFault } from '#shared/routing/ports.ts';

export type BodyLimits = {
  /** Bytes of the whole body, after decompression. */
  readonly total: number;
  /** Bytes between two line ends. */
  readonly line: number;
};

const lineFeed = 0x0a;

/** Passes a body on until it outgrows its limits: a broken or hostile server must not fill the memory. */
export function limitBody(limits: BodyLimits): TransformStream<Uint8Array, Uint8Array> {
  let total = 0;
  let line = 0;
  return new TransformStream({
    transform(chunk, controller): void {
      total += chunk.byteLength;
      const lastEnd = chunk.lastIndexOf(lineFeed);
      const firstEnd = chunk.indexOf(lineFeed);
      const longest = line + (firstEnd === -1 ? chunk.byteLength : firstEnd);
      line = lastEnd === -1 ? longest : chunk.byteLength - lastEnd - 1;
      if (total > limits.total || Math.max(longest, line) > limits.line) {
        throw new ModelFault('garbage');
      }
      controller.enqueue(chunk);
    },
  });
}
