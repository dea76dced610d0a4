import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bestExcerpt } from '#shared/evidence/best-excerpt.ts';

const months = ['Janvier', 'Février', 'Mars', 'Avril', 'Mai', 'Juin', 'Juillet', 'Décembre'];
const pay = [
  'Un élément remis après la date limite est payé le mois suivant.',
  'Mois | Date limite de remise | Versement du salaire',
  ...months.map((month, at) => `${month} | 0${at + 1}/2026 | 2${at}/2026`),
].join('\n');

test('a table keeps its header and the row that is asked for', () => {
  const excerpt = bestExcerpt(pay, 'Quand est versée la paie de décembre ?', 150);
  expect(excerpt).toContain('Mois | Date limite de remise | Versement du salaire');
  expect(excerpt).toContain('Décembre | 08/2026 | 27/2026');
  expect(excerpt).toContain('[…]');
});

test('a list item keeps the line that leads to it', () => {
  const list = [
    'Autre chose, longuement dite, sans rapport avec ce qui est demandé ici ni ailleurs.',
    'Le temps partiel est accordé de droit :',
    '- après une adoption, pendant trois ans ;',
    '- pour élever un enfant, à chaque naissance, jusqu’à trois ans ;',
    '- aux agents en situation de handicap, après avis du médecin.',
  ].join('\n');
  const excerpt = bestExcerpt(list, 'Un temps partiel pour élever un enfant ?', 120);
  expect(excerpt).toContain('accordé de droit :\n');
  expect(excerpt).toContain('pour élever un enfant');
});

test('a rare word of the question weighs more than a common one said often', () => {
  const text = [
    'Le congé se demande. Le congé se pose. Le congé se prend. Le congé se reporte.',
    'Le fractionnement donne deux jours.',
  ].join(' ');
  expect(bestExcerpt(text, 'Comment un congé donne-t-il du fractionnement ?', 60)).toContain(
    'Le fractionnement donne deux jours.',
  );
});

test('a passage that is short enough stands whole', () => {
  expect(bestExcerpt(' Vingt jours. ', 'Combien ?', 100)).toBe('Vingt jours.');
});

test('an excerpt is made of whole lines and sentences of the passage, whatever is asked', () => {
  const line = fc.constantFrom('- un jour ;', 'Mois | Jour', 'Mars | 3', 'Une phrase. Une autre.');
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 20 }),
      fc.constantFrom('mars', 'jour', 'une phrase', ''),
      fc.integer({ min: 20, max: 200 }),
      (lines, question, limit) => {
        const passage = lines.join('\n');
        const excerpt = bestExcerpt(passage, question, limit);
        for (const part of excerpt.split(/\s*\[…\]\s*/u)) expect(passage).toContain(part);
        expect(excerpt.replaceAll(/\s*\[…\]\s*/gu, '').length).toBeLessThanOrEqual(limit + 1);
      },
    ),
  );
});
