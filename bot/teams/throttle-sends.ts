import type { Clock, Timers } from '#shared/ports.ts';

/** Sends of one application in one tenant: Teams allows 50 a second, a margin is kept. */
const sendsPerSecond = 40;

/** Resolves when a send may leave; callers pass in the order they came. */
export type Turnstile = { readonly pass: () => Promise<void> };

/** Spreads the sends of every conversation so that all together stay below what Teams allows an application. */
export function createTurnstile(
  clock: Clock,
  timers: Timers,
  perSecond: number = sendsPerSecond,
): Turnstile {
  const spacing = 1_000 / perSecond;
  let next = 0;
  return {
    pass: async () => {
      const now = clock.now();
      const mine = Math.max(next, now);
      next = mine + spacing;
      if (mine > now) await timers.sleep(mine - now);
    },
  };
}
