import { expect, test } from '@jest/globals';
import { graphHouse } from '../builders/graph-house.ts';

const badSecret = '{"error":"invalid_client","error_description":"AADSTS7000215: no."}';
const note = (title: string): string => `# ${title}\n\n${title} : trois jours par an.\n`;
const file = (name: string, title: string) => ({ name, content: note(title) });

test('Graph that asks to wait is waited for; one that asks for too long ends the pass, which is kept for later', async () => {
  await using house = await graphHouse({ A: file('a.md', 'Congés'), B: file('b.md', 'Autre') });
  house.graph.plan('delta', { kind: 'status', status: 429, headers: { 'retry-after': '7' } });
  house.graph.plan('delta', { kind: 'status', status: 503 });
  house.graph.planPermissions('A', { status: 429, retryAfter: '3' });
  expect(await house.pass()).toMatchObject({ fault: null, added: 2 });
  expect(house.waits).toEqual([7_000, 2_000, 3_000]);
  house.graph.planAll('delta', { kind: 'status', status: 429, headers: { 'retry-after': '7200' } });
  expect(await house.pass()).toMatchObject({ fault: 'throttled' });
  const state = await house.store.sources.state('rh');
  expect(state).toMatchObject({ failures: 1, nextAt: house.time.now + 7_200_000 });
  expect(await house.titles()).toHaveLength(2);
});

test.each([
  ['forbidden', 'site', { kind: 'status', status: 403 }],
  ['absent', 'site', { kind: 'status', status: 404 }],
  ['identity-refused', 'token', { kind: 'status', status: 401, body: badSecret }],
  ['identity-refused', 'drives', { kind: 'status', status: 401 }],
  ['garbage', 'delta', { kind: 'body', body: { value: 'nonsense' } }],
  ['garbage', 'delta', { kind: 'body', body: { value: [] } }],
  ['garbage', 'batch', { kind: 'body', body: { responses: [] } }],
  [
    'garbage',
    'delta',
    { kind: 'body', body: { value: [], '@odata.nextLink': 'https://evil.example/v1.0/x' } },
  ],
  ['unreachable', 'delta', { kind: 'drop' }],
  ['unreachable', 'batch', { kind: 'status', status: 500 }],
] as const)('%s: told when %s fails, nothing lost', async (fault, part, trouble) => {
  await using house = await graphHouse({ A: file('a.md', 'Congés') });
  await house.pass();
  house.graph.put('A', { content: note('Congés bis') });
  house.graph.planAll(part, trouble);
  // A token is held for an hour: another identity is a new one.
  if (part === 'token') {
    await using fresh = await graphHouse({});
    fresh.graph.planAll(part, trouble);
    expect(await fresh.pass()).toMatchObject({ fault });
    return;
  }
  expect(await house.pass()).toMatchObject({ fault, removed: 0 });
  expect(await house.titles()).toEqual(['Congés']);
  house.graph.planAll(part, null);
  expect(await house.pass()).toMatchObject({ fault: null, updated: 1 });
  expect(await house.titles()).toEqual(['Congés bis']);
});

test('no token goes with a download, and no download goes anywhere but to the site', async () => {
  await using house = await graphHouse({ A: file('a.md', 'Congés') });
  for (const location of [
    'https://evil.example/x',
    'http://mairie.sharepoint.com/x',
    'https://mairie.sharepoint.com.evil.example/x',
    'https://mairie.sharepoint.com:444/x',
    'https://u:p@mairie.sharepoint.com/x',
    'https://autre.sharepoint.com/x',
  ]) {
    house.graph.plan('content', { kind: 'redirect', location });
    expect((await house.pass()).failed).toMatchObject([{ code: 'not-fetched' }]);
  }
  expect(house.graph.count('file')).toBe(0);
  house.graph.plan('file', { kind: 'redirect', location: 'https://evil.example/x' });
  expect((await house.pass()).failed).toMatchObject([{ code: 'not-fetched' }]);
  expect(await house.pass()).toMatchObject({ added: 1, failed: [] });
});

test('a download cut off is no document, nor is one too large; the next pass fetches the first again', async () => {
  await using house = await graphHouse({
    A: file('a.md', 'Congés'),
    B: { name: 'b.txt', content: 'x'.repeat(10_000_001) },
  });
  house.graph.plan('file', { kind: 'truncate' });
  const codes = async () => (await house.pass()).failed.map(({ file: name, code }) => [name, code]);
  const first = await codes();
  expect(first).toContainEqual(['b.txt', expect.stringMatching(/oversized|not-fetched/)]);
  await codes();
  expect(await house.titles()).toEqual(['Congés']);
  const fetched = house.graph.count('content');
  expect(await codes()).toEqual([['b.txt', 'oversized']]);
  expect(house.graph.count('content')).toBe(fetched);
});

test('a pass stopped half way is taken up where it was: no page, no file is lost', async () => {
  const names = Array.from({ length: 60 }, (_, at) => `F${at}`);
  await using house = await graphHouse(
    Object.fromEntries(names.map((name) => [name, file(`${name}.md`, name)])),
  );
  house.graph.setPageSize(10);
  for (const after of [2, 5, 40, 60, 90]) {
    const stop = new AbortController();
    const count = house.graph.requests.length;
    const watch = setInterval(() => {
      if (house.graph.requests.length >= count + after) stop.abort(new Error('stopped'));
    }, 0);
    await house.pass({ signal: stop.signal }).catch((error: Error) => {
      expect(error.message).toBe('stopped');
    });
    clearInterval(watch);
    house.graph.put(`F${after % 60}`, { content: note(`Nouveau ${after}`) });
    if (after === 40) house.graph.remove('F7');
  }
  await house.pass();
  const titles = await house.titles();
  expect(titles).toHaveLength(59);
  expect(titles).toContain('Nouveau 90');
  expect(titles).not.toContain('F7');
  expect(house.graph.count('content')).toBeLessThan(200);
});
