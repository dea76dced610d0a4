import { describe, expect, test } from '@jest/globals';
import { callWorker } from '../../bot/store/call-worker.ts';
import { openStore } from '../../bot/store/open-store.ts';
import { journalEntry } from '../builders/journal-entries.ts';
import { temporaryFolder } from '../builders/store-adapters.ts';

const mortal = new URL('../fakes/mortal-store-thread.ts', import.meta.url);

describe('the store’s own thread', () => {
  test('that breaks fails what it was asked, and is started anew for what comes next', async () => {
    const line = callWorker('a-folder', mortal);
    const first = await line.call('conversations', 'expire', 0);
    const lost = [
      line.call('conversations', 'forget', 'p', 'c'),
      line.call('conversations', 'expire', 0),
    ];
    for (const one of await Promise.allSettled(lost)) {
      expect(one).toMatchObject({ status: 'rejected', reason: { code: 'internal' } });
    }
    const next = await line.call('conversations', 'expire', 0);
    expect(next).toBeGreaterThan(first);
    await line.close();
    await expect(line.call('conversations', 'expire', 0)).rejects.toMatchObject({
      code: 'internal',
    });
  });

  test('that never served is not started again and again', async () => {
    const line = callWorker('never', mortal);
    const asked = () => line.call('conversations', 'expire', 0);
    await expect(asked()).rejects.toMatchObject({ code: 'internal' });
    await expect(asked()).rejects.toMatchObject({ code: 'internal' });
    await line.close();
  });

  test('answers calls in the order in which they were made', async () => {
    await using folder = temporaryFolder();
    const store = await openStore({ folder: folder.path, mode: 'worker' });
    const order: string[] = [];
    await Promise.all([
      store.conversations.expire(0).then(() => order.push('first')),
      store.journal.append(journalEntry()).then(() => order.push('second')),
      store.acceptances.last('amelie').then(() => order.push('third')),
    ]);
    expect(order).toEqual(['first', 'second', 'third']);
    await store.close();
  });

  test('finishes what was asked before it closes, and refuses what comes after', async () => {
    await using folder = temporaryFolder();
    const store = await openStore({ folder: folder.path, mode: 'worker' });
    const appended = Promise.all(
      Array.from({ length: 20 }, (_, at) => store.journal.append(journalEntry({ id: `j-${at}` }))),
    );
    await store.close();
    await appended;
    await expect(store.journal.append(journalEntry())).rejects.toMatchObject({ code: 'internal' });
    await store.close();
    const again = await openStore({ folder: folder.path, mode: 'inline' });
    expect(await again.journal.verify()).toMatchObject({ ok: true, lines: 21 });
    await again.close();
  });
});
