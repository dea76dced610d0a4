/** @jest-environment jsdom */
import { beforeEach, describe, expect, test } from '@jest/globals';
import { layOutAct } from '#shared/acts/lay-out-act.ts';
import { openWordDocument } from '../../office-addin/word/open-word-document.ts';
import { deliberation } from '../builders/acts.ts';
import { installInJsdom } from '../fakes/word/install-in-jsdom.ts';
import { makeDeliberation } from '../fakes/word/make-documents.ts';
import { openWordHost, type WordHost } from '../fakes/word/word-host.ts';

let host: WordHost;
const word = openWordDocument();
const open = async (options: Partial<Parameters<typeof openWordHost>[0]> = {}): Promise<void> => {
  host = await openWordHost({
    document: await makeDeliberation(),
    apiSets: { WordApi: '1.4' },
    ...options,
  });
  await installInJsdom(host);
};
beforeEach(() => open());

describe('an act inserted in the open document', () => {
  test('stands after what was there, one tagged control a block, in at most six syncs', async () => {
    await word.insertAct(deliberation, 'end');
    expect(host.syncs).toBeLessThanOrEqual(6);
    const read = await word.read();
    const laid = layOutAct(deliberation);
    expect((await word.blocks()).map(({ tag }) => tag)).toEqual(laid.map(({ tag }) => tag));
    const visa = read.paragraphs.find(({ text }) => text.startsWith('Vu le code'));
    expect(visa).toMatchObject({ tag: laid[2]?.tag });
    expect(read.paragraphs[0]?.text).toBe('DÉLIBÉRATION DU CONSEIL MUNICIPAL');
    expect(host.documentXml().match(/w:highlight/gu)).toHaveLength(2);
  });
});
