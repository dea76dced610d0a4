import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ActDocument, ActParagraph } from '#shared/acts/act-document.ts';
import { readBlockTag, writeBlockTag } from '#shared/acts/block-tag.ts';
import {
  modelText,
  provenanceProperties,
  readProvenance,
  readStep,
  tracedBlocks,
  writeProvenance,
  writeStep,
} from '#shared/acts/provenance.ts';

const paragraph = (text: string, tag: string | null = null): ActParagraph => ({
  ...{ text, tag, style: null, level: null, inTable: false },
});
const document = (
  paragraphs: readonly ActParagraph[],
  properties: ActDocument['properties'] = {},
): ActDocument => ({ paragraphs, headers: [], properties });

describe('what a document tells of how it was made', () => {
  test('names the blocks that a model wrote, each once', () => {
    const blocks = tracedBlocks(
      document([
        paragraph('Objet', 'calame:objet:1'),
        paragraph('Article 1er', 'calame:article:1;m=q-1'),
        paragraph('La cantine est ouverte.', 'calame:article:1;m=q-1'),
        paragraph('Ajouté à la main'),
        paragraph('Article 2', 'calame:article:2;m=q-1'),
        paragraph('Autre contrôle', 'du modèle de la mairie'),
      ]),
    );
    expect(blocks.map(({ tag, paragraph: at }) => [tag, at])).toEqual([
      ['calame:objet:1', 0],
      ['calame:article:1;m=q-1', 1],
      ['calame:article:2;m=q-1', 4],
    ]);
    expect(modelText(blocks)).toContain('La cantine est ouverte.');
    expect(modelText(blocks)).not.toContain('Objet');
  });

  test('does not change with the width of its spaces, and does with one word', () => {
    const of = (text: string): string =>
      modelText(tracedBlocks(document([paragraph(text, 'calame:corps:1;m=q-1')])));
    expect(of('Prix\u00A0: 12\u202F000 €')).toBe(of('Prix : 12 000  €'));
    expect(of('Prix : 12 000 €')).not.toBe(of('Prix : 13 000 €'));
  });

  test('binds a step to all of ours where no model wrote, except the mention that the step changes', () => {
    const of = (text: string, mention: string): string =>
      modelText(
        tracedBlocks(
          document([paragraph(text, 'calame:vote:1'), paragraph(mention, 'calame:mention:9999')]),
        ),
      );
    expect(of('Pour : 7', 'Projet')).toBe(of('Pour : 7', 'Vérifié'));
    expect(of('Pour : 7', 'Projet')).not.toBe(of('Pour : 8', 'Projet'));
  });

  test('is written in properties that Word keeps whole, and read back', () => {
    const traces = Array.from({ length: 40 }, (_, at) => `q-${String(at).padStart(20, '0')}`);
    const told = { documentId: 'doc-12345678', traces, models: ['mistral-small'], blocks: 3 };
    const properties = writeProvenance({ ...told, date: '2026-11-22' });
    for (const value of Object.values(properties)) expect(value?.length ?? 0).toBeLessThan(256);
    const read = readProvenance(
      document([], Object.fromEntries(Object.entries(properties).map(([k, v]) => [k, v ?? '']))),
    );
    expect(read).toMatchObject({ documentId: 'doc-12345678', models: ['mistral-small'], told: 3 });
    expect(read.traces.length).toBeGreaterThan(9);
    expect(traces).toEqual(expect.arrayContaining([...read.traces]));
  });

  test('says nothing of a property that somebody else wrote', () => {
    const properties = {
      [provenanceProperties.relu]: 'moi',
      [provenanceProperties.blocks]: 'beaucoup',
    };
    expect(readProvenance(document([], properties))).toMatchObject({ relu: null, told: null });
  });
});

test('a step is read back as it was written, whoever took it', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 60 }).filter((by) => !/\p{Cc}/u.test(by)),
      fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 }),
      (by, hash) => {
        const step = { by, hash, at: '2026-11-22T10:00:00.000Z', id: 'v-0011' };
        expect(readStep(writeStep(step))).toEqual(step);
      },
    ),
  );
});

test('a block past the ten thousandth still tells where it comes from', () => {
  const tag = { role: 'corps', number: 12_345, origin: { by: 'model', traceId: 'q-1' } } as const;
  expect(readBlockTag(writeBlockTag(tag))).toEqual(tag);
});
