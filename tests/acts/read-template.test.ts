import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readTemplate } from '#shared/acts/read-template.ts';
import { actTemplates } from '../builders/told-facts.ts';

const own = {
  id: 'courrier-brocante',
  kind: 'courrier',
  title: 'Réponse à une brocante',
  purpose: 'Répondre à une association.',
  facts: [
    { id: 'dateBrocante', label: 'date de la brocante', type: 'date' },
    { id: 'regles', label: 'règles', type: 'list', required: false },
  ],
  blocks: [
    { role: 'objet', paragraphs: 'Objet : brocante du {{dateBrocante.jour}}' },
    {
      role: 'corps',
      paragraphs: ['Règle : {{item}}'],
      each: 'regles',
      when: 'regles',
      write: 'Une règle.',
    },
    { role: 'signature', paragraphs: ['{{org.LeChef}}'] },
  ],
};

const problems = (value: unknown): readonly string[] => {
  const read = readTemplate(value);
  return read.ok
    ? []
    : read.faults.map(({ path, problem, found }) => `${path} ${problem} ${found}`.trim());
};

test('a template with what it seldom has left out is read whole', () => {
  const read = readTemplate(own);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  expect(read.template).toMatchObject({ language: 'fr', organisations: [], from: 'organisation' });
  expect(read.template.facts[0]).toMatchObject({ required: true, help: null, choices: [] });
  expect(read.template.blocks[0]).toEqual({
    role: 'objet',
    title: null,
    paragraphs: ['Objet : brocante du {{dateBrocante.jour}}'],
    when: null,
    each: null,
    reference: null,
    write: null,
  });
});

test('each template of the product, written out, is read back the same but for who it is from', () => {
  for (const template of actTemplates) {
    const read = readTemplate(JSON.parse(JSON.stringify(template)));
    expect(read).toEqual({ ok: true, template: { ...template, from: 'organisation' } });
  }
});

const block = (more: object) => ({
  ...own,
  blocks: [...own.blocks, { role: 'corps', paragraphs: ['x'], ...more }],
});

test.each([
  [null, '$ not-an-object'],
  [{ ...own, id: 'Été 1' }, 'id bad-id Été 1'],
  [{ ...own, kind: 'poeme' }, 'kind unknown-value poeme'],
  [{ ...own, title: '   ' }, 'title empty'],
  [{ ...own, title: 'x'.repeat(121) }, 'title too-long'],
  [{ ...own, blocs: [] }, '$ unknown-key blocs'],
  [{ ...own, blocks: 'x' }, 'blocks not-a-list'],
  [{ ...own, facts: [...own.facts, own.facts[0]] }, 'facts[2].id fact-twice dateBrocante'],
  [
    { ...own, facts: [...own.facts, { id: 'item', label: 'x', required: false }] },
    'facts[2].id bad-id item',
  ],
  [{ ...own, facts: [...own.facts, { id: 'a', label: 'a' }] }, 'facts[2] needed-fact-unused a'],
  [
    { ...own, facts: [...own.facts, { id: 'a', label: 'a', type: 'choice', required: false }] },
    'facts[2].choices no-choices',
  ],
  [
    { ...own, facts: [{ id: 'a', label: 'a', required: 'oui' }] },
    'facts[0].required not-yes-or-no',
  ],
  [block({ role: 'poeme' }), 'blocks[3].role unknown-value poeme'],
  [block({ paragraphs: ['{{dateBrocant}}'] }), 'blocks[3].paragraphs[0] unknown-fact dateBrocant'],
  [block({ paragraphs: ['{{org.roi}}'] }), 'blocks[3].paragraphs[0] unknown-word roi'],
  [block({ paragraphs: ['{{item}}'] }), 'blocks[3].paragraphs[0] item-without-list item'],
  [block({ paragraphs: ['{{dateBrocante.an}}'] }), 'blocks[3].paragraphs[0] unknown-form an'],
  [
    block({ paragraphs: ['{{date de la brocante}}'] }),
    'blocks[3].paragraphs[0] gap-unread {{date de la brocante}}',
  ],
  [block({ when: 'x=oui' }), 'blocks[3].when unknown-fact x'],
  [block({ each: 'dateBrocante' }), 'blocks[3].each not-a-list-fact dateBrocante'],
  [block({ role: 'vote', write: 'Le vote.' }), 'blocks[3].write not-writable vote'],
  [block({ paragraphs: [12] }), 'blocks[3].paragraphs[0] not-a-text'],
])('a template that is wrong is told where and how: %#', (value, problem) => {
  expect(problems(value)).toContain(problem);
});

test('no value makes the reading fail, and none that is no template passes', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), fc.anything(), (value, facts, blocks) => {
      expect(readTemplate(value).ok).toBe(false);
      expect(typeof readTemplate({ ...own, facts, blocks }).ok).toBe('boolean');
    }),
    { numRuns: 200 },
  );
});
