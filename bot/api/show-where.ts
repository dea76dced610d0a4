import { Fault } from '#shared/fault.ts';
import { tellWhere } from '#shared/residency/tell-where.ts';
import type { WhereReply } from '#shared/wire/where-reply.ts';
import { conversationName } from './answer-question.ts';
import { readChannel } from './read-channel.ts';
import { sendJson } from './send-json.ts';
import type { Visit } from './visit.ts';

/** An answer's reference, as a turn gives it. */
const reference = /^[\w-]{1,64}$/u;

/** The way that a question of this person would take now. */
export const showWhereNow = async (visit: Visit): Promise<void> => show(visit, null, null);

/** The way that one answer's question took. */
export const showWhere = async (
  visit: Visit,
  conversationId: string,
  answerId: string,
): Promise<void> => {
  if (!conversationName.test(conversationId) || !reference.test(answerId)) {
    throw new Fault('request-unreadable');
  }
  await show(visit, conversationId, answerId);
};

const show = async (
  visit: Visit,
  conversationId: string | null,
  answerId: string | null,
): Promise<void> => {
  const { ports, person, response, language } = visit;
  const where = await ports.desk.where(person, readChannel(visit), conversationId, answerId);
  const reply: WhereReply = tellWhere(where, language);
  sendJson(response, 200, reply);
};
