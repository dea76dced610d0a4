import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { answerQuestion } from '#shared/answers/answer-question.ts';
import type { Outcome } from '#shared/turn/outcome.ts';
import type { TurnRequest } from '#shared/turn/request.ts';
import { drain } from '#shared/turn/turn.ts';
import {
  openSampleKnowledge,
  type SampleKnowledge,
  sampleDay,
} from '../builders/sample-knowledge.ts';
import { openTurnHouse, type TurnHouse } from '../builders/turn-house.ts';
import { sampleQuestions, unansweredQuestions, unseenQuestions } from './questions.fr.ts';

let sample: SampleKnowledge;
let house: TurnHouse;

beforeAll(async () => {
  sample = await openSampleKnowledge();
  house = await openTurnHouse({ documents: [] });
});

afterAll(() => sample.close());

async function ask(as: string, text: string, more: Partial<TurnRequest> = {}): Promise<Outcome> {
  const person = sample.person(as);
  const { version, hash } = house.snapshot().charter;
  const ports = {
    ...house.ports,
    knowledge: sample.store,
    clock: { now: () => Date.parse(sampleDay) },
    acceptances: {
      ...house.ports.acceptances,
      last: async () => ({
        person: person.id,
        charterVersion: version,
        charterHash: hash,
        at: 0,
        channel: 'cli' as const,
      }),
    },
  };
  return drain(answerQuestion(house.request(text, { person, ...more }), ports));
}

const questions = [...sampleQuestions, ...unseenQuestions];

test('what is suggested is answered, alone and in the conversation, and stands under one answer in three', async () => {
  let suggesting = 0;
  let answered = 0;
  const lost: string[] = [];
  const known = new Set<string>();
  for (const [at, [as, text]] of questions.entries()) {
    const conversationId = `suite-${at}`;
    const { kind, followUps } = await ask(as, text, { conversationId });
    if (kind === 'degraded') answered += 1;
    if (followUps.length > 0) suggesting += 1;
    expect(followUps.length).toBeLessThanOrEqual(3);
    expect(followUps).not.toContain(text);
    const fresh = followUps.filter((question) => !known.has(`${as} ${question}`));
    for (const question of fresh) {
      known.add(`${as} ${question}`);
      const alone = await ask(as, question);
      const next = await ask(as, question, { conversationId });
      if (alone.kind !== 'degraded') lost.push(`${question}: ${alone.kind}`);
      if (next.kind !== 'degraded') lost.push(`${text} ${question}: ${next.kind}`);
    }
  }
  expect(lost).toEqual([]);
  expect(suggesting / answered).toBeGreaterThan(0.3);
});

test('nothing is suggested where nothing was found, nor where others read along', async () => {
  for (const text of unansweredQuestions) {
    const { kind, followUps } = await ask('claire', text);
    if (kind === 'not-found') expect(followUps).toEqual([]);
  }
  for (const [as, text] of questions.slice(0, 20)) {
    expect((await ask(as, text, { privateChat: null })).followUps).toEqual([]);
  }
});
