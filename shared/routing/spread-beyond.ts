/** Widest spread, in milliseconds. */
const widest = 2_000;
const narrowest = 1_000;

/**
 * A wait that many were told at the same instant, a little longer for each, in milliseconds: those who come back
 * together are refused together. `jitter` is a random fraction in [0, 1).
 */
export function spreadBeyond(wait: number, jitter: number): number {
  return Math.ceil(wait + jitter * Math.min(widest, Math.max(narrowest, wait)));
}
