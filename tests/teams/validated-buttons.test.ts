import { expect, test } from '@jest/globals';
import type { Outcome } from '#shared/turn/outcome.ts';
import { answerButtons } from '../../bot/teams/answer-buttons.ts';
import { readPress } from '../../bot/teams/read-press.ts';
import { scriptedOutcomes } from '../builders/scripted-outcomes.ts';

const { sentTo, timings, policyHash, journalId } = scriptedOutcomes['not-found'];
const validated: Outcome = {
  kind: 'validated',
  validated: {
    answerId: 'v-1',
    owner: 'la DRH',
    validatedAt: '2026-10-12',
    reviewAt: '2027-10-12',
  },
  text: '**Réponse validée par la DRH le 12 octobre 2026**',
  ...{ citations: [], followUps: [], endpoint: null, footprint: null, budget: null },
  ...{ sentTo, timings, policyHash, journalId, pendingFiles: 0, restricted: false },
};
const options = { language: 'fr', followUps: true, askHr: null } as const;

test('under an answer that HR validated, a button asks for a complete one, and its press is read', () => {
  const card = JSON.stringify(answerButtons(validated, options));
  expect(card).toContain('Générer une réponse complète');
  const data = { verb: 'askComplete', answer: journalId };
  expect(card).toContain(JSON.stringify(data));
  expect(readPress({ action: { data } })).toEqual(data);
  expect(readPress(data)).toEqual(data);
});

test('no other answer offers it', () => {
  for (const kind of ['answered', 'degraded', 'not-found'] as const) {
    const card = JSON.stringify(answerButtons(scriptedOutcomes[kind], options));
    expect(card).not.toContain('askComplete');
  }
});
