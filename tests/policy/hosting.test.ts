import { describe, expect, test } from '@jest/globals';
import { faultsOf, policyOf, type Tree } from '../builders/policy-text.ts';

const paths = (changes: Tree): readonly string[] => Object.keys(faultsOf(changes));

const qualified = {
  name: 'Nuage',
  headquarters: 'FR',
  secNumCloud: 'yes',
  nonEuLaw: 'no',
};

describe('where the other legs stand', () => {
  const microsoft365 = { location: 'FR', statement: 'France', checkedAt: '2026-11-22' };

  test('the declaration is read; nothing is supposed where nothing is said', () => {
    const hosting = {
      microsoft365,
      azureBot: { region: 'westeurope' },
      calame: { location: 'FR', statement: 'salle informatique', operator: qualified },
    };
    expect(policyOf({ hosting }).hosting).toEqual(hosting);
    expect(policyOf().hosting).toEqual({});
  });

  test.each<[string, Tree, string]>([
    [
      'a country that is none',
      { microsoft365: { ...microsoft365, location: 'ZZ' } },
      'hosting.microsoft365.location',
    ],
    [
      'a country by its name',
      { microsoft365: { ...microsoft365, location: 'France' } },
      'hosting.microsoft365.location',
    ],
    [
      'no day',
      { microsoft365: { ...microsoft365, checkedAt: '2026-02-30' } },
      'hosting.microsoft365.checkedAt',
    ],
    ['no statement', { calame: { location: 'FR' } }, 'hosting.calame.statement'],
    [
      'a region as people say it',
      { azureBot: { region: 'West Europe' } },
      'hosting.azureBot.region',
    ],
    ['another leg', { teams: {} }, 'hosting.teams'],
  ])('%s is refused', (_what, hosting, path) => {
    expect(paths({ hosting })).toEqual([path]);
  });

  test('a place outside the Union is told as it is, not refused: nothing is sent there by Calame', () => {
    const hosting = { microsoft365: { ...microsoft365, location: 'US' } };
    expect(policyOf({ hosting }).hosting.microsoft365?.location).toBe('US');
  });
});
