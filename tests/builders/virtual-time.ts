import type { Clock, Timers } from '#shared/ports.ts';

type Sleeper = { readonly at: number; readonly wake: () => void };

/**
 * A clock that moves only when everybody sleeps: once nothing else is left to run, it jumps to the
 * next waking. A test of hours takes milliseconds, and none depends on the machine's speed.
 */
export function virtualTime(jitter: () => number = () => 0.5): {
  readonly clock: Clock;
  readonly timers: Timers;
} {
  let now = 0;
  let ticking = false;
  const sleepers = new Set<Sleeper>();
  const tick = (): void => {
    ticking = false;
    const next = [...sleepers].sort((one, other) => one.at - other.at)[0];
    if (next === undefined) return;
    sleepers.delete(next);
    now = Math.max(now, next.at);
    next.wake();
    keepTicking();
  };
  const keepTicking = (): void => {
    if (ticking || sleepers.size === 0) return;
    ticking = true;
    setImmediate(tick);
  };
  const sleep: Timers['sleep'] = (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted === true) return reject(signal.reason);
      const sleeper: Sleeper = { at: now + milliseconds, wake: resolve };
      sleepers.add(sleeper);
      signal?.addEventListener('abort', () => {
        sleepers.delete(sleeper);
        reject(signal.reason);
      });
      keepTicking();
    });
  return { clock: { now: () => now }, timers: { sleep, jitter } };
}
