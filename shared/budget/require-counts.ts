import { Fault } from '../fault.ts';
import type { Consumption } from './ports.ts';

/**
 * Refuses a line whose tokens are no count: one of them in the account would make the sums of everybody
 * unreadable, or give back what was consumed. Throws `Fault` (`internal`): the door lets none in.
 */
export function requireCounts({ tokens: { input, output } }: Consumption): void {
  if ([input, output, input + output].every((count) => Number.isSafeInteger(count) && count >= 0)) {
    return;
  }
  throw new Fault('internal', {}, new RangeError('tokens of a consumption are no count'));
}
