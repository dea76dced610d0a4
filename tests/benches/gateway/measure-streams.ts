import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { startStandIn } from './stand-in.ts';

export type Streams = {
  readonly streams: number;
  readonly served: number;
  readonly idleMegabytes: number;
  readonly mostMegabytes: number;
};

/** 300 answers streamed at the same time by one process of its own: how many ended well, and its memory. */
export async function measureStreams(home: string): Promise<Streams> {
  const standIn = await startStandIn(
    ...['--first-token', '500', '--between-tokens', '40'],
    ...['--answer', 'mot '.repeat(200).trim()],
  );
  try {
    const child = fork(join(import.meta.dirname, 'hold-streams.ts'), [
      join(home, 'streams'),
      standIn.baseURL,
    ]);
    const [told] = (await once(child, 'message')) as [Streams];
    return told;
  } finally {
    standIn.stop();
  }
}
