import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { applyEdits } from '#shared/rewriting/diff-words.ts';
import { keepsFacts } from '#shared/rewriting/keeps-facts.ts';
import { rewriteModes } from '#shared/rewriting/rewrite-mode.ts';
import { rewriteWithoutModel } from '#shared/rewriting/rewrite-without-model.ts';
import { scorePlainLanguage } from '#shared/rewriting/score-plain-language.ts';

const one = (mode: (typeof rewriteModes)[number], text: string): string =>
  rewriteWithoutModel(mode, [text]).paragraphs[0]?.replaceAll(/[\u00A0\u202F]/gu, '_') ?? '';

test('corriger mends typography, known faults and doubled words, and tells each', () => {
  const text = 'L\'acceuil de de la mairie : "ouvert" malgrès tout !';
  expect(one('corriger', text)).toBe('L’accueil de la mairie_: «_ouvert_» malgré tout_!');
  const { changes } = rewriteWithoutModel('corriger', [text]);
  expect(new Set(changes.map(({ reason }) => reason))).toEqual(
    new Set(['typography', 'spelling', 'repetition']),
  );
});

test('corriger puts a capital where a sentence begins, and only there', () => {
  expect(one('corriger', 'je vous remerci de votre demande ,elle a été transmise')).toBe(
    'Je vous remercie de votre demande, elle a été transmise',
  );
  expect(one('corriger', 'La salle est fermée. elle rouvre lundi.')).toBe(
    'La salle est fermée. Elle rouvre lundi.',
  );
  for (const kept of ['le plan de la salle ;', 'Voir chap. deux et art. premier', 'eau potable']) {
    expect(one('corriger', kept)).toBe(kept.replace(' ;', '_;'));
  }
});

test('where no rule changes anything, it is said', () => {
  const { note } = rewriteWithoutModel('corriger', ['La salle est fermée le lundi.']);
  expect(note).toContain('rien n’a été corrigé');
  expect(rewriteWithoutModel('raccourcir', ['La salle est fermée.']).note).toContain(
    'rien à raccourcir',
  );
});

test('clarifier puts plain words in and shows the hard sentences', () => {
  const text =
    'Afin de bénéficier de cette aide, il vous appartient de faire parvenir au service qui instruit la demande que vous ' +
    'avez faite les pièces qui sont énumérées par le règlement que le conseil a adopté.';
  const { paragraphs, changes, toLookAt } = rewriteWithoutModel('clarifier', [text, 'Merci.']);
  expect(paragraphs[0]).toContain('Pour bénéficier');
  expect(paragraphs[0]).toContain('vous devez envoyer au service');
  expect(paragraphs[1]).toBe('Merci.');
  expect(changes.every(({ paragraph, reason }) => paragraph === 0 && reason === 'plain-word')).toBe(
    true,
  );
  expect(toLookAt).toHaveLength(1);
  expect(toLookAt[0]?.paragraph).toBe(0);
});

test('raccourcir drops openings and doublets only', () => {
  expect(one('raccourcir', 'Il convient de noter que la salle est fermée.')).toBe(
    'La salle est fermée.',
  );
  expect(one('raccourcir', 'Par la présente, nous prévoyons de nous réunir ensemble.')).toBe(
    'Nous prévoyons de nous réunir.',
  );
  expect(one('raccourcir', 'La salle est fermée le lundi.')).toBe('La salle est fermée le lundi.');
});

test('formel changes the salutation, the close and familiar words', () => {
  expect(one('formel', 'Bonjour,')).toBe('Madame, Monsieur,');
  expect(one('formel', 'Cordialement')).toContain('salutations distinguées');
  expect(one('formel', 'Pouvez-vous m’envoyer un mail svp ?')).toBe(
    'Pourriez-vous m’envoyer un courriel s’il vous plaît ?',
  );
});

test('traduire changes nothing, and says so', () => {
  const { paragraphs, changes, note } = rewriteWithoutModel('traduire', ['Bonjour.']);
  expect(paragraphs).toEqual(['Bonjour.']);
  expect(changes).toEqual([]);
  expect(note).toContain('ne traduit pas');
});

test('falc writes numbers in digits, and is called a draft to be reviewed', () => {
  const { paragraphs, note } = rewriteWithoutModel('falc', [
    'Vous avez trois mois afin de répondre à quatre agents.',
  ]);
  expect(paragraphs).toEqual(['Vous avez 3 mois pour répondre à 4 agents.']);
  expect(note).toContain('projet FALC');
  expect(note).toContain('relire par des personnes concernées');
});

const part = fc.constantFrom(
  'afin de ',
  'trois mois ',
  'M. Martin ',
  'doit ',
  'ne peut pas ',
  '1 500 € ',
  'le 12 mars 2026 ',
  'Il convient de noter que ',
  'de de ',
  "l'acceuil ",
  'svp ',
  'puis ensuite ',
  '. ',
  ', ',
  '[à compléter : nom] ',
  'https://a.fr/etat ',
  '« oui » ',
  '\u00A0',
  'Etat ',
);

test('the changes lead from each paragraph to the new one, and no mode loses or invents a date, a figure, a name or a gap', () => {
  const ruled = new Set(['date', 'figure', 'name', 'placeholder', 'contact', 'negation']);
  fc.assert(
    fc.property(
      fc.constantFrom(...rewriteModes),
      fc.array(fc.array(part, { maxLength: 8 }), { maxLength: 3 }),
      (mode, texts) => {
        const before = texts.map((parts) => parts.join(''));
        const { paragraphs, changes } = rewriteWithoutModel(mode, before);
        expect(
          before.map((text, index) =>
            applyEdits(
              text,
              changes.filter(({ paragraph }) => paragraph === index),
            ),
          ),
        ).toEqual(paragraphs);
        for (const [index, text] of before.entries()) {
          const { lost, added } = keepsFacts(text, paragraphs[index] ?? '');
          expect([...lost, ...added].filter(({ kind, sure }) => sure && ruled.has(kind))).toEqual(
            [],
          );
        }
      },
    ),
    { numRuns: 400 },
  );
});

test('plain words never lower the score', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 10 }), (parts) => {
      const text = parts.join('');
      const [after = ''] = rewriteWithoutModel('clarifier', [text]).paragraphs;
      expect(scorePlainLanguage(after).score).toBeGreaterThanOrEqual(
        scorePlainLanguage(text).score,
      );
    }),
  );
});
