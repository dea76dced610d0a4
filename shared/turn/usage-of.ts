import type { TokenUsage } from '../routing/ports.ts';
import type { Attempt } from '../routing/routed-delta.ts';

/** Tokens that the endpoints counted, all calls together; null when none did. */
export function usageOf(attempts: readonly Attempt[]): TokenUsage | null {
  const counted = attempts.map(({ usage }) => usage).filter((usage) => usage !== null);
  if (counted.length === 0) return null;
  return {
    input: counted.reduce((sum, { input }) => sum + input, 0),
    output: counted.reduce((sum, { output }) => sum + output, 0),
  };
}
