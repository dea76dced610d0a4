import { expect, test } from '@jest/globals';
import { graphHouse, otherGroup, rhGroup } from '../builders/graph-house.ts';
import { openToAll, openToGroup } from '../fakes/graph.ts';
import { driveId, rootId } from '../fakes/graph-library.ts';

const note = (title: string): string => `# ${title}\n\n${title} : trois jours par an.\n`;
const file = (name: string, title: string) => ({ name, content: note(title) });

test('a library is indexed page by page; what did not change is neither fetched nor read again', async () => {
  await using house = await graphHouse({
    D: { name: 'Notes' },
    A: { ...file('a.md', 'Congés'), parent: 'D' },
    B: file('b.md', 'Télétravail'),
    C: file('photo.jpg', 'Photo'),
  });
  house.graph.setPageSize(2);
  expect(await house.pass()).toMatchObject({ added: 2, skipped: 1, fault: null, failed: [] });
  expect(await house.titles()).toEqual(['Congés', 'Télétravail']);
  expect(house.graph.count('delta')).toBe(3);
  const [kept] = await house.store.knowledge.list(['rh'], ['all-agents']);
  expect(kept).toMatchObject({
    origin: `sharepoint:/${driveId}/A/a.md`,
    url: 'https://mairie.sharepoint.com/sites/rh/A',
    readers: ['all-agents'],
  });
  house.readNames();
  expect(await house.pass()).toMatchObject({ added: 0, updated: 0, unchanged: 2 });
  expect(house.graph.count('content')).toBe(2);
  expect(house.readNames()).toEqual([]);
});

test('a changed file is read again; a renamed and a moved one keep their id', async () => {
  await using house = await graphHouse({
    D: { name: 'Notes' },
    A: file('a.md', 'Congés'),
    B: file('b.txt', 'Télétravail'),
  });
  await house.pass();
  const before = (await house.store.knowledge.origins('rh')).map(({ id }) => id).sort();
  house.graph.put('A', { content: note('Congés 2027') });
  house.graph.put('B', { name: 'charte.txt', parent: 'D' });
  expect(await house.pass()).toMatchObject({ added: 0, updated: 2, removed: 0 });
  const after = await house.store.knowledge.origins('rh');
  expect(after.map(({ id }) => id).sort()).toEqual(before);
  expect(after.map(({ origin }) => origin).sort()).toEqual([
    `sharepoint:/${driveId}/A/a.md`,
    `sharepoint:/${driveId}/B/charte.txt`,
  ]);
  expect(await house.titles()).toEqual(['charte', 'Congés 2027']);
});

test('a deleted file goes, and with a deleted folder all that lay in it', async () => {
  await using house = await graphHouse({
    D: { name: 'Notes' },
    E: { name: '2025', parent: 'D' },
    A: { ...file('a.md', 'Congés'), parent: 'E' },
    B: file('b.md', 'Télétravail'),
    C: file('c.md', 'Formation'),
  });
  await house.pass();
  house.graph.remove('B');
  house.graph.remove('D');
  expect(await house.pass()).toMatchObject({ removed: 2 });
  expect(await house.titles()).toEqual(['Formation']);
});

test('only the folder that the policy names is read; a file moved into it comes, one moved out goes', async () => {
  await using house = await graphHouse({
    D: { name: 'Notes' },
    E: { name: '2026', parent: 'D' },
    A: { ...file('a.md', 'Congés'), parent: 'E' },
    B: file('b.md', 'Télétravail'),
  });
  const source = { folder: 'notes/2026' };
  await house.pass({ source });
  expect(await house.titles()).toEqual(['Congés']);
  house.graph.put('B', { parent: 'E' });
  house.graph.put('A', { parent: rootId });
  expect(await house.pass({ source })).toMatchObject({ added: 1, removed: 1 });
  expect(await house.titles()).toEqual(['Télétravail']);
  house.graph.put('E', { name: '2027' });
  expect(await house.pass({ source })).toMatchObject({ fault: 'absent', removed: 0 });
  expect(await house.titles()).toEqual(['Télétravail']);
});

test('when its links are no longer good everything is listed anew, and what is gone is seen', async () => {
  await using house = await graphHouse({
    A: file('a.md', 'Congés'),
    B: file('b.md', 'Télétravail'),
  });
  await house.pass();
  house.graph.remove('B');
  house.graph.expireLinks();
  house.readNames();
  expect(await house.pass()).toMatchObject({ fault: null, removed: 1, unchanged: 1 });
  expect(house.readNames()).toEqual([]);
});

test('a document is open to whoever may open its file, and to nobody when that is not known', async () => {
  await using house = await graphHouse({
    A: { ...file('a.md', 'Pour tous'), permissions: openToAll },
    B: { ...file('b.md', 'Pour les RH'), permissions: [openToGroup(rhGroup)] },
    C: { ...file('c.md', 'Pour d’autres'), permissions: [openToGroup(otherGroup)] },
    D: { ...file('d.md', 'Illisible') },
    E: {
      ...file('e.md', 'À une personne'),
      permissions: [{ roles: ['read'], grantedToV2: { user: { id: 'u' } } }],
    },
  });
  house.graph.planPermissions('D', { status: 403 });
  const pass = await house.pass();
  expect(pass.failed).toEqual([
    { file: 'c.md', code: 'rights-nobody', keptEarlier: true },
    { file: 'd.md', code: 'rights-unreadable', keptEarlier: true },
    { file: 'e.md', code: 'rights-nobody', keptEarlier: true },
  ]);
  expect(await house.titles()).toEqual(['Pour tous']);
  expect(await house.titles(['all-agents', 'group:rh'])).toEqual(['Pour les RH', 'Pour tous']);
  // Rights that become readable open the document without its file being read again.
  house.readNames();
  await house.pass();
  expect(await house.titles()).toEqual(['Illisible', 'Pour tous']);
  expect(house.readNames()).toEqual([]);
});

test('a right that is withdrawn ends at the next pass, in lists, in search and even when the file cannot be fetched', async () => {
  await using house = await graphHouse({ A: file('a.md', 'Congés') });
  await house.pass();
  const search = async () => {
    const query = { text: 'congés', spaces: ['rh'], today: '2026-11-22', limit: 5, perDocument: 2 };
    return (await house.store.knowledge.search({ ...query, groups: ['all-agents'] })).length;
  };
  expect(await search()).toBe(1);
  house.graph.put('A', { content: note('Congés bis') });
  house.graph.permit('A', [openToGroup(rhGroup)]);
  house.graph.planAll('file', { kind: 'status', status: 503 });
  const pass = await house.pass();
  expect(pass).toMatchObject({ restamped: 1, updated: 0 });
  expect(pass.failed).toEqual([{ file: 'a.md', code: 'not-fetched', keptEarlier: true }]);
  expect(await search()).toBe(0);
  expect(await house.titles()).toEqual([]);
  house.graph.planAll('file', null);
  await house.pass();
  expect(await house.titles(['group:rh'])).toEqual(['Congés bis']);
});

test('readers that a file names itself narrow those of the library further', async () => {
  const content = `---\nreaders: [group:direction]\n---\n${note('Congés')}`;
  await using house = await graphHouse({ A: { name: 'a.md', content } });
  await house.pass();
  expect(await house.titles(['group:direction'])).toEqual(['Congés']);
  expect(await house.titles()).toEqual([]);
  house.graph.permit('A', [openToGroup(rhGroup)]);
  await house.pass();
  expect(await house.titles(['group:direction', 'group:rh', 'all-agents'])).toEqual([]);
  expect(await house.titles(['group:direction'])).toEqual([]);
});

test('where the admin answers for the rights, no permission is asked for', async () => {
  await using house = await graphHouse({ A: { ...file('a.md', 'Congés'), permissions: [] } });
  await house.pass({ source: { rights: 'space' } });
  expect(await house.titles()).toEqual(['Congés']);
  expect(house.graph.count('batch')).toBe(0);
});

test('columns say who owns a document, when it is to be seen again, what it is and how long it holds', async () => {
  await using house = await graphHouse({
    A: {
      ...file('a.md', 'Congés'),
      fields: {
        Responsable: 'Claire Moreau',
        R_x00e9_vision: '2027-01-31T23:00:00Z',
        Nature: 'Note de service',
        Fin: 'bientôt',
      },
    },
  });
  house.graph.columns.push(
    { name: 'Responsable', displayName: 'Responsable' },
    { name: 'R_x00e9_vision', displayName: 'Révision' },
    { name: 'Nature', displayName: 'Nature' },
    { name: 'Fin', displayName: 'Fin de validité' },
  );
  const columns = {
    ...{ owner: 'Responsable', reviewAt: 'Révision', nature: 'Nature' },
    ...{ validUntil: 'Fin de validité', validFrom: 'Absente' },
  };
  const pass = await house.pass({ source: { columns } });
  const read = async () => (await house.store.knowledge.list(['rh'], ['all-agents']))[0];
  expect(await read()).toMatchObject({
    owner: 'Claire Moreau',
    reviewAt: '2027-02-01',
    nature: 'note-de-service',
    validUntil: null,
  });
  expect(pass.odd).toEqual([
    { file: 'a.md', column: 'Fin' },
    { file: 'a.md', column: 'Absente' },
  ]);
  house.graph.put('A', { fields: { Responsable: 'Paul Petit' } });
  await house.pass({ source: { columns } });
  expect(await read()).toMatchObject({ owner: 'Paul Petit', reviewAt: null, nature: null });
  // Another column named in the policy is read for every file, though none changed.
  await house.pass({ source: { columns: {} } });
  expect(await read()).toMatchObject({ owner: 'Paul Petit' });
});
