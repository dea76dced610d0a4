import type { Exchange } from './ports.ts';

/** After so long without a question, what was said before no longer gives context. */
const idleMilliseconds = 15 * 60_000;

/** The exchanges that still give context to a question asked at `now`, oldest first. */
export function recentHistory(
  exchanges: readonly Exchange[],
  now: number,
  keep = 3,
): readonly Exchange[] {
  const recent: Exchange[] = [];
  let later = now;
  for (const exchange of exchanges.toReversed()) {
    if (recent.length === keep || later - exchange.at > idleMilliseconds) break;
    recent.unshift(exchange);
    later = exchange.at;
  }
  return recent;
}
