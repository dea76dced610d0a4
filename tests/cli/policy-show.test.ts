import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { openTrialTown, townPolicy } from '../builders/trial-town.ts';

const question = 'Combien de jours de congés à 80 % ?';

test('a hash that the journal names gives back the policy and the charter that were applied then', async () => {
  await using town = openTrialTown();
  const before = readFileSync(town.policy, 'utf8');
  const { policyHash } = JSON.parse((await town.run(['ask', question, '--json'])).out);
  town.write({ 'policy.yaml': townPolicy({ retention: { conversations: '10d' } }) });
  await town.run(['ask', question]);
  const ran = await town.run(['policy', 'show', policyHash.slice(0, 8), '--json']);
  expect(ran.status).toBe(0);
  const { hash, inForce, firstAt, lastAt, files } = ran.json() as {
    hash: string;
    inForce: boolean;
    firstAt: number;
    lastAt: number;
    files: unknown;
  };
  expect({ hash, inForce }).toEqual({ hash: policyHash, inForce: false });
  expect(lastAt).toBeGreaterThanOrEqual(firstAt);
  expect(files).toEqual([
    { role: 'policy', name: 'policy.yaml', text: before },
    { role: 'charter', name: expect.any(String), text: expect.stringContaining('# ') },
  ]);
  const told = await town.run(['policy', 'show', policyHash]);
  expect(told.out).toContain(`Politique ${policyHash}\nAppliquée du `);
  expect(told.out).toContain(before.trim());
}, 60_000);

test('without a hash it is the one in force, applied yet or not; the history marks it among the others', async () => {
  await using town = openTrialTown();
  expect((await town.run(['policy', 'history'])).out).toContain('Aucune politique n’est encore');
  const unasked = await town.run(['policy', 'show', '--lang', 'en']);
  expect(unasked.out).toContain('No line of the journal was written under this policy yet.');
  await town.run(['ask', question]);
  town.write({ 'policy.yaml': townPolicy({ retention: { conversations: '10d' } }) });
  await town.run(['ask', question]);
  const shown = (await town.run(['policy', 'show', '--json'])).json();
  expect(shown).toMatchObject({ inForce: true, firstAt: expect.any(Number) });
  const { policies } = (await town.run(['policy', 'history', '--json'])).json() as {
    policies: readonly { readonly hash: string; readonly inForce: boolean }[];
  };
  expect(policies.map(({ inForce }) => inForce)).toEqual([true, false]);
  expect(policies[0]?.hash).toBe(shown['hash']);
  const lines = (await town.run(['policy', 'history'])).out.trim().split('\n').slice(1);
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/^[0-9a-f]{12} : du .* au .*, en vigueur$/);
}, 60_000);

test('a hash of no kept policy, or no hash at all: status 2 and what to do', async () => {
  await using town = openTrialTown();
  const unknown = await town.run(['policy', 'show', 'abcd1234']);
  expect(unknown.status).toBe(2);
  expect(unknown.err).toContain('Aucune politique gardée n’a l’empreinte abcd1234.');
  expect(unknown.err).toContain('calame policy history');
  for (const word of ['abc', 'politique.yaml', '%%%%']) {
    const wrong = await town.run(['policy', 'show', word]);
    expect(wrong.status).toBe(2);
    expect(wrong.err).toContain('Donnez l’empreinte');
  }
}, 60_000);
