import { expect, test } from '@jest/globals';
import type { OrderToOpen } from '../../bot/jobs/ports.ts';
import { openJobHouse } from '../builders/job-house.ts';
import { orderOf } from '../builders/jobs.ts';
import { youssef } from '../builders/scripted-policy.ts';

test.each(['discard', 'cancel'] as const)(
  'a document that comes while its job goes by %s leaves no file',
  async (way) => {
    for (let turns = 0; turns < 12; turns += 1) {
      const house = openJobHouse();
      const { room } = house.start();
      const { person: _person, openedAt: _at, ...order } = orderOf();
      await room.open({ ...order, launcher: house.person } as OrderToOpen);
      const coming = room.bring(
        house.person,
        order.jobId,
        { name: 'rapport.txt', bytes: Buffer.from('3') },
        'fr',
      );
      const told = coming.catch((error: unknown) => error);
      for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
      if (way === 'discard') await room.discard(house.person, order.jobId);
      else await room.act(house.person, order.jobId, 'cancel', 'fr');
      await told;
      expect([turns, [...house.files.keys()]]).toEqual([turns, []]);
    }
  },
);

test('a person’s second job waits for the first; somebody else’s does not', async () => {
  const house = openJobHouse();
  const { room } = house.start();
  await house.launch(room, ['3'], 'job-claire-1');
  await house.launch(room, ['3'], 'job-claire-2');
  const { person: _person, openedAt: _at, ...order } = orderOf({ jobId: 'job-youssef' });
  await room.open({ ...order, launcher: youssef } as OrderToOpen);
  const bytes = Buffer.from('3 youssef');
  await room.bring(youssef, order.jobId, { name: 'a.txt', bytes }, 'fr');
  await room.act(youssef, order.jobId, 'start', 'fr');
  const stateOf = async (jobId: string): Promise<string | undefined> =>
    (await house.jobs.find(jobId))?.state;
  while ((await stateOf('job-youssef')) === 'waiting') await Promise.resolve();
  expect(await stateOf('job-claire-2')).toBe('waiting');
  const never = new AbortController().signal;
  let last = '';
  for await (const job of room.follow(house.person, 'job-claire-2', 'fr', never)) last = job.state;
  expect(last).toBe('done');
});
