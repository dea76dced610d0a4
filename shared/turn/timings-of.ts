import type { Timings } from '../registers/journal-line.ts';
import type { Trace } from './trace.ts';

/** Milliseconds of each part that happened. */
export function timingsOf(trace: Trace, now: number): Timings {
  return {
    ...(trace.searchMs === null ? {} : { search: trace.searchMs }),
    ...(trace.firstTokenMs === null ? {} : { firstToken: trace.firstTokenMs }),
    ...(trace.modelMs === null ? {} : { model: trace.modelMs }),
    total: now - trace.startedAt,
  };
}
