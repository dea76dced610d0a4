import { expect, test } from '@jest/globals';
import { paneTexts } from '#shared/language/pane-texts.ts';
import { readableDate } from '#shared/language/readable-date.ts';
import { answerAsText, isGenerated } from '#shared/panes/answer-as-text.ts';
import { documentOf } from '#shared/panes/panel-view.ts';
import { sourceValidity } from '#shared/panes/source-validity.ts';
import { scriptedOutcomes } from '../builders/scripted-outcomes.ts';
import { scriptedCitations } from '../builders/scripted-sources.ts';

test('a copied answer keeps its mention of AI, its sources with their dates, and its reference', () => {
  const copied = answerAsText(scriptedOutcomes.answered, true, paneTexts.fr);
  expect(copied).toContain('Réponse rédigée par une IA');
  expect(copied).toContain('[1] Congés annuels : règles communes › Durée › Temps partiel');
  expect(copied).toContain('15 janvier 2026');
  expect(copied).toContain('q-7f3a91c2');
  expect(copied).not.toContain('**');
});

test('a copied extract does not claim to be written by an AI, and says that a source has expired', () => {
  const copied = answerAsText(scriptedOutcomes.degraded, false, paneTexts.fr);
  expect(copied).not.toContain('rédigée par une IA');
  expect(copied).toContain('n’est plus en vigueur');
});

test.each(Object.values(scriptedOutcomes))('the mention of AI on $kind', (outcome) => {
  const expected = ['answered', 'partial', 'interrupted'].includes(outcome.kind);
  expect(isGenerated(outcome)).toBe(expected);
});

test('an answer that no endpoint wrote carries no mention of AI', () => {
  expect(isGenerated({ ...scriptedOutcomes.interrupted, endpoint: null })).toBe(false);
});

test('a citation opens its document at its passage, or at the top when the place is unknown', () => {
  const [citation] = scriptedCitations;
  expect(documentOf(citation)).toMatchObject({ documentId: 'conges-annuels', cited: 2 });
  expect(documentOf({ ...citation, sourceId: 'a#b' })).toMatchObject({ cited: null });
});

test('dates are read in words, and what is no date stays as it is', () => {
  expect(readableDate('2026-01-15', 'fr-FR')).toBe('15 janvier 2026');
  expect(readableDate('2022-03-01', 'fr-FR')).toBe('1er mars 2022');
  expect(readableDate('2026-01-15', 'en-GB')).toBe('15 January 2026');
  expect(readableDate('janvier', 'fr-FR')).toBe('janvier');
});

test('a document is in force through its last day, and until the one that replaces it begins', () => {
  const document = {
    supersededBy: null,
    supersededFrom: null,
    validUntil: '2026-11-22',
    reviewAt: null,
  };
  expect(sourceValidity(document, '2026-11-22')).toBeNull();
  expect(sourceValidity(document, '2026-11-23')).toBe('expired');
  const reviewed = { ...document, validUntil: null, reviewAt: '2026-11-22' };
  expect(sourceValidity(reviewed, '2026-11-22')).toBeNull();
  expect(sourceValidity(reviewed, '2026-11-23')).toBe('to-review');
  const replaced = { ...document, supersededBy: 'b', supersededFrom: '2026-12-01' };
  expect(sourceValidity(replaced, '2026-11-22')).toBeNull();
  expect(sourceValidity(replaced, '2026-12-01')).toBe('superseded');
});
