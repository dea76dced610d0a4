import { expect } from '@jest/globals';
import { readActFile } from '../../bot/act-files/read-act-file.ts';
import { readLimits } from '../../bot/documents/limits.ts';
import { readDocx } from '../../bot/documents/read-docx.ts';
import type { TrialTown } from '../builders/trial-town.ts';
import type { WordHost } from '../fakes/word/word-host.ts';
import { plain } from './work-in-word.ts';

/** The saved file, as other programs find it. */
export const expectValidatedFile = (bytes: Uint8Array, word: WordHost): void => {
  const xml = word.documentXml();
  for (const style of [
    'ActeTitre',
    'ActeVisa',
    'ActeConsiderant',
    'ActeArticle',
    'ActeSignature',
  ]) {
    expect(xml).toContain(`<w:pStyle w:val="${style}"/>`);
    expect(word.partXml('word/styles.xml')).toContain(`w:styleId="${style}"`);
  }
  const { paragraphs, properties } = readActFile(bytes);
  const articles = paragraphs.filter(({ text }) => /^Article\s/u.test(text));
  expect(articles.map(({ text, level }) => [plain(text), level])).toEqual([
    ['Article 1er – Approbation', 2],
    ['Article 2 – Signature', 2],
  ]);
  const tags = [...new Set(paragraphs.map(({ tag }) => tag ?? ''))].filter((tag) => tag !== '');
  expect(tags.filter((tag) => /;m=q-/u.test(tag))).toHaveLength(5);
  expect(tags.filter((tag) => /^calame:visa:\d+;r=/u.test(tag))).toHaveLength(2);
  expect(xml).not.toMatch(/<w:(?:ins|del) |w:highlight|calame-en-cours/u);
  expect(properties).toMatchObject({
    'Calame-Modeles': 'm',
    'Calame-Blocs-IA': '5',
    'Calame-Relu': expect.stringMatching(/ Claire Moreau$/u),
    'Calame-Valide': expect.stringMatching(/ Nadia Roche$/u),
  });
  const { blocks } = readDocx(bytes, readLimits);
  const words = JSON.stringify(blocks);
  expect(words).toContain('Vu le code des relations entre le public et l’administration');
  expect(words).toContain('le tribunal administratif de Rennes dans un délai de deux mois');
};

/** The commands say of the file what the panel says. */
export const expectCommandsAgree = async (town: TrialTown, file: string): Promise<void> => {
  const [verified, checked] = await Promise.all([
    town.run(['verify', file, '--json']),
    town.run(['act', 'check', file, '--json']),
  ]);
  expect(verified.status).toBe(0);
  expect(verified.json()).toMatchObject({
    models: ['m'],
    lostBlocks: 0,
    placeholders: [],
    steps: {
      relu: { by: 'Claire Moreau', holds: true, known: true },
      valide: { by: 'Nadia Roche', holds: true, known: true },
      publication: null,
    },
  });
  expect(checked.status).toBe(0);
  expect(checked.json()).toMatchObject({ kind: 'deliberation' });
};
