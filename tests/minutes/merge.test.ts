import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mergeActions, mergeAnswers } from '#shared/minutes/merge-answers.ts';
import { mergeDecisions } from '#shared/minutes/merge-decisions.ts';
import type { Action, Decision, Minutes, Vote } from '#shared/minutes/minutes.ts';

const vote = (more: Partial<Vote>): Vote => ({
  ...{ outcome: 'adopted', said: null, secret: false, inFavour: null, against: null },
  ...{ abstentions: null, withdrawn: [], againstNames: [], abstentionNames: [] },
  ...{ addsUp: null, candidates: [] },
  ...more,
});
const decision = (title: string, speech: number, more: Partial<Decision> = {}): Decision => ({
  ...{ id: '', number: null, title, text: '', nature: 'voted', amended: false },
  ...{ vote: vote({}), status: 'to-check', by: 'rules' },
  quotes: [{ text: title, from: speech * 10, speaker: null, speech }],
  ...more,
});

const words = ['budget', 'cantine', 'voirie', 'stade', 'école', 'subvention'];
const decisions = fc.array(
  fc
    .record({
      title: fc.subarray(words, { minLength: 1 }).map((some) => some.join(' ')),
      speech: fc.nat(12),
      number: fc.option(fc.constantFrom('1', '2', '3')),
      inFavour: fc.option(fc.constantFrom(10, 12)),
      outcome: fc.constantFrom<Vote['outcome'][]>('adopted', 'rejected', 'unknown'),
      by: fc.constantFrom<Decision['by'][]>('rules', 'model'),
    })
    .map(({ title, speech, number, inFavour, outcome, by }) =>
      decision(title, speech, { number, by, vote: vote({ inFavour, outcome }) }),
    ),
  { maxLength: 12 },
);

test('every decision that goes into a merge comes out of it, with its words and its figures', () => {
  fc.assert(
    fc.property(decisions, decisions, (first, more) => {
      const merged = mergeDecisions(first, more);
      expect(merged.length).toBeGreaterThanOrEqual(first.length);
      for (const one of [...first, ...more]) {
        const [quote] = one.quotes;
        const kept = merged.filter(
          (other) =>
            other.quotes.some(
              ({ speech, text }) => speech === quote?.speech && text === quote?.text,
            ) &&
            (one.number === null || other.number === one.number) &&
            (one.vote?.inFavour === null ||
              other.vote?.inFavour === one.vote?.inFavour ||
              (one.number !== null && other.number === one.number)),
        );
        expect(kept.length).toBeGreaterThan(0);
      }
      expect(new Set(merged.map(({ id }) => id)).size).toBe(merged.length);
    }),
  );
});

test('votes in a row on titles that are alike stay apart', () => {
  const row = [
    'Subvention au club de judo',
    'Subvention au club de tennis',
    'Subvention au club de danse',
  ];
  const rules = row.map((title, at) => decision(title, at, { number: String(at + 1) }));
  expect(mergeDecisions(rules, [])).toHaveLength(3);
  const told = row.map((title, at) => decision(title, at, { by: 'model' }));
  expect(mergeDecisions(rules, told)).toHaveLength(3);
});

test('what a model tells again joins the decision of the rules, which keeps the figures that were said', () => {
  const rules = [
    decision('tarifs de la cantine', 6, { vote: vote({ inFavour: 15 }), status: 'found' }),
  ];
  const told = [
    decision('Tarifs de la cantine scolaire', 6, {
      by: 'model',
      vote: vote({ against: 2, said: 'majority' }),
    }),
    decision('Tarifs de la cantine', 7, { by: 'model', vote: vote({ outcome: 'rejected' }) }),
  ];
  const merged = mergeDecisions(rules, told);
  expect(merged.map(({ title, vote: told }) => [title, told?.outcome])).toEqual([
    ['tarifs de la cantine', 'adopted'],
    ['Tarifs de la cantine', 'rejected'],
  ]);
  expect(merged[0]).toMatchObject({
    status: 'found',
    vote: { inFavour: 15, against: 2, said: 'majority' },
  });
});

test('answers fill the topics that they tell of, once, and leave the others to the rules', () => {
  const minutes: Minutes = {
    kind: 'compte-rendu',
    meeting: {
      ...{ title: '', body: null, date: null, place: null, openedAt: null, closedAt: null },
      ...{ agenda: [], members: [], membersInOffice: null },
    },
    ...{ attendance: [], quorum: null, decisions: [], actions: [], warnings: [], coverage: 1 },
    topics: [0, 2].map((fromSpeech) => ({
      ...{
        id: `t${fromSpeech}`,
        title: 't',
        agendaItem: null,
        fromSpeech,
        toSpeech: fromSpeech + 2,
      },
      ...{ from: null, to: null, speakers: [], by: 'rules' as const },
      summary: [{ text: 'par règles', quotes: [] }],
    })),
    model: null,
  };
  const speeches = ['a', 'b', 'c', 'd'].map((text, index) => ({
    ...{ index, from: index, to: index + 1, speaker: null, text },
  }));
  const transcript = { speeches, seconds: 4, words: 4, warnings: [] };
  const text = 'RÉSUMÉ : Le plan est prêt [1]\nACTION : ? | Envoyer le plan | le 3 mai 2026 [3]\n';
  const merged = mergeAnswers(minutes, transcript, [
    { text, model: 'mistral-small' },
    { text, model: 'mistral-small' },
  ]);
  expect(merged.topics[0]).toMatchObject({
    by: 'model',
    summary: [{ text: 'Le plan est prêt', quotes: [{ text: 'b', from: 1, speech: 1 }] }],
  });
  expect(merged.topics[1]).toEqual(minutes.topics[1]);
  expect(merged.actions).toMatchObject([
    { id: 'a1', due: { said: 'le 3 mai 2026', date: '2026-05-03' } },
  ]);
  expect(merged.model).toBe('mistral-small');
  expect(mergeAnswers(minutes, transcript, [])).toEqual(minutes);
});

test('two persons who are to do the same are two actions', () => {
  const action = (who: string | null): Action => ({
    ...{ id: '', who, what: 'Relire le rapport annuel', due: null, status: 'found', by: 'rules' },
    quotes: [{ text: '', from: null, speaker: null, speech: 3 }],
  });
  expect(mergeActions([action('Mme Duval')], [action('M. Leroy'), action(null)])).toHaveLength(2);
});
