import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import type { ActDocument } from '#shared/acts/act-document.ts';
import { layOutAct } from '#shared/acts/lay-out-act.ts';
import {
  modelText,
  provenanceProperties,
  tracedBlocks,
  writeProvenance,
  writeStep,
} from '#shared/acts/provenance.ts';
import { hasDoubts, type VerifyPorts, verifyAct } from '../../bot/act-files/verify-act.ts';
import { deliberation } from '../builders/acts.ts';
import { journalEntry } from '../builders/journal-entries.ts';

const traceId = 'q-0123456789abcdef0123';
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const step = { by: 'Sophie Lambert', at: '2026-11-22T10:00:00.000Z', id: 'v-1' };

const at = Date.parse(step.at);
const paragraphs = layOutAct(deliberation).flatMap(({ tag, paragraphs: laid }) =>
  laid.map(({ text }) => ({ text, tag, style: null, level: null, inTable: false })),
);
const traced = tracedBlocks({ paragraphs, headers: [], properties: {} });
const blocks = traced.map(({ tag, text }) => ({ tag, hash: sha256(text) }));
const recorded = { ...step, step: 'relu', blocks, responsible: null, at, person: 'p-1' } as const;

const ports: VerifyPorts = {
  journal: {
    find: async (id) =>
      id === traceId ? journalEntry({ id, endpoint: 'scaleway-fr', model: 'mistral' }) : null,
  },
  validations: { list: async () => [recorded] },
  hasher: { sha256 },
};

/** The délibération as it stands in a file whose first reader has read it. */
const document = (change: (text: string) => string = (text) => text): ActDocument => {
  const hash = sha256(modelText(traced));
  const told = writeProvenance({
    ...{ documentId: 'doc-0123456789', traces: [traceId], models: ['mistral'] },
    ...{ date: '2026-11-22', blocks: 2 },
  });
  return {
    paragraphs: paragraphs.map((one) => ({ ...one, text: change(one.text) })),
    headers: [],
    properties: {
      ...Object.fromEntries(Object.entries(told).map(([name, value]) => [name, value ?? ''])),
      [provenanceProperties.relu]: writeStep({ ...step, hash }),
    },
  };
};

describe('a file that is verified', () => {
  test('names what a model wrote, where it was asked, and who has read it', async () => {
    const verified = await verifyAct(document(), ports);
    expect(verified.traces).toMatchObject([{ id: traceId, line: { endpoint: 'scaleway-fr' } }]);
    expect(verified.steps).toMatchObject({ relu: { holds: true, known: true }, valide: null });
    expect(verified.placeholders).toEqual(['date de la séance', 'date']);
    expect(verified.modelShare).toBeGreaterThan(0.1);
    expect(verified.modelShare).toBeLessThan(0.9);
    expect(hasDoubts(verified)).toBe(false);
  });

  test('says that a reading no longer holds once a word that a model wrote has changed', async () => {
    const changed = await verifyAct(
      document((text) => text.replace('84', '85')),
      ports,
    );
    expect(changed.steps.relu?.holds).toBe(false);
    expect(hasDoubts(changed)).toBe(true);
    const elsewhere = await verifyAct(
      document((text) => text.replace('Lefort', 'Dupont')),
      ports,
    );
    expect(elsewhere.steps.relu?.holds).toBe(true);
  });

  test('believes no step that the file dresses up as another one, of another person or of other blocks', async () => {
    const hash = sha256(modelText(traced));
    const { properties, ...rest } = document();
    const forged = async (name: 'relu' | 'valide', told: Partial<typeof step>) => {
      const value = writeStep({ ...step, ...told, hash });
      const file = { ...rest, properties: { ...properties, [provenanceProperties[name]]: value } };
      return verifyAct(file, ports);
    };
    expect((await forged('valide', {})).steps.valide).toMatchObject({ known: false });
    expect((await forged('relu', { by: 'Le maire' })).steps.relu).toMatchObject({ known: false });
    const later = { at: '2027-01-01T10:00:00.000Z' };
    expect((await forged('relu', later)).steps.relu).toMatchObject({ known: false });
    const fewer = { ...recorded, blocks: blocks.slice(0, 1) };
    const halfRead = await verifyAct(document(), {
      ...ports,
      validations: { list: async () => [fewer] },
    });
    expect(halfRead.steps.relu).toMatchObject({ known: true, holds: false });
    expect(hasDoubts(halfRead)).toBe(true);
  });

  test('says what this server never recorded', async () => {
    const foreign: VerifyPorts = {
      ...ports,
      journal: { find: async () => null },
      validations: { list: async () => [] },
    };
    const verified = await verifyAct(document(), foreign);
    expect(verified.traces).toEqual([{ id: traceId, line: null }]);
    expect(verified.steps.relu).toMatchObject({ holds: true, known: false });
    expect(hasDoubts(verified)).toBe(true);
  });

  test('says that marks were taken away', async () => {
    const { paragraphs, ...rest } = document();
    const bare = { ...rest, paragraphs: paragraphs.map((one) => ({ ...one, tag: null })) };
    const verified = await verifyAct(bare, ports);
    expect(verified).toMatchObject({ lostBlocks: 2, modelShare: 0 });
    expect(hasDoubts(verified)).toBe(true);
  });
});
