import { describe, expect, test } from '@jest/globals';
import type { Change } from '#shared/policy/comparison/change.ts';
import { comparePolicies } from '#shared/policy/comparison/compare-policies.ts';
import { tellChanges } from '#shared/policy/comparison/tell-changes.ts';
import { endpointTree, policyOf, type Tree } from '../builders/policy-text.ts';

const compare = (before: Tree, after: Tree): readonly Change[] =>
  comparePolicies(policyOf(before), policyOf(after));

const [one, two] = ['a', 'b'].map((id) =>
  endpointTree({ id, baseURL: `https://${id}.example/v1` }),
);

test('a file says all of it in words: what widens first, and why', () => {
  const changes = compare(
    { endpoints: [one] },
    { endpoints: [one, two], retention: { drafts: '3d' } },
  );
  expect(tellChanges(changes, 'fr')).toEqual([
    'Un changement élargit ce qui était permis :',
    '- endpoints[1] (b) : rien → b, hôte b.example ; classe fr ; lieu : FR ; exploitant : non indiqué ; modèles : m ; un point d’accès de plus',
    'Un changement n’élargit rien :',
    '- retention.drafts : 30d → 3d',
  ]);
  expect(tellChanges(changes.slice(1), 'en')).toEqual([
    'No change widens what was allowed.',
    'One change widens nothing:',
    '- retention.drafts: 30d → 3d',
  ]);
});

describe('what an admin must know of a change is on its line', () => {
  const operator = (nonEuLaw: string): Tree => ({
    name: 'Exemple SA',
    headquarters: 'FR',
    secNumCloud: 'unknown',
    nonEuLaw,
  });

  test('of an operator, what is no longer said the same, not its name twice', () => {
    const lines = tellChanges(
      compare(
        { endpoints: [{ ...Object(one), operator: operator('no') }] },
        { endpoints: [{ ...Object(one), operator: operator('yes') }] },
      ),
      'fr',
    );
    expect(lines).toContain(
      '- endpoints[0].operator (a) : nonEuLaw no → yes ; le point d’accès n’est plus le même',
    );
  });

  test('of a new endpoint, its host, its place and who runs it', () => {
    const added = { ...Object(two), operator: operator('yes') };
    const [, line] = tellChanges(compare({ endpoints: [one] }, { endpoints: [one, added] }), 'fr');
    for (const told of ['hôte b.example', 'lieu : FR', 'Exemple SA (siège FR', 'à l’Union oui)']) {
      expect(line).toContain(told);
    }
  });

  test('of a new use, its keys as the file writes them, no braces', () => {
    const draft = { endpoints: [one], uses: { draft: { for: ['group:a'], route: ['a'] } } };
    const lines = tellChanges(compare({ endpoints: [one] }, draft), 'fr');
    const line = lines.find((told) => told.startsWith('- uses.draft'));
    expect(line).toContain('for: group:a ; ');
    expect(line).toContain('route: a');
    expect(line).not.toMatch(/[{}"]/);
  });

  test('a large number reads as one, and what looks like a key is not repeated', () => {
    const quota = (tokens: number): Tree => ({ quotas: { perMonth: { tokens } } });
    expect(tellChanges(compare(quota(50_000), quota(100_000)), 'fr')[1]).toMatch(
      /perMonth\.tokens : 50\s000 → 100\s000 ; /,
    );
    const label = (text: string): Tree => ({ labels: { draft: text } });
    const pasted = compare(label('Projet'), label('Projet')).concat({
      path: 'labels.draft',
      item: null,
      before: 'Projet',
      after: 'sk-0123456789abcdef0123',
      why: 'label',
      place: [],
    });
    expect(tellChanges(pasted, 'fr').join()).not.toContain('0123456789');
  });
});
