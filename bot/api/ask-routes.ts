import { Fault } from '#shared/fault.ts';
import type { ConversationReply } from '#shared/wire/conversation-reply.ts';
import { answerQuestion, conversationName } from './answer-question.ts';
import type { Route } from './route.ts';
import { sendJson } from './send-json.ts';
import { acceptCharter, showCharter } from './show-charter.ts';
import { listSources, openSource } from './show-sources.ts';
import { showWhere, showWhereNow } from './show-where.ts';
import { tellStatus } from './tell-status.ts';
import type { Visit } from './visit.ts';

const restart = async ({ ports, person, response }: Visit, id: string): Promise<void> => {
  if (!conversationName.test(id)) throw new Fault('request-unreadable');
  await ports.desk.restart(person, id);
  sendJson(response, 200, { conversationId: id });
};

/** Of somebody else's conversation no more is told than of one that never was. */
const recall = async ({ ports, person, response }: Visit, id: string): Promise<void> => {
  if (!conversationName.test(id)) throw new Fault('request-unreadable');
  const reply: ConversationReply = { exchanges: await ports.desk.recall(person, id) };
  sendJson(response, 200, reply);
};

const rule = 'person';

/** What every agent may do: ask, and see where the answer comes from. */
export const askRoutes: readonly Route[] = [
  { method: 'GET', path: '/api/status', rule, run: tellStatus },
  { method: 'GET', path: '/api/charter', rule, run: showCharter },
  { method: 'POST', path: '/api/charter/acceptance', rule, run: acceptCharter },
  { method: 'POST', path: '/api/questions', rule, run: answerQuestion },
  { method: 'GET', path: '/api/where', rule, run: showWhereNow },
  {
    method: 'GET',
    path: '/api/conversations/:conversation/answers/:answer/where',
    rule,
    run: showWhere,
  },
  { method: 'GET', path: '/api/conversations/:conversation', rule, run: recall },
  { method: 'DELETE', path: '/api/conversations/:conversation', rule, run: restart },
  { method: 'GET', path: '/api/sources', rule, run: listSources },
  { method: 'GET', path: '/api/sources/:space/:document', rule, run: openSource },
];
