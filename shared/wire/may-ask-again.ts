import type { Outcome } from '../turn/outcome.ts';

/**
 * Whether the same question is worth asking again: its answer was cut short, or no endpoint answered. The person
 * decides; nothing is ever asked again of itself.
 */
export const mayAskAgain = (outcome: Outcome): boolean => {
  switch (outcome.kind) {
    case 'interrupted':
      return true;
    // A filter or a length would end the same way.
    case 'partial':
      return outcome.reason !== 'content-filter' && outcome.reason !== 'length';
    case 'degraded':
      return outcome.reason.kind === 'endpoints-failed' || outcome.reason.kind === 'busy';
    default:
      return false;
  }
};
