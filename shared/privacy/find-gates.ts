import type { HighRiskGate, ProhibitedGate } from '../policy/policy.ts';

/** The rules of use that a request touches: what it asks to be done, not what it asks about. */
export const findGates = (_text: string): readonly (ProhibitedGate | HighRiskGate)[] => [];
