import type { Candidate } from '../policy/decision.ts';
import type { Attempt } from './routed-delta.ts';

/** The account of a candidate that was not called: nothing left, nothing came back. */
export function passedOver(candidate: Candidate, ended: 'resting' | 'busy'): Attempt {
  return {
    candidate,
    ended,
    usage: null,
    sent: 0,
    received: 0,
    seconds: null,
    servedModel: null,
    region: null,
  };
}
