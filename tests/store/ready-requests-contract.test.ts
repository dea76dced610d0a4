import { describe, expect, test } from '@jest/globals';
import type { ReadyRequest } from '#shared/drafting/ready/ready-request.ts';
import { storeAdapters } from '../builders/store-adapters.ts';

const request = (id: string, title: string, metier: ReadyRequest['metier']): ReadyRequest => ({
  ...{ id, title, metier, text: 'Rédige une annonce pour {date}.' },
  ...{ use: 'draft', templateId: null, from: 'organisation' },
});

describe.each(storeAdapters)('ready requests of the organisation, %s', (_, open) => {
  test('they are listed by trade then title, replaced under their id, and removed once', async () => {
    const { readyRequests, close } = await open();
    await readyRequests.put(request('own-b', 'Zone bleue', 'technique'), 1_000);
    await readyRequests.put(request('own-c', 'Braderie', 'accueil'), 1_000);
    await readyRequests.put(request('own-a', 'Arrosage', 'technique'), 1_000);
    const titles = async (): Promise<readonly string[]> =>
      (await readyRequests.list()).map(({ title }) => title);
    expect(await titles()).toEqual(['Braderie', 'Arrosage', 'Zone bleue']);
    await readyRequests.put(request('own-c', 'Brocante', 'accueil'), 2_000);
    expect((await readyRequests.list())[0]).toEqual(request('own-c', 'Brocante', 'accueil'));
    expect(await readyRequests.remove('own-c')).toBe(true);
    expect(await readyRequests.remove('own-c')).toBe(false);
    expect(await titles()).toEqual(['Arrosage', 'Zone bleue']);
    await close();
  });
});
