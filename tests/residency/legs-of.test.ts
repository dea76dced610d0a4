import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Policy, PolicySnapshot } from '#shared/policy/policy.ts';
import type { Proof, Sending } from '#shared/policy/standing.ts';
import type { Leg, LegChannel } from '#shared/residency/leg.ts';
import { legsOf, type Way } from '#shared/residency/legs-of.ts';
import { scriptedSending } from '../builders/scripted-outcomes.ts';
import { scriptedPolicy } from '../builders/scripted-policy.ts';

const hosting: Policy['hosting'] = {
  microsoft365: {
    location: 'FR',
    statement: 'centre d’administration, Emplacement des données',
    checkedAt: '2026-11-02',
  },
  azureBot: { region: 'westeurope' },
  calame: { location: 'FR', statement: 'contrat d’hébergement 2026' },
};
const hosted = (declared: Policy['hosting']): PolicySnapshot => ({
  ...scriptedPolicy,
  policy: { ...scriptedPolicy.policy, hosting: declared },
});
const taken = (...sentTo: readonly Sending[]): Way => ({
  kind: 'taken',
  trip: { journalId: 'q-1', policyHash: scriptedPolicy.hash, at: 0, sentTo },
});
const sending = (changes: Partial<Sending>): Sending => ({ ...scriptedSending, ...changes });
const production = { onThisComputer: false };
const trial = { onThisComputer: true };
const told = (legs: readonly Leg[]) => legs.map(({ id, kind }) => `${id} ${kind}`);

const arm: Proof = {
  type: 'arm',
  location: 'francecentral',
  sku: 'Standard',
  resource: '/subscriptions/x',
  checkedAt: 0,
  expiresAt: 1,
  hash: 'ab',
};

describe('the legs of a question', () => {
  test('asked in Teams: Microsoft 365, Azure Bot, Calame, the model, the policy, in that order', () => {
    expect(told(legsOf(hosted(hosting), 'teams', taken(scriptedSending), production))).toEqual([
      'channel declared',
      'azure-bot declared',
      'calame declared',
      'model declared',
      'policy proven',
    ]);
  });

  test('are unknown, never guessed, where the organisation declared nothing', () => {
    expect(told(legsOf(hosted({}), 'teams', taken(), production))).toEqual([
      'channel unknown',
      'azure-bot unknown',
      'calame unknown',
      'no-model proven',
      'policy proven',
    ]);
  });

  test('of a trial stay on this computer, whatever the policy says of the real service', () => {
    const legs = legsOf(hosted(hosting), 'tab', taken(), trial);
    expect(told(legs)).toEqual([
      'channel proven',
      'calame proven',
      'no-model proven',
      'policy proven',
    ]);
    expect(JSON.stringify(legs)).not.toContain('contrat');
  });

  test('never pass by Azure Bot but from Teams', () => {
    for (const channel of ['tab', 'word', 'cli', 'system'] satisfies LegChannel[]) {
      const legs = legsOf(hosted(hosting), channel, taken(scriptedSending), production);
      expect(legs.map(({ id }) => id)).not.toContain('azure-bot');
    }
  });

  test('hold every endpoint that the question was sent to, the failed one too', () => {
    const legs = legsOf(
      hosted({}),
      'tab',
      taken(
        sending({ endpointId: 'vecteurs', role: 'embed' }),
        sending({ endpointId: 'premier', ended: 'failed' }),
        sending({ endpointId: 'second' }),
      ),
      production,
    );
    const models = legs.flatMap((leg) => (leg.id === 'model' ? [[leg.endpointId, leg.part]] : []));
    expect(models).toEqual([
      ['vecteurs', 'vector'],
      ['premier', 'failed'],
      ['second', 'answered'],
    ]);
  });

  test('say nothing of the way of an answer kept before ways were', () => {
    const legs = legsOf(hosted({}), 'tab', { kind: 'taken', trip: null }, production);
    expect(told(legs)).toContain('not-kept unknown');
    expect(legs.at(-1)).toMatchObject({ id: 'policy', applied: null });
  });

  test('tell the policy that was applied, not the one in force since', () => {
    const later = { ...hosted({}), hash: 'autre' };
    const legs = legsOf(later, 'tab', taken(), production);
    expect(legs.at(-1)).toMatchObject({ applied: scriptedPolicy.hash, inForce: 'autre' });
  });
});

test('a place is proven only by what Calame read itself at Azure; a contract is declared; nothing is unknown', () => {
  const kindOf = (proof: Proof | null): string | undefined =>
    legsOf(hosted({}), 'tab', taken(sending({ proof })), production).find(
      ({ id }) => id === 'model',
    )?.kind;
  expect([kindOf(arm), kindOf(scriptedSending.proof), kindOf(null)]).toEqual([
    'proven',
    'declared',
    'unknown',
  ]);
});

test('whatever was sent where, each endpoint is one leg and « no model » stands only where there is none', () => {
  const endings = fc.constantFrom('served', 'broken', 'failed', 'misplaced', 'unreached');
  const roles = fc.constantFrom('chat', 'embed', 'rerank');
  const sendings = fc.array(fc.record({ ended: endings, role: roles }), { maxLength: 6 });
  fc.assert(
    fc.property(sendings, fc.boolean(), (changes, onThisComputer) => {
      const legs = legsOf(hosted(hosting), 'teams', taken(...changes.map((one) => sending(one))), {
        onThisComputer,
      });
      expect(legs.filter(({ id }) => id === 'model')).toHaveLength(changes.length);
      expect(legs.some(({ id }) => id === 'no-model')).toBe(
        changes.every(({ ended }) => ended === 'unreached'),
      );
      expect(legs.at(-1)?.id).toBe('policy');
    }),
  );
});
