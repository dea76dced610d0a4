import { describe, expect, test } from '@jest/globals';
import { endpointTree, faultsOf, policyOf, type Tree } from '../builders/policy-text.ts';

const paths = (changes: Tree): readonly string[] => Object.keys(faultsOf(changes));

const qualified = {
  name: 'Nuage',
  headquarters: 'FR',
  secNumCloud: 'yes',
  nonEuLaw: 'no',
};

describe('residency.operator asks it of every endpoint', () => {
  const demand = { secNumCloud: 'yes', nonEuLaw: 'no', headquarters: ['FR', 'DE'] };
  const asked = (...operators: readonly (Tree | undefined)[]): Readonly<Record<string, string>> =>
    faultsOf({
      residency: { operator: demand },
      endpoints: operators.map((operator, at) =>
        endpointTree({
          id: at === 0 ? 'a' : `b${at}`,
          ...(operator === undefined ? {} : { operator }),
        }),
      ),
    });

  test('who offers it is accepted', () => {
    expect(asked(qualified, { ...qualified, headquarters: 'DE' })).toEqual({});
  });

  test('what is unknown, unsaid or contrary is told at its own place', () => {
    expect(
      Object.keys(
        asked(
          { ...qualified, secNumCloud: 'unknown' },
          { name: 'Nuage', headquarters: 'FR', secNumCloud: 'yes' },
          { ...qualified, headquarters: 'US', nonEuLaw: 'yes' },
        ),
      ),
    ).toEqual([
      'endpoints[0].operator.secNumCloud',
      'endpoints[1].operator.nonEuLaw',
      'endpoints[2].operator.nonEuLaw',
      'endpoints[2].operator.headquarters',
    ]);
  });

  test('an endpoint that names no operator is refused, with all that is asked', () => {
    expect(asked(undefined)).toEqual({
      'endpoints[0].operator':
        'residency.operator exige « secNumCloud: yes, nonEuLaw: no, headquarters: FR | DE » de l’exploitant ; ce qui n’est pas écrit, ou est inconnu, n’y répond pas',
    });
  });

  test('a preset does not offer what nobody verified, until the organisation says so', () => {
    const preset = (operator: Tree): Tree => ({
      residency: { operator: { secNumCloud: 'yes' } },
      uses: { 'hr-answer': { route: ['cloud-temple'] } },
      endpoints: [{ preset: 'cloud-temple', auth: { type: 'key', env: 'CLE' }, operator }],
    });
    expect(faultsOf(preset({}))).toEqual({
      'endpoints[0].operator.secNumCloud': expect.stringMatching(/préréglage « cloud-temple »/),
    });
    expect(paths(preset({ secNumCloud: 'yes' }))).toEqual([]);
  });

  test('only what narrows may be asked', () => {
    const residency = { operator: { secNumCloud: 'no', nonEuLaw: 'yes', headquarters: [] } };
    expect(paths({ residency, endpoints: [endpointTree({ operator: qualified })] })).toEqual([
      'residency.operator.secNumCloud',
      'residency.operator.nonEuLaw',
      'residency.operator.headquarters',
    ]);
  });

  test('a class that asks more faults no endpoint: they are left aside for that class', () => {
    const dataClasses = { personal: { operator: { secNumCloud: 'yes' } } };
    expect(policyOf({ dataClasses }).dataClasses.personal).toEqual({
      operator: { secNumCloud: 'yes' },
      mask: true,
    });
  });
});
