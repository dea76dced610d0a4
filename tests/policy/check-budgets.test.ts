import { describe, expect, test } from '@jest/globals';
import { faultsOf, policyOf, type Tree } from '../builders/policy-text.ts';

const paths = (changes: Tree): readonly string[] => Object.keys(faultsOf(changes));

describe('services and budgets', () => {
  const voirie = { id: 'voirie', title: 'Voirie', group: 'group:voirie' };
  const others = { id: 'autres', title: 'Autres services', group: 'all-agents' };

  test('services are read, with everybody else in the last', () => {
    const services = [{ ...voirie, tokensPerMonth: 2e6 }, others];
    expect(policyOf({ services, quotas: { perMonth: { tokens: 50e6 } } }).services).toEqual(
      services,
    );
    expect(policyOf().services).toEqual([]);
  });

  test.each<[string, readonly Tree[], readonly string[]]>([
    ['two of one id', [voirie, { ...voirie, group: 'group:eau' }], ['services[1].id']],
    ['two of one group', [voirie, { ...voirie, id: 'eau' }], ['services[1].group']],
    ['one behind everybody', [others, voirie], ['services[1].group']],
    ['the program', [{ ...voirie, group: 'system' }], ['services[0].group']],
    ['a group in another form', [{ ...voirie, group: 'voirie' }], ['services[0].group']],
    ['no group', [{ id: 'voirie', title: 'Voirie' }], ['services[0].group']],
    ['a budget of nothing', [{ ...voirie, tokensPerMonth: 0 }], ['services[0].tokensPerMonth']],
  ])('%s is refused', (_what, services, expected) => {
    expect(paths({ services })).toEqual(expected);
  });

  test('a budget above the organisation’s own could not be reached; together they may exceed it', () => {
    const quotas = { perAgent: { tokensPerDay: 900 }, perMonth: { tokens: 1_000 } };
    const eau = { id: 'eau', title: 'Eau', group: 'group:eau', tokensPerMonth: 800 };
    expect(paths({ quotas, services: [{ ...voirie, tokensPerMonth: 1_000 }, eau] })).toEqual([]);
    expect(
      faultsOf({
        quotas: { ...quotas, perAgent: { tokensPerDay: 1_001 } },
        services: [{ ...voirie, tokensPerMonth: 1_001 }, eau],
      }),
    ).toEqual({
      'services[0].tokensPerMonth': expect.stringMatching(/quotas\.perMonth\.tokens vaut 1000/),
      'quotas.perAgent.tokensPerDay': expect.stringMatching(/1000/),
    });
  });
});
