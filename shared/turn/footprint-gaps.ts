import type { UnknownReason } from '../footprint/footprint.ts';
import type { Policy } from '../policy/policy.ts';
import { accountCalls } from './account-calls.ts';

/** A chat model of the policy whose answers will have no known footprint, and what is missing for it. */
export type FootprintGap = {
  readonly endpoint: string;
  readonly model: string;
  readonly reasons: readonly UnknownReason[];
};

/** Chat models for which the policy leaves out what the method needs, in the order of the file. */
export function footprintGaps({ endpoints, footprint }: Policy): readonly FootprintGap[] {
  const oneToken = { usage: { input: 0, output: 1 }, sent: 1, received: 1, seconds: null } as const;
  const toldNothing = { ended: 'served', servedModel: null, region: null } as const;
  return endpoints.flatMap((endpoint) =>
    endpoint.models
      .filter(({ role }) => role === 'chat')
      .flatMap((model): readonly FootprintGap[] => {
        const call = { candidate: { endpoint, model }, ...oneToken, ...toldNothing };
        const reasons = accountCalls([call], [], footprint.method)?.footprint.unknown ?? [];
        if (reasons.length === 0) return [];
        return [{ endpoint: endpoint.id, model: model.name, reasons }];
      }),
  );
}
