import { once } from 'node:events';
import { Fault } from '#shared/fault.ts';

/** Standard output, where a reader may leave before the end (`| head -1`) and a disk may be full. */
export type Output = {
  readonly print: (text: string) => void;
  /** One line each, as fast as the reader takes them; ends early when the reader has left. */
  readonly printLines: (lines: AsyncIterable<string>) => Promise<void>;
  /** Resolves once all has left, so that an exit right after loses nothing. Throws `Fault('output-unwritable')`. */
  readonly finish: () => Promise<void>;
};

/** Takes charge of the errors of both standard streams. A reader who leaves is no fault: there is nobody left to tell. */
export function openOutput(out: NodeJS.WriteStream, remarks: NodeJS.WriteStream): Output {
  let gone = false;
  let broken: Error | null = null;
  out.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') gone = true;
    else broken ??= error;
  });
  remarks.on('error', () => undefined);
  const stopped = (): boolean => gone || broken !== null;
  const print = (text: string): boolean => stopped() || out.write(`${text}\n`);
  return {
    print: (text) => void print(text),
    printLines: async (lines) => {
      for await (const line of lines) {
        if (stopped()) return;
        if (!print(line)) await roomOf(out);
      }
    },
    finish: async () => {
      if (!stopped()) await new Promise<void>((left) => out.write('', () => left()));
      if (broken !== null) throw new Fault('output-unwritable', {}, broken);
    },
  };
}

/** Until there is room again, or nobody who reads. */
async function roomOf(out: NodeJS.WriteStream): Promise<void> {
  const settled = new AbortController();
  const { signal } = settled;
  try {
    await Promise.race([once(out, 'drain', { signal }), once(out, 'close', { signal })]);
  } catch {
    // `once` rejects with the stream's own error: the listener above has noted it.
  } finally {
    settled.abort();
  }
}
