import type { Person } from '#shared/policy/person.ts';
import type { Clock } from '#shared/ports.ts';
import { findSituation } from '#shared/privacy/find-situation.ts';
import { withoutItsAuthor } from '#shared/privacy/without-personal-data.ts';
import type { Opinion } from '#shared/quality/opinion.ts';
import type { Desk } from './desk.ts';

/** An opinion as it is given: its words not yet masked. */
export type GivenOpinion = Omit<Opinion, 'person' | 'at'> & {
  readonly person: Person;
  readonly channel: 'teams' | 'tab';
  readonly conversationId: string;
};

export type OpinionPorts = {
  readonly desk: Pick<Desk, 'note' | 'dislike'>;
  readonly clock: Clock;
  readonly pseudonym: (personId: string) => string;
  readonly keep: (opinion: Opinion) => Promise<void>;
};

/**
 * Keeps an opinion, masked and under a pseudonym, with a line in the journal; the question of an answer that was of no
 * help goes to those who can write a better one.
 */
export async function keepOpinion(given: GivenOpinion, ports: OpinionPorts): Promise<void> {
  const { person, channel, conversationId, ...opinion } = given;
  const { answerId, reaction } = opinion;
  await ports.keep({
    ...opinion,
    person: ports.pseudonym(person.id),
    // Nothing is kept of what somebody writes of a situation, here no more than in a question.
    text: findSituation(opinion.text) === null ? withoutItsAuthor(opinion.text) : '',
    at: ports.clock.now(),
  });
  await ports.desk.note({ kind: 'feedback', channel, outcome: reaction, reason: answerId, person });
  if (reaction === 'dislike' && answerId !== null) {
    await ports.desk.dislike(person, conversationId, answerId);
  }
}
