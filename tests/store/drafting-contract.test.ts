import { describe, expect, test } from '@jest/globals';
import type { Validation } from '#shared/wire/word-exchange.ts';
import { keptDraft, letterTemplate } from '../builders/drafts.ts';
import { storeAdapters } from '../builders/store-adapters.ts';

const read: Validation = {
  id: 'j-1',
  step: 'relu',
  blocks: [{ tag: 'calame:corps:1', hash: 'a'.repeat(64) }],
  responsible: null,
  by: 'Claire Moreau',
  at: 1_000,
};

describe.each(storeAdapters)('the rooms of drafting, %s', (_, open) => {
  test('a draft is found by its person alone, the latest first, and is replaced under its id', async () => {
    const { drafts, close } = await open();
    await drafts.keep('p-claire', keptDraft('draft-0001', 1_000));
    await drafts.keep('p-claire', keptDraft('draft-0002', 2_000));
    await drafts.keep('p-karim', keptDraft('draft-0001', 3_000));
    expect((await drafts.list('p-claire')).map(({ draftId }) => draftId)).toEqual([
      'draft-0002',
      'draft-0001',
    ]);
    await drafts.keep('p-claire', keptDraft('draft-0001', 5_000));
    expect(await drafts.find('p-claire', 'draft-0001')).toEqual(keptDraft('draft-0001', 5_000));
    expect((await drafts.find('p-karim', 'draft-0001'))?.changedAt).toBe(3_000);
    expect(await drafts.find('p-ines', 'draft-0001')).toBeNull();
    await close();
  });

  test('a draft that is discarded or too old is gone, and nobody else loses theirs', async () => {
    const { drafts, close } = await open();
    await drafts.keep('p-claire', keptDraft('draft-0001', 1_000));
    await drafts.keep('p-karim', keptDraft('draft-0001', 4_000));
    expect(await drafts.discard('p-claire', 'draft-0001')).toBe(true);
    expect(await drafts.discard('p-claire', 'draft-0001')).toBe(false);
    expect(await drafts.list('p-karim')).toHaveLength(1);
    expect(await drafts.expire(4_000)).toBe(0);
    expect(await drafts.expire(4_001)).toBe(1);
    expect(await drafts.list('p-karim')).toEqual([]);
    await close();
  });

  test('steps of validation are added in their order, each document apart', async () => {
    const { actValidations, close } = await open();
    await actValidations.add('document-1', 'p-claire', read);
    await actValidations.add('document-1', 'p-ines', {
      ...read,
      id: 'j-2',
      step: 'valide',
      at: 2_000,
    });
    await actValidations.add('document-2', 'p-claire', read);
    expect((await actValidations.list('document-1')).map(({ step }) => step)).toEqual([
      'relu',
      'valide',
    ]);
    expect(await actValidations.list('document-3')).toEqual([]);
    expect(await actValidations.expire(1_500)).toBe(2);
    expect((await actValidations.list('document-1')).map(({ id }) => id)).toEqual(['j-2']);
    await close();
  });

  test('a template of the organisation is replaced under its id and listed by its title', async () => {
    const { actTemplates, close } = await open();
    await actTemplates.put(letterTemplate, 'p-sophie', 1_000);
    await actTemplates.put({ ...letterTemplate, id: 'avis', title: 'Avis' }, 'p-sophie', 1_000);
    await actTemplates.put({ ...letterTemplate, title: 'Lettre' }, 'p-ines', 2_000);
    expect((await actTemplates.list()).map(({ title }) => title)).toEqual(['Avis', 'Lettre']);
    expect(await actTemplates.remove('avis')).toBe(true);
    expect(await actTemplates.remove('avis')).toBe(false);
    await close();
  });

  test('there is one letterhead at a time, given back byte for byte', async () => {
    const { letterheads, close } = await open();
    expect(await letterheads.current()).toBeNull();
    expect(await letterheads.remove()).toBe(false);
    const bytes = Uint8Array.of(0x50, 0x4b, 0, 255);
    await letterheads.put({ name: 'ancien.dotx', bytes: Uint8Array.of(1), at: 1 });
    await letterheads.put({ name: 'mairie.dotx', bytes, at: 2 });
    const kept = await letterheads.current();
    expect([kept?.name, kept?.at, [...(kept?.bytes ?? [])]]).toEqual([
      'mairie.dotx',
      2,
      [...bytes],
    ]);
    expect(await letterheads.remove()).toBe(true);
    expect(await letterheads.current()).toBeNull();
    await close();
  });
});
