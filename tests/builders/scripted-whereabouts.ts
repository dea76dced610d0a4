import type { PolicySnapshot } from '#shared/policy/policy.ts';
import type { LegChannel, Whereabouts } from '#shared/residency/leg.ts';
import { legsOf } from '#shared/residency/legs-of.ts';
import { scriptedSending, scriptedServing } from './scripted-outcomes.ts';

/** The way of the scripted answer; of a question asked now when there is no answer. */
export function scriptedWhereabouts(
  snapshot: PolicySnapshot,
  channel: LegChannel,
  answerId: string | null,
): Whereabouts {
  const { timeZone } = snapshot.policy.organisation;
  const site = { onThisComputer: channel !== 'teams' };
  const { journalId, policyHash, at } = scriptedServing;
  if (answerId === null) {
    const candidates = snapshot.policy.endpoints.flatMap((endpoint) =>
      endpoint.models.map((model) => ({ endpoint, model, proof: scriptedServing.proof })),
    );
    const legs = legsOf(snapshot, channel, { kind: 'expected', candidates }, site);
    return { kind: 'expected', answer: null, lost: null, serving: null, legs, timeZone };
  }
  const trip = { journalId, policyHash, at, sentTo: [scriptedSending] };
  const legs = legsOf(snapshot, channel, { kind: 'taken', trip }, site);
  return { kind: 'taken', answer: trip, lost: null, serving: scriptedServing, legs, timeZone };
}
