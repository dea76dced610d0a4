import { afterEach, beforeEach } from '@jest/globals';
import { answerQuestion } from '#shared/answers/answer-question.ts';
import type { PolicySnapshot } from '#shared/policy/policy.ts';
import type { TurnRequest } from '#shared/turn/request.ts';
import { type StandInEndpoint, startEndpoint } from '../fakes/endpoint.ts';
import { leave, question, remoteWork } from './leave-documents.ts';
import {
  type Heard,
  hearTurn,
  openTurnHouse,
  type TurnHouse,
  type TurnHouseOptions,
} from './turn-house.ts';

export type TwoEndpoints = {
  readonly endpoint: StandInEndpoint;
  readonly second: StandInEndpoint;
  readonly house: TurnHouse;
  readonly ask: (text?: string, more?: Partial<TurnRequest>) => Promise<Heard>;
  /** Everything that left, end to end. */
  readonly sent: () => string;
  /** Another house in front of the same endpoints, its charter accepted. */
  readonly reopen: (options: Partial<TurnHouseOptions>) => Promise<void>;
};

/** For each test of a file: two stand-in endpoints, and a house with the documents on leave and remote work. */
export function twoEndpoints(): TwoEndpoints {
  let open: { endpoint: StandInEndpoint; second: StandInEndpoint; house: TurnHouse } | null = null;
  const now = (): NonNullable<typeof open> => {
    if (open === null) throw new Error('only within a test');
    return open;
  };
  beforeEach(async () => {
    const endpoint = await startEndpoint({ dimensions: 32 });
    const second = await startEndpoint({ dimensions: 32 });
    const endpoints = [endpoint.baseURL, second.baseURL];
    const house = await openTurnHouse({ endpoints, documents: [leave, remoteWork] });
    open = { endpoint, second, house };
  });
  afterEach(async () => {
    await Promise.all([now().endpoint.close(), now().second.close()]);
  });
  return {
    get endpoint() {
      return now().endpoint;
    },
    get second() {
      return now().second;
    },
    get house() {
      return now().house;
    },
    ask: (text = question, more = {}) =>
      hearTurn(answerQuestion(now().house.request(text, more), now().house.ports)),
    sent: () =>
      [...now().endpoint.requests, ...now().second.requests].map(({ text }) => text).join('\n'),
    reopen: async (options) => {
      const { endpoint, second } = now();
      const endpoints = [endpoint.baseURL, second.baseURL];
      const house = await openTurnHouse({ endpoints, documents: comparable, ...options });
      await house.accept();
      open = { endpoint, second, house };
    },
  };
}

// Of another dimension than the stand-in's: asked for, and without weight in the ranking.
const comparable: TurnHouseOptions['documents'] = [leave, remoteWork].map((item) => ({
  ...item,
  vectors: item.passages.map(() => Float32Array.of(1)),
  embeddingModel: 'vecteurs',
}));

/** Another policy in force for the use `hr-answer` or its surroundings. */
export const changePolicy = (
  house: TurnHouse,
  change: (policy: PolicySnapshot['policy']) => Partial<PolicySnapshot['policy']>,
): void =>
  house.swap((snapshot) => ({
    ...snapshot,
    policy: { ...snapshot.policy, ...change(snapshot.policy) },
  }));
