import { expect, test } from '@jest/globals';
import { changedFor } from '../../bot/hr-desk/changed-for.ts';
import { sophie } from '../builders/hr-desk-house.ts';
import { inMemoryValidated } from '../builders/in-memory-hr-desk.ts';
import { claire, scriptedPolicy } from '../builders/scripted-policy.ts';
import { validatedAnswer } from '../builders/validated-answers.ts';

const short = { outcome: 'degraded', documentId: null, title: null, passage: '' };
const changed = ['g-1', 'v-own', 'v-elus'].map((id) => ({
  ...{ id, question: `Question ${id} ?`, before: short, after: short },
  verdict: 'other' as const,
}));

test('a question that HR validated in another space is not shown to who keeps none of it', async () => {
  const validated = inMemoryValidated();
  await validated.put(validatedAnswer('Une ?', { id: 'v-own', space: 'exemple' }), 1);
  await validated.put(validatedAnswer('Deux ?', { id: 'v-elus', space: 'elus' }), 1);
  const ports = { validated, policy: { current: () => scriptedPolicy } };
  const shown = await changedFor(ports, sophie, changed);
  expect(shown.map(({ id }) => id)).toEqual(['g-1', 'v-own']);
  const kept = validatedAnswer('Une ?', { id: 'v-own', space: 'exemple', readers: ['group:rh'] });
  await validated.put({ ...kept, version: 2 }, 2);
  expect((await changedFor(ports, claire, changed)).map(({ id }) => id)).toEqual(['g-1']);
});
