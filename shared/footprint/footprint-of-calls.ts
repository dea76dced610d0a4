import type { CallToAccount } from './call-to-account.ts';
import { type CallEstimate, estimateCall } from './estimate-call.ts';
import type { Footprint, Impacts, Range } from './footprint.ts';
import { savedEnergy } from './saved-energy.ts';

type Known = { readonly call: CallToAccount } & Extract<CallEstimate, { kind: 'known' }>;

/** The footprint of all calls of a turn together; null when no model was called. */
export function footprintOfCalls(
  calls: readonly CallToAccount[],
  method: string,
): Footprint | null {
  if (calls.length === 0) return null;
  const known: Known[] = [];
  const unknown = new Set<Footprint['unknown'][number]>();
  for (const call of calls) {
    const estimate = estimateCall(call);
    if (estimate.kind === 'known') known.push({ call, ...estimate });
    else for (const reason of estimate.reasons) unknown.add(reason);
  }
  // An answer of unknown size leaves nothing to compare.
  const comparable = calls.filter(isAnswer).every((call) => known.some((one) => one.call === call));
  return {
    method,
    calls: calls.length,
    known: sumOf(known.map(({ impacts }) => impacts)),
    unknown: [...unknown],
    unknownCalls: calls.length - known.length,
    zones: [...new Set(known.flatMap(({ call }) => call.zones))],
    zonesAssumed: known.some(({ call }) => call.zonesAssumed),
    estimated: calls.some(({ estimated }) => estimated),
    savedKWh: comparable ? savedEnergy(known) : null,
  };
}

function isAnswer({ kind, served }: CallToAccount): boolean {
  return kind === 'chat' && served;
}

/** Litres only when every part has them: a sum that leaves some out would read as the whole. */
function sumOf(parts: readonly Impacts[]): Impacts | null {
  if (parts.length === 0) return null;
  return parts.reduce((one, other) => ({
    kWh: add(one.kWh, other.kWh),
    gCO2e: add(one.gCO2e, other.gCO2e),
    kgSb: add(one.kgSb, other.kgSb),
    megajoules: add(one.megajoules, other.megajoules),
    litres: one.litres && other.litres ? add(one.litres, other.litres) : null,
  }));
}

function add(one: Range, other: Range): Range {
  return [one[0] + other[0], one[1] + other[1]];
}
