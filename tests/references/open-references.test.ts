import { expect, test } from '@jest/globals';
import type { Person } from '#shared/policy/person.ts';
import { openReferences, type ReferenceRoom } from '../../bot/references/open-references.ts';
import { inMemoryOwnReferences } from '../builders/in-memory-own-references.ts';
import { scriptedPolicy } from '../builders/scripted-policy.ts';

const draft = {
  text: 'délibération n° 2026-12 du 3 février 2026',
  title: 'Règlement intérieur de la cantine',
  versionDate: '2026-02-03',
  checkedAt: '2026-11-20',
  checkedWith: 'registre des délibérations',
};
const agent: Person = {
  ...{ id: 'dev:claire', tenant: null, name: 'Claire', roles: ['agent'], groups: ['all-agents'] },
};
const referent: Person = { ...agent, id: 'dev:rene', roles: ['agent', 'referent-documentaire'] };

function openRoom(): ReferenceRoom {
  return openReferences({
    policy: { current: () => scriptedPolicy },
    clock: { now: () => 1_000 },
    hasher: { pseudonym: (id) => `p-${id}` },
    own: inMemoryOwnReferences(),
  });
}

test('what the referent adds is in the base at once, under a pseudonym, and the base is the same until it changes', async () => {
  const room = openRoom();
  const before = await room.base();
  expect(await room.base()).toBe(before);
  const added = await room.add(referent, draft);
  expect((await room.base()).references[0]).toEqual(added);
  expect((await room.base()).references).toHaveLength(before.references.length + 1);
  expect(await room.own()).toEqual([{ reference: added, by: 'p-dev:rene', at: 1_000 }]);
  await room.supersede(referent, added.id, { since: '2026-09-01', by: 'n° 2026-80' });
  expect((await room.base()).references[0]?.superseded).toEqual({
    since: '2026-09-01',
    by: 'n° 2026-80',
  });
  await room.remove(referent, added.id);
  expect((await room.base()).references).toHaveLength(before.references.length);
});

test('what the organisation compared itself stands for the shipped reference of the same article', async () => {
  const room = openRoom();
  const own = { ...draft, text: 'code général de la fonction publique', article: 'L. 332-8' };
  await room.add(referent, own);
  const same = (await room.base()).references.filter(
    ({ textId, article }) => textId === 'cgfp' && article === 'L. 332-8',
  );
  expect(same.map(({ from }) => from)).toEqual(['organisation']);
});

test('an agent changes nothing, whatever the call', async () => {
  const room = openRoom();
  const added = await room.add(referent, draft);
  const gone = { since: '2026-09-01', by: null };
  expect(room.mayKeep(agent)).toBe(false);
  await expect(room.add(agent, draft)).rejects.toMatchObject({ code: 'not-allowed' });
  await expect(room.supersede(agent, added.id, gone)).rejects.toMatchObject({
    code: 'not-allowed',
  });
  await expect(room.remove(agent, added.id)).rejects.toMatchObject({ code: 'not-allowed' });
  expect(await room.own()).toHaveLength(1);
});

test('a reference that is there is not added again, and one that ships is not changed', async () => {
  const room = openRoom();
  await room.add(referent, draft);
  await expect(room.add(referent, draft)).rejects.toMatchObject({ code: 'act-reference-taken' });
  await expect(room.remove(referent, 'cgfp-l332-8')).rejects.toMatchObject({
    ...{ code: 'act-reference-unknown', details: { id: 'cgfp-l332-8' } },
  });
});
