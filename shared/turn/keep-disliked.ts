import type { Conversations } from '../conversation/ports.ts';
import type { Person } from '../policy/person.ts';
import type { PolicySource } from '../policy/ports.ts';
import { readableSpaces } from '../policy/readable-spaces.ts';
import type { Clock, Hasher, Ids } from '../ports.ts';
import { withoutItsAuthor } from '../privacy/without-personal-data.ts';
import type { Unanswered } from '../quality/unanswered-ports.ts';

type DislikePorts = {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly hasher: Pick<Hasher, 'pseudonym'>;
  readonly policy: Pick<PolicySource, 'current'>;
  readonly conversations: Pick<Conversations, 'history'>;
  readonly unanswered?: Pick<Unanswered, 'keep'>;
};

/**
 * Keeps the question of an answer that was of no help, as its exchange has it: masked, without its author. Only the
 * exchanges of the person who says so are looked at; one that is not kept any more leaves nothing.
 */
export async function keepDisliked(
  ports: DislikePorts,
  person: Person,
  conversationId: string,
  answerId: string,
): Promise<void> {
  if (ports.unanswered === undefined) return;
  const own = await ports.conversations.history(ports.hasher.pseudonym(person.id), conversationId);
  const exchange = own.findLast(({ trip }) => trip?.journalId === answerId);
  const { policy } = ports.policy.current();
  const readable = readableSpaces(policy, person);
  const spaces = policy.knowledge.spaces
    .filter(({ id, stewards }) => stewards.length > 0 && readable.includes(id))
    .map(({ id }) => id);
  if (exchange === undefined || exchange.dataClass === 'sensitive' || spaces.length === 0) return;
  await ports.unanswered.keep({
    id: ports.ids.next('u'),
    question: withoutItsAuthor(exchange.question),
    why: 'disliked',
    spaces,
    at: ports.clock.now(),
  });
}
