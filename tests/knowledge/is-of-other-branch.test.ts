import { expect, test } from '@jest/globals';
import { isOfOtherBranch } from '#shared/knowledge/is-of-other-branch.ts';

const ours = new Set(['FPT'] as const);

test.each([
  [['Congés', 'Fonction publique d’État (FPE)'], true],
  [['Congés', 'Fonctionnaire d’État'], true],
  [['Congés', 'Hospitalière (FPH)', 'Comment demander ?'], true],
  [['Le CET dans la FPE et la FPT', 'FPE'], true],
  [['Congés', 'Territoriale (FPT)', 'Dans un établissement hospitalier'], false],
  [['Congés', 'Fonctionnaire territorial ou hospitalier'], false],
  [['Le CET dans la fonction publique territoriale (FPT)', 'Demande'], false],
  [['Congés', 'Règle générale'], false],
  [[], false],
])('%j keeps to other branches than that of communes: %s', (headings, other) => {
  expect(isOfOtherBranch(headings, ours)).toBe(other);
});
