import { expect, test } from '@jest/globals';
import { applyReviews, reviewedParts } from '#shared/minutes/apply-reviews.ts';
import { sampleMinutes } from '../builders/minutes-samples.ts';

type Decision = 'accepted' | 'corrected' | 'rejected';
const said = (fieldId: string, decision: Decision, written: string | null = null) => ({
  ...{ fieldId, decision, written },
});

test('decisions, their votes and actions are reviewed, each under its own name', () => {
  expect([...reviewedParts(sampleMinutes)]).toEqual(['decision/d-1', 'vote/d-1', 'action/a-1']);
});

test('what a person wrote of a decision, a vote and an action goes into the minutes, and is no longer to be checked', () => {
  const { decisions, actions } = applyReviews(sampleMinutes, [
    said('decision/d-1', 'rejected'),
    said('decision/d-1', 'corrected', 'Budget n° 2\nLe conseil adopte le budget.'),
    said('vote/d-1', 'corrected', '18 / 2 / -'),
    said('action/a-1', 'corrected', 'Envoyer le tableau\nM. Simon\navant la fin du mois'),
  ]);
  expect(decisions).toMatchObject([
    {
      ...{ title: 'Budget n° 2', text: 'Le conseil adopte le budget.', status: 'found' },
      vote: { inFavour: 18, against: 2, abstentions: null, addsUp: null, outcome: 'adopted' },
    },
  ]);
  expect(actions).toMatchObject([
    {
      ...{ what: 'Envoyer le tableau', who: 'M. Simon', status: 'found' },
      due: { said: 'avant la fin du mois', date: '2026-10-31' },
    },
  ]);
});

test('what was rejected is left out; a vote that is lost by its figures is told as lost', () => {
  const without = applyReviews(sampleMinutes, [
    said('vote/d-1', 'rejected'),
    said('action/a-1', 'rejected'),
  ]);
  expect([without.decisions[0]?.vote, without.actions]).toEqual([null, []]);
  const lost = applyReviews(sampleMinutes, [said('vote/d-1', 'corrected', '3 / 15 / 0')]);
  expect(lost.decisions[0]?.vote?.outcome).toBe('rejected');
  expect(applyReviews(sampleMinutes, [said('decision/d-1', 'rejected')]).decisions).toEqual([]);
  expect(applyReviews(sampleMinutes, [])).toBe(sampleMinutes);
});
