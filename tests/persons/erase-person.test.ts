import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Fault } from '#shared/fault.ts';
import { namedPerson } from '../../bot/persons/keys-of-person.ts';
import { erasePerson, exportPerson, type PersonPorts } from '../../bot/persons/serve-person.ts';
import { openStore, type Store } from '../../bot/store/open-store.ts';
import { systemHasher } from '../../bot/system-ports.ts';
import { fillStore, type Somebody } from '../builders/filled-store.ts';
import { noon } from '../builders/journal-entries.ts';
import { scriptedPolicy } from '../builders/scripted-policy.ts';
import { temporaryFolder } from '../builders/store-adapters.ts';

const hasher = systemHasher(() => Buffer.alloc(32, 7));
const { policy } = scriptedPolicy;
const tenant = '11111111-2222-3333-4444-555555555555';

function somebody(number: number): Somebody {
  const id = `entra:${tenant}:aaaaaaaa-bbbb-cccc-dddd-${String(number).padStart(12, '0')}`;
  const word = `xylophone${String(number).padStart(4, '0')}`;
  return { id, pseudonym: hasher.pseudonym(id), word, at: noon('2026-11-20') + number * 1_000 };
}

const portsOf = ({ persons, journal }: Store): PersonPorts => ({ persons, journal, hasher });
const named = ({ id }: Somebody) => namedPerson(policy, id);

/** Files of the folder, the journal's excepted, in which one of these can still be read, deleted or not. */
function filesHolding(folder: string, words: readonly string[]): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => join(parentPath, name))
    .filter((file) => !file.includes('journal-20'))
    .filter((file) => {
      const bytes = readFileSync(file);
      return words.some((word) => bytes.includes(word));
    });
}

test('whoever is erased is found in no file any more, and the others keep all that is theirs', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.nat(99), { minLength: 2, maxLength: 3 }),
      async (numbers) => {
        await using folder = temporaryFolder();
        const store = await openStore({ folder: folder.path, mode: 'inline' });
        const people = numbers.map(somebody);
        for (const one of people) await fillStore(store, one);
        const [gone, ...others] = people;
        if (gone === undefined) throw new Error('nobody');
        const before = await Promise.all(
          others.map((one) => exportPerson(named(one), portsOf(store))),
        );
        const stores = await erasePerson(named(gone), true, portsOf(store));
        expect(stores.filter(({ status }) => status === 'failed')).toEqual([]);
        const words = [
          gone.id,
          gone.pseudonym,
          `de ${gone.word} ?`,
          `${gone.word} :`,
          `29:${gone.word}`,
        ];
        expect(filesHolding(folder.path, words)).toEqual([]);
        const after = await Promise.all(
          others.map((one) => exportPerson(named(one), portsOf(store))),
        );
        expect(after).toEqual(before);
        expect(await store.journal.verify()).toMatchObject({ ok: true });
        await store.close();
      },
    ),
    { numRuns: 4 },
  );
});

test('what is handed over names every place, with its rows, and no note’s author', async () => {
  await using folder = temporaryFolder();
  const store = await openStore({ folder: folder.path, mode: 'inline' });
  const who = somebody(1);
  await fillStore(store, who);
  const stores = await exportPerson(named(who), portsOf(store));
  expect(stores.map(({ name, items }) => [name, items])).toEqual([
    ['conversations', 10],
    ['opinions', 1],
    ['questions-to-hr', 1],
    ['hr-work', 3],
    ['validated-answers', 2],
    ['act-references', 0],
    ['drafts', 1],
    ['act-validations', 1],
    ['act-templates', 1],
    ['jobs', 5],
    ['acceptances', 1],
    ['account', 2],
    ['groups', 1],
    ['journal', 1],
  ]);
  expect(JSON.stringify(stores)).toContain(`Combien de ${who.word} ?`);
  await store.close();
});

test('a question to HR stays without a name or a way back, unless it is to go too', async () => {
  await using folder = temporaryFolder();
  const store = await openStore({ folder: folder.path, mode: 'inline' });
  const who = somebody(2);
  await fillStore(store, who);
  const id = `t-asked-${who.word}`;
  const older = await store.tickets.find(id);
  const stores = await erasePerson(named(who), false, portsOf(store));
  expect(stores.find(({ name }) => name === 'questions-to-hr')).toMatchObject({
    ...{ items: 1, status: 'done', why: 'unnamed' },
  });
  expect(await store.tickets.find(id)).toMatchObject({ asker: null, answerId: null, version: 2 });
  expect(await store.waysBack.personOf(id)).toBeNull();
  // Whoever of HR held the older version cannot write the name back, and the card in Teams is renewed.
  if (older === null) throw new Error('no ticket');
  expect(await store.tickets.replace({ ...older, version: 2 }, [])).toBe(false);
  expect(await store.tickets.claim(who.at + 1, 1, 10)).toMatchObject([
    { ticket: id, kind: 'card' },
  ]);
  await store.close();
});

test('the name under what an agent was told stays and is told; what leads from it to the person is gone', async () => {
  await using folder = temporaryFolder();
  const store = await openStore({ folder: folder.path, mode: 'inline' });
  const who = somebody(3);
  await fillStore(store, who);
  const stores = await erasePerson(named(who), false, portsOf(store));
  expect(stores.find(({ name }) => name === 'hr-work')).toMatchObject({
    ...{ items: 2, status: 'done', why: 'name-told' },
  });
  const signed = { id: 'erased', name: `Nom de ${who.word}` };
  expect(await store.tickets.find(`t-handled-${who.word}`)).toMatchObject({
    ...{ handler: signed, messages: [{ author: signed }] },
  });
  expect(await store.validated.history(`v-${who.word}`)).toMatchObject([
    { answer: { validatedBy: 'erased', version: 2 } },
    { answer: { validatedBy: 'erased', version: 1 } },
  ]);
  await store.close();
});

test('the account keeps its sums and how many persons a month had', async () => {
  await using folder = temporaryFolder();
  const store = await openStore({ folder: folder.path, mode: 'inline' });
  const people = [somebody(4), somebody(5)];
  for (const one of people) await fillStore(store, one);
  const before = await store.ledger.totals('2026-11');
  for (const one of people) await erasePerson(named(one), false, portsOf(store));
  expect(await store.ledger.totals('2026-11')).toEqual(before);
  expect(before).toMatchObject([{ persons: 2, turns: 2 }]);
  await store.close();
});

test('a place that fails is told, the others go on, and run again the command completes', async () => {
  await using folder = temporaryFolder();
  const store = await openStore({ folder: folder.path, mode: 'inline' });
  const who = somebody(6);
  await fillStore(store, who);
  const failing: PersonPorts = {
    ...portsOf(store),
    persons: {
      ...store.persons,
      erase: async (room, keys) => {
        if (room === 'conversations') throw new Fault('store-busy', { folder: folder.path });
        return store.persons.erase(room, keys);
      },
    },
  };
  const first = await erasePerson(named(who), true, failing);
  expect(first.filter(({ status }) => status === 'failed')).toEqual([
    { name: 'conversations', items: 0, status: 'failed', why: 'store-busy' },
  ]);
  expect(first.find(({ name }) => name === 'acceptances')).toMatchObject({ items: 1 });
  const second = await erasePerson(named(who), true, portsOf(store));
  expect(second.map(({ name, items, status }) => [name, items, status]).slice(0, 2)).toEqual([
    ['conversations', 11, 'done'],
    ['opinions', 0, 'done'],
  ]);
  const third = await erasePerson(named(who), true, portsOf(store));
  expect(third.slice(0, -1).every(({ items, status }) => items === 0 && status === 'done')).toBe(
    true,
  );
  expect(third.at(-1)).toMatchObject({ name: 'journal', status: 'kept', why: 'append-only' });
  await store.close();
});

test('a reader of another process holds the traces back: that is told, and the next run ends it', async () => {
  await using folder = temporaryFolder();
  const store = await openStore({ folder: folder.path, mode: 'inline' });
  const who = somebody(8);
  await fillStore(store, who);
  const held: PersonPorts = {
    ...portsOf(store),
    persons: {
      ...store.persons,
      erase: async (room, keys) => ({ ...(await store.persons.erase(room, keys)), emptied: false }),
    },
  };
  const first = await erasePerson(named(who), true, held);
  expect(first.slice(0, -1).every(({ why }) => why === 'traces')).toBe(true);
  const second = await erasePerson(named(who), true, portsOf(store));
  expect(second.filter(({ status }) => status === 'failed')).toEqual([]);
  await store.close();
});

test.each([
  [
    'Entra:11111111-2222-3333-4444-555555555555:AAAAAAAA-BBBB-CCCC-DDDD-000000000001',
    somebody(1).id,
  ],
  ['operator:root', 'operator:root'],
  ['dev:somebody-of-before', 'dev:somebody-of-before'],
])('%s is a person', (written, id) => {
  expect(namedPerson(policy, written).id).toBe(id);
});

test('what is nobody’s id erases nobody', () => {
  const noId = fc.string().filter((text) => !/^(?:operator|dev):/.test(text));
  const listed = policy.identity.development.map(({ id }) => id.toLowerCase());
  fc.assert(
    fc.property(noId, (written) => {
      fc.pre(!listed.includes(written.toLowerCase()));
      expect(() => namedPerson(policy, written)).toThrow(Fault);
    }),
  );
  for (const written of ['entra:a:b', `entra:${tenant}:`, 'operator:', 'Claire Moreau']) {
    expect(() => namedPerson(policy, written)).toThrow(Fault);
  }
});
