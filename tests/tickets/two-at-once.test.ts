import { expect, test } from '@jest/globals';
import { openStore } from '../../bot/store/open-store.ts';
import { temporaryFolder } from '../builders/store-adapters.ts';
import { claire, ines, openTicketHouse, requestOf, sophie } from '../builders/ticket-house.ts';

const fault = (code: string, details: object = {}) => expect.objectContaining({ code, details });
const take = { version: 1, action: { kind: 'take' } } as const;

test('of two who take it, in two processes on the real store, one has it and the other is told by whom', async () => {
  await using folder = temporaryFolder();
  const stores = await Promise.all(
    [0, 1].map(() => openStore({ folder: folder.path, mode: 'worker' })),
  );
  const houses = stores.map((store) => openTicketHouse({ store }));
  for (let round = 0; round < 8; round += 1) {
    const id = `t-round-${round}`;
    await houses[0]?.desk.create(claire, requestOf(), 'tab', id);
    const tries = [sophie, ines].map((person, at) =>
      houses[at]?.desk.actAsHandler(person, id, take, 'teams'),
    );
    const ends = await Promise.allSettled(tries);
    const winner = (await stores[0]?.tickets.find(id))?.handler?.name;
    expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(ends).toContainEqual({
      status: 'rejected',
      reason: fault('ticket-changed', { who: winner }),
    });
  }
  await Promise.all(stores.map((store) => store.close()));
});

test('whoever acts on a version that was overtaken is told, and nothing changes', async () => {
  const house = openTicketHouse();
  const { id } = await house.desk.create(claire, requestOf(), 'tab');
  await house.desk.actAsHandler(sophie, id, take, 'teams');
  await expect(house.desk.actAsHandler(sophie, id, take, 'teams')).rejects.toEqual(
    fault('ticket-changed'),
  );
  const close = { version: 1, action: { kind: 'close' } } as const;
  await expect(house.desk.actAsAgent(claire, id, close, 'tab')).rejects.toEqual(
    fault('ticket-changed'),
  );
  expect((await house.tickets.find(id))?.state).toBe('taken');
});
