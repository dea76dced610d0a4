import { expect, test } from '@jest/globals';
import type { Person } from '#shared/policy/person.ts';
import { readActFile } from '../../bot/act-files/read-act-file.ts';
import { linkLife, openDraftLinks } from '../../bot/drafting/draft-links.ts';
import { openDraftingHouse } from '../builders/drafting-house.ts';
import { keptDraft } from '../builders/drafts.ts';
import { startLoopbackApi } from '../builders/loopback-api.ts';

const claire: Person = { id: 'dev:claire', tenant: null, name: 'Claire', roles: [], groups: [] };
const karim: Person = { ...claire, id: 'dev:karim' };

/** An API with one draft of Claire's, and a clock that the test moves. */
async function open() {
  let now = 1_000;
  const { desk, ports } = await openDraftingHouse(null);
  await ports.drafts.keep(ports.hasher.pseudonym(claire.id), keptDraft('draft-0001', 1_000));
  const links = openDraftLinks({ now: () => now });
  const api = await startLoopbackApi({ ports: { drafting: desk, links } });
  const origin = `http://127.0.0.1:${api.port}`;
  const post = async (token: string) =>
    fetch(`${origin}/drafts/${token}`, { method: 'POST', headers: { origin } });
  const pass = (milliseconds: number): void => {
    now += milliseconds;
  };
  return { api, links, post, pass, [Symbol.asyncDispose]: () => api[Symbol.asyncDispose]() };
}

test('looking at a link spends nothing; the download gives the file once, with the id that the panel knows', async () => {
  await using house = await open();
  const token = house.links.make({ person: claire, draftId: 'draft-0001' });
  for (const _ of [1, 2]) {
    const page = await house.api.send('GET', `/drafts/${token}`);
    expect([page.status, page.text]).toEqual([
      200,
      expect.stringContaining('<form method="post">'),
    ]);
    expect(page.text).not.toContain('Courrier');
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
  }
  const taken = await house.post(token);
  expect(taken.status).toBe(200);
  expect(taken.headers.get('content-disposition')).toContain('Courrier.docx');
  const document = readActFile(new Uint8Array(await taken.arrayBuffer()));
  expect(document.properties['Calame-Document']).toBe('draft-0001');
  const again = await house.post(token);
  expect([again.status, await again.text()]).toEqual([
    404,
    expect.stringContaining('ne sert plus'),
  ]);
  expect(house.api.desk.noted).toContainEqual(
    expect.objectContaining({ kind: 'draft-file', reason: 'draft-0001', person: claire }),
  );
});

test('a browser sends the form of its page with the origin of that page, and tells no other site the link', async () => {
  await using house = await open();
  const token = house.links.make({ person: claire, draftId: 'draft-0001' });
  const page = await house.api.send('GET', `/drafts/${token}`);
  // In Chromium, `no-referrer` gives `Origin: null`, which a trial refuses.
  expect(page.headers['referrer-policy']).toBe('same-origin');
});

test('after ten minutes it opens nothing, neither by looking nor by downloading', async () => {
  await using house = await open();
  const token = house.links.make({ person: claire, draftId: 'draft-0001' });
  house.pass(linkLife);
  expect((await house.api.send('GET', `/drafts/${token}`)).status).toBe(404);
  expect((await house.post(token)).status).toBe(404);
});

test('a guessed link, and one made for somebody whose draft it is not, open nothing', async () => {
  await using house = await open();
  for (const token of ['0', 'A'.repeat(43), '..%2f..%2fetc', 'draft-0001']) {
    expect((await house.api.send('GET', `/drafts/${token}`)).status).toBe(404);
    expect((await house.post(token)).status).toBe(404);
  }
  const token = house.links.make({ person: karim, draftId: 'draft-0001' });
  expect((await house.post(token)).status).toBe(404);
  const erased = house.links.make({ person: claire, draftId: 'draft-gone' });
  expect((await house.post(erased)).status).toBe(404);
});

test('a page of another site cannot spend a link', async () => {
  await using house = await open();
  const token = house.links.make({ person: claire, draftId: 'draft-0001' });
  const headers = { origin: 'https://evil.example' };
  const { status } = await house.api.send('POST', `/drafts/${token}`, { headers });
  expect(status).toBe(401);
  expect(house.links.isOpen(token)).toBe(true);
});
