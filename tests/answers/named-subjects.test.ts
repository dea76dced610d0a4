import { expect, test } from '@jest/globals';
import { namesSubjectOf } from '#shared/answers/named-subjects.fr.ts';

const transport = {
  title: 'Frais de transport',
  path: ['Remboursement'],
  text: 'La somme est exonérée d’impôts.',
};

test('a text that speaks of another desk’s subject in passing does not answer on it, one that is about it does', () => {
  expect(namesSubjectOf('Comment déclarer mes impôts ?', transport)).toBe(false);
  const about = { ...transport, path: ['Impôts : que déclarer ?'] };
  expect(namesSubjectOf('Comment déclarer mes impôts ?', about)).toBe(true);
});

test('a right of a name of its own is answered where it is named alone', () => {
  expect(
    namesSubjectOf('prime de fin d’année', { ...transport, text: 'Indemnité de fin de contrat' }),
  ).toBe(false);
  expect(
    namesSubjectOf('prime de fin d’année', { ...transport, text: 'La prime de fin d’année' }),
  ).toBe(true);
});

test('a question without such a subject is answered as before', () => {
  expect(namesSubjectOf('remboursement du train', transport)).toBe(true);
});
