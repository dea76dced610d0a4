import type { CallToAccount } from './call-to-account.ts';
import { electricityMixes } from './electricity-mixes.ts';
import { type ElectricityMix, type Estimate, estimateImpacts } from './estimate-impacts.ts';
import type { Impacts, Range, UnknownReason } from './footprint.ts';
import { findKnownModel, type ModelSize } from './known-models.ts';

/** What one call cost, with the size and PUE that it was estimated from; or why that is not known. */
export type CallEstimate =
  | {
      readonly kind: 'known';
      readonly impacts: Impacts;
      readonly size: ModelSize;
      readonly pue: number;
    }
  | { readonly kind: 'unknown'; readonly reasons: readonly UnknownReason[] };

/** What a call is estimated from, once all of it is known. */
type Basis = {
  readonly size: ModelSize;
  readonly mixes: readonly ElectricityMix[];
  readonly pue: number;
};

/**
 * Least: the smallest parameters on the cleanest of the zones; most: the largest on the dirtiest,
 * for each impact by itself.
 */
export function estimateCall(call: CallToAccount): CallEstimate {
  if (call.kind === 'embed') return { kind: 'unknown', reasons: ['embedding'] };
  if (call.outputTokens === 0) return { kind: 'unknown', reasons: ['no-output'] };
  const basis = basisOf(call);
  if ('reasons' in basis) return { kind: 'unknown', ...basis };
  const { size, pue } = basis;
  return { kind: 'known', impacts: impactsOf(call, basis), size, pue };
}

function basisOf(call: CallToAccount): Basis | { readonly reasons: readonly UnknownReason[] } {
  const { size: given, names, zones, pue } = call;
  const size = given ?? names.map(findKnownModel).find((known) => known !== null) ?? null;
  const mixes = zones.flatMap((zone) => electricityMixes[zone] ?? []);
  const reasons: UnknownReason[] = [];
  if (size === null) reasons.push(call.otherModel ? 'other-model' : 'no-parameters');
  if (zones.length === 0) reasons.push('no-zone');
  else if (mixes.length < zones.length) reasons.push('zone-not-listed');
  if (pue === null) reasons.push('no-pue');
  if (size === null || pue === null || reasons.length > 0) return { reasons };
  return { size, mixes, pue };
}

function impactsOf(call: CallToAccount, { size, mixes, pue }: Basis): Impacts {
  const { outputTokens, seconds, wue } = call;
  const at = (end: 0 | 1, mix: ElectricityMix): Estimate =>
    estimateImpacts({ ...ofEnd(size, end), outputTokens, seconds, mix, pue, wue });
  const least = mixes.map((mix) => at(0, mix));
  const most = mixes.map((mix) => at(1, mix));
  const range = (of: (estimate: Estimate) => number): Range => [
    Math.min(...least.map(of)),
    Math.max(...most.map(of)),
  ];
  return {
    kWh: range(({ kWh }) => kWh),
    gCO2e: range(({ gwp }) => gwp * 1000),
    kgSb: range(({ adpe }) => adpe),
    megajoules: range(({ pe }) => pe),
    litres: wue === null ? null : range(({ litres }) => litres ?? 0),
  };
}

/** The least or the most of a size. */
export function ofEnd(
  { activeB, totalB }: ModelSize,
  end: 0 | 1,
): { activeB: number; totalB: number } {
  return { activeB: activeB[end], totalB: totalB[end] };
}
