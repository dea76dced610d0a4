import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { adviseContacts } from '#shared/policy/advise-contacts.ts';
import { contactsForSituation, helpKeys } from '#shared/policy/contacts-for-situation.ts';
import { checkPolicy } from '../../bot/cli/policy.ts';
import { policyOf, sha256 } from '../builders/policy-text.ts';
import { openTrialTown } from '../builders/trial-town.ts';

const rh = { title: 'Service RH', mail: 'rh@valbrume.example' };
const deontologue = { title: 'Référente déontologue', mail: 'd@cdg.example' };

test('a policy that names HR alone is told every contact it lacks, with the law and the situations', () => {
  const advice = adviseContacts(policyOf({ contacts: { rh } }), 'fr');
  expect(advice.map(({ path }) => path)).toEqual([
    'contacts.dispositif-signalement',
    'contacts.medecine-prevention',
    'contacts.assistante-sociale',
    'contacts.representants-du-personnel',
    'contacts.deontologue',
    'contacts.lanceur-alerte',
  ]);
  const [report] = advice;
  expect(report?.message).toContain('L. 135-6');
  expect(report?.message).toContain('harcèlement, discrimination');
  expect(report?.situations).toEqual([
    'danger',
    'distress',
    'violence',
    'harassment',
    'discrimination',
  ]);
  expect(adviseContacts(policyOf({ contacts: { rh } }), 'en')[0]?.message).toContain('mandatory');
});

test('a contact that is given is not asked for', () => {
  const paths = adviseContacts(policyOf({ contacts: { rh, deontologue } }), 'fr');
  expect(paths.map(({ path }) => path)).not.toContain('contacts.deontologue');
});

test('a policy that sends sensitive situations to HR is told that nobody will be', () => {
  const policy = policyOf({ contacts: { rh }, dataClasses: { sensitive: { handOver: 'rh' } } });
  expect(adviseContacts(policy, 'fr').at(-1)).toMatchObject({
    path: 'dataClasses.sensitive.handOver',
  });
  expect(contactsForSituation(policy, 'harassment')).toEqual([]);
});

test('HR is looked for in no situation', () => {
  expect(Object.values(helpKeys).flat()).not.toContain('rh');
});

test('the check tells the contacts that lack and stays a success', async () => {
  await using town = openTrialTown();
  const told = await town.run(['policy', 'check', town.policy, '--json']);
  expect(told.status).toBe(0);
  expect(told.json()['warnings']).toContainEqual(
    expect.objectContaining({ path: 'contacts.lanceur-alerte' }),
  );
  const said = await town.run(['policy', 'check', town.policy]);
  expect(said).toMatchObject({
    status: 0,
    out: expect.stringContaining('contacts.lanceur-alerte'),
  });
});

const folder = join(import.meta.dirname, '../../infra/policies');

test.each(globSync('**/*.yaml', { cwd: folder }).toSorted())(
  'the sample %s lacks nobody',
  async (name) => {
    expect(await checkPolicy(join(folder, name), 'fr', sha256)).toMatchObject({ warnings: [] });
  },
);
