import type { Overhead } from './measure-overhead.ts';
import type { Reload } from './measure-reload.ts';
import type { Streams } from './measure-streams.ts';

export type Verdict = {
  readonly goal: string;
  readonly measured: number;
  readonly met: boolean;
};

/** Above it, in milliseconds at p99, direct calls are themselves too unsteady for a p99 of anything else. */
const steadyDirect = 10;

/** What was measured beside what is asked for. */
export function judge(
  { added, direct }: Overhead,
  streams: Streams,
  reload: Reload,
): { readonly verdicts: readonly Verdict[]; readonly steady: boolean } {
  const under = (goal: string, measured: number, most: number): Verdict => ({
    goal: `${goal} ≤ ${most}`,
    measured,
    met: measured <= most,
  });
  const { streamedFirstWord, notStreamed } = added;
  return {
    verdicts: [
      under('added to the first word, streamed, p50, ms', streamedFirstWord.p50, 1.5),
      under('added to the first word, streamed, p99, ms', streamedFirstWord.p99, 10),
      under('added, not streamed, p50, ms', notStreamed.p50, 1.5),
      under('added, not streamed, p99, ms', notStreamed.p99, 10),
      under('memory with 300 streams, MB', streams.mostMegabytes, 400),
      under('streams of 300 not served', streams.streams - streams.served, 0),
      under('requests lost over reloads', reload.asked - reload.served, 0),
      under('requests answered by another policy than their own', reload.mixed, 0),
    ],
    steady: Math.max(direct.streamedFirstWord.p99, direct.notStreamed.p99) <= steadyDirect,
  };
}
