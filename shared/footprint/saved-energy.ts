import type { CallToAccount } from './call-to-account.ts';
import { ofEnd } from './estimate-call.ts';
import { type ElectricityMix, estimateImpacts } from './estimate-impacts.ts';
import type { Range } from './footprint.ts';
import type { ModelSize } from './known-models.ts';

export type SizedCall = {
  readonly call: CallToAccount;
  readonly size: ModelSize;
  readonly pue: number;
};

const anywhere: ElectricityMix = { gwp: 0, adpe: 0, pe: 0, wue: 0 };

/**
 * kWh that the largest model offered would have taken more, had it written the answer at once: its
 * energy for the tokens of the last answer, less that of every answer that was written, those of
 * smaller models that gave way included. Below 0 when these cost more than they spared. Both at the
 * speed that the method expects. Calls that broke are in neither. Null when nothing was served.
 */
export function savedEnergy(calls: readonly SizedCall[]): Range | null {
  const served = calls.filter(({ call }) => call.served);
  const last = served.at(-1);
  if (last === undefined) return null;
  const { outputTokens, others } = last.call;
  const own = energyOf(last.size, outputTokens, last.pue);
  const largest = others
    .map((other) => energyOf(other.size, outputTokens, other.pue ?? last.pue))
    .reduce((one, other) => (other[1] > one[1] ? other : one), own);
  const spared: Range = largest === own ? [0, 0] : [largest[0] - own[1], largest[1] - own[0]];
  return served.slice(0, -1).reduce<Range>((rest, { call, size, pue }) => {
    const [least, most] = energyOf(size, call.outputTokens, pue);
    return [rest[0] - most, rest[1] - least];
  }, spared);
}

function energyOf(size: ModelSize, outputTokens: number, pue: number): Range {
  const at = (end: 0 | 1): number =>
    estimateImpacts({
      ...ofEnd(size, end),
      outputTokens,
      seconds: null,
      mix: anywhere,
      pue,
      wue: null,
    }).kWh;
  return [at(0), at(1)];
}
