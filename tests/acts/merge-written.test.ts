import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Act, type BlockRole, blockRoles } from '#shared/acts/act.ts';
import { composeAct } from '#shared/acts/compose-act.ts';
import { mergeWritten } from '#shared/acts/merge-written.ts';
import type { Template, WrittenBlock } from '#shared/acts/template.ts';
import { findTemplate } from '#shared/acts/templates/list-templates.ts';
import { actTemplates, toldFacts } from '../builders/told-facts.ts';

const settings = {
  organisation: { name: 'Saint-Aubin-des-Prés', kind: 'commune' as const },
  references: { references: [], texts: [] },
  language: 'fr' as const,
};
const template = (id: string): Template => {
  const found = findTemplate(id);
  if (found === null) throw new Error(`no template ${id}`);
  return found;
};
const resolution = template('deliberation');
const skeleton = composeAct(resolution, {}, settings);
const written = (role: BlockRole, ...paragraphs: readonly string[]): WrittenBlock => ({
  role,
  title: null,
  paragraphs,
});
const of = (act: Act, role: BlockRole) => act.blocks.filter((block) => block.role === role);
const textsOf = (act: Act, role: BlockRole) =>
  of(act, role).map(({ paragraphs }) => paragraphs.join(' / '));

test('considérants and articles take their places in the model’s order, numbered anew', () => {
  const act = mergeWritten(
    skeleton,
    resolution,
    [
      written('considerant', 'que la salle est vétuste'),
      written('article', 'Article 4 : Les travaux sont approuvés.'),
      written('considerant', 'que les crédits sont inscrits'),
      written('article', 'Article 7 – Le maire signe les marchés.'),
      written('expose', 'La salle date de 1970.'),
    ],
    'q-1',
  );
  expect(textsOf(act, 'considerant')).toEqual([
    'que la salle est vétuste',
    'que les crédits sont inscrits',
  ]);
  expect(textsOf(act, 'article')).toEqual([
    'Les travaux sont approuvés.',
    'Le maire signe les marchés.',
  ]);
  expect(of(act, 'article').map(({ number }) => number)).toEqual([1, 2]);
  expect(of(act, 'expose')[0]?.origin).toEqual({ by: 'model', traceId: 'q-1' });
  const order = act.blocks.map(({ role }) => role);
  expect(order.indexOf('considerant')).toBeGreaterThan(order.indexOf('visa'));
  expect(order.indexOf('article')).toBeGreaterThan(order.indexOf('formule'));
});

test('whatever a model writes, visas, votes, presences and signatures stay as they were', () => {
  const roles = fc.constantFrom(...blockRoles);
  const blocks = fc.array(
    fc.record({
      role: roles,
      title: fc.option(fc.string({ maxLength: 10 })),
      paragraphs: fc.array(fc.string({ maxLength: 20 }), { maxLength: 3 }),
    }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(fc.constantFrom(...actTemplates), blocks, (one, model) => {
      const before = composeAct(one, toldFacts(one), settings);
      const after = mergeWritten(before, one, model, 'q-1');
      for (const role of [
        'visa',
        'vote',
        'presences',
        'quorum',
        'secretaire',
        'signature',
        'recours',
        'formule',
        'titre',
      ] as const) {
        expect(of(after, role)).toEqual(of(before, role));
      }
      const numbers = of(after, 'article').map(({ number }) => number);
      expect(numbers).toEqual(numbers.map((_, at) => at + 1));
      expect(
        after.blocks.every(({ paragraphs, title }) => paragraphs.length > 0 || title !== null),
      ).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test('what the template keeps for itself is not replaced by what the model wrote', () => {
  const decision = template('decision');
  const before = composeAct(decision, {}, settings);
  const act = mergeWritten(before, decision, [written('article', 'Le contrat est signé.')], 'q-1');
  expect(textsOf(act, 'article')).toEqual([
    'Le contrat est signé.',
    'Il sera rendu compte de la présente décision à la prochaine séance du conseil municipal.',
  ]);
});

test('nothing written for a place leaves it as it was, and more than the places follow one another in the last', () => {
  expect(mergeWritten(skeleton, resolution, [], 'q-1')).toEqual(skeleton);
  const note = template('note');
  const act = mergeWritten(
    composeAct(note, {}, settings),
    note,
    ['un', 'deux', 'trois', 'quatre'].map((text) => written('corps', text)),
    'q-1',
  );
  expect(textsOf(act, 'corps')).toEqual(['un', 'deux', 'trois', 'quatre']);
  expect(act.blocks.map(({ role }) => role).slice(-3)).toEqual(['intertitre', 'corps', 'corps']);
});

test('below a heading that the model repeated stands what it wrote below it', () => {
  const note = template('note');
  const act = mergeWritten(
    composeAct(note, {}, settings),
    note,
    [written('intertitre', 'Proposition'), written('corps', 'Je propose de signer.')],
    'q-1',
  );
  const at = act.blocks.findIndex(({ paragraphs }) => paragraphs[0] === 'Proposition');
  expect(act.blocks[at + 1]?.paragraphs).toEqual(['Je propose de signer.']);
  expect(of(act, 'intertitre')).toHaveLength(3);
});

test('a person’s own words are never replaced, and a second draft takes the place of the first', () => {
  const own: Act = {
    ...skeleton,
    blocks: skeleton.blocks.map((block) =>
      block.role === 'expose'
        ? { ...block, paragraphs: ['Mon texte.'], origin: { by: 'person' } }
        : block,
    ),
  };
  const first = mergeWritten(
    own,
    resolution,
    [written('expose', 'Autre'), written('considerant', 'que un')],
    'q-1',
  );
  expect(textsOf(first, 'expose')).toEqual(['Mon texte.']);
  const second = mergeWritten(first, resolution, [written('considerant', 'que deux')], 'q-2');
  expect(textsOf(second, 'considerant')).toEqual(['que deux']);
});
