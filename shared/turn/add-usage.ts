import type { TokenUsage } from '../routing/ports.ts';

/** Tokens of two calls together; null is a call that did not say. */
export function addUsage(one: TokenUsage | null, other: TokenUsage | null): TokenUsage | null {
  if (one === null || other === null) return one ?? other;
  return { input: one.input + other.input, output: one.output + other.output };
}
