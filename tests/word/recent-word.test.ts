/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { openWordDocument } from '../../office-addin/word/open-word-document.ts';
import { deliberation } from '../builders/acts.ts';
import { inWord } from '../fakes/word/in-word.ts';
import {
  makeDeliberation,
  makeParagraph,
  makeProtected,
  makeRevised,
  makeTable,
} from '../fakes/word/make-documents.ts';

const word = openWordDocument();
const texts = async (): Promise<readonly string[]> =>
  (await word.read()).paragraphs.map(({ text }) => text);

describe('a recent Word', () => {
  test('is given the styles of acts that the document lacks, once', async () => {
    const host = await inWord(makeDeliberation());
    await word.insertAct(deliberation, 'end');
    expect(host.syncs).toBeLessThanOrEqual(6);
    const { paragraphs } = await word.read();
    const visa = paragraphs.find(({ text }) => text.startsWith('Vu le code'));
    expect(visa?.style).toBe('Acte Visa');
    expect(paragraphs.find(({ text }) => /^Article\s1er/u.test(text))?.level).toBe(2);
    await word.insertAct(deliberation, 'end');
    expect(host.partXml('word/styles.xml').match(/w:val="Acte Visa"/gu)).toHaveLength(1);
    expect(host.documentXml()).not.toContain('calame-en-cours');
  });

  test('takes an act after the table where the cursor stands in a cell', async () => {
    const host = await inWord(makeTable());
    host.select({ paragraph: 2 });
    expect((await word.readSelection()).kind).toBe('cell');
    await word.insertAct({ ...deliberation, blocks: deliberation.blocks.slice(0, 1) }, 'cursor');
    const read = await word.read();
    const at = read.paragraphs.findIndex(
      ({ text }) => text === 'Règlement intérieur de la cantine',
    );
    expect(read.paragraphs[at]?.inTable).toBe(false);
    expect((await texts()).indexOf('Après le tableau')).toBe(at + 1);
  });

  test('takes the place of the whole document when asked, and gives it back with one undo each', async () => {
    const host = await inWord(makeDeliberation());
    await word.insertAct(deliberation, 'replace-document');
    expect((await texts())[0]).not.toBe('DÉLIBÉRATION DU CONSEIL MUNICIPAL');
    while (host.undoSteps > 0) host.undo();
    expect(await texts()).toContain('DÉLIBÉRATION DU CONSEIL MUNICIPAL');
  });

  test('settles one change of two, and leaves the other and those of others', async () => {
    const host = await inWord(makeDeliberation());
    host.select({ paragraph: 1, lastParagraph: 2 });
    const { paragraphs } = await word.readSelection();
    const [one, two] = paragraphs.map(({ text }) => text);
    const placed = await word.placeChanges([
      { paragraph: 0, before: one ?? '', after: `${one} hier`, reason: 'x' },
      {
        paragraph: 1,
        before: two ?? '',
        after: (two ?? '').replace('favorable', 'positif'),
        reason: 'y',
      },
    ]);
    await word.settleChange(placed[1]?.id ?? '', 'accept');
    expect(host.documentXml()).toMatch(/<w:ins [^>]*>.*hier/u);
    expect(host.documentXml()).not.toContain('favorable');
    await word.settleChange(placed[0]?.id ?? '', 'refuse');
    expect(host.documentXml()).not.toMatch(/<w:(?:ins|del) /u);
    expect(await texts()).toContain(one);
  });

  test('rewrites a paragraph in fifty places with the syncs of one', async () => {
    const words = Array.from({ length: 200 }, (_, at) => `mot${at}`);
    const host = await inWord(makeParagraph(words.join(' ')));
    host.select({ paragraph: 0 });
    const [read] = (await word.readSelection()).paragraphs;
    const after = words.map((one, at) => (at % 4 === 0 ? `terme${at}` : one)).join(' ');
    const before = host.syncs;
    await word.placeChanges([{ paragraph: 0, before: read?.text ?? '', after, reason: null }]);
    expect(host.syncs - before).toBeLessThanOrEqual(7);
    expect(host.documentXml().match(/<w:del /gu)).toHaveLength(50);
    const [first] = await word.read().then(({ paragraphs }) => paragraphs);
    expect(first?.text).toContain('mot1 ');
  });

  test('gives a quotation its source in a footnote', async () => {
    const host = await inWord(makeDeliberation());
    host.select({ paragraph: 1 });
    await word.insertQuote(' Les agents ont 25 jours.', 'Règlement du temps de travail, article 3');
    expect(host.partXml('word/footnotes.xml')).toContain('Règlement du temps de travail');
  });

  test('is told of each move of the selection until the panel stops listening', async () => {
    const host = await inWord(makeDeliberation());
    let moves = 0;
    const stop = word.onSelection(() => {
      moves += 1;
    });
    host.select({ paragraph: 1 });
    const heard = moves;
    stop();
    host.select({ paragraph: 2 });
    expect([heard > 0, moves]).toEqual([true, heard]);
  });
});

describe('a document that nothing may be half-changed in', () => {
  test('with 200 pending revisions is not rewritten there, and says so', async () => {
    const host = await inWord(makeRevised());
    host.select({ paragraph: 3 });
    const selected = await word.readSelection();
    expect(selected.pendingRevisions).toBe(true);
    const xml = host.documentXml();
    const change = {
      paragraph: 0,
      before: selected.paragraphs[0]?.text ?? '',
      after: 'x',
      reason: null,
    };
    await expect(word.placeChanges([change])).rejects.toMatchObject({ kind: 'pending-revisions' });
    expect(host.documentXml()).toBe(xml);
  });

  test('that is protected keeps all it has', async () => {
    const host = await inWord(makeProtected());
    const xml = host.documentXml();
    await expect(word.insertAct(deliberation, 'end')).rejects.toMatchObject({ kind: 'read-only' });
    expect(host.documentXml()).toBe(xml);
  });
});
