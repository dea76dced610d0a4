import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Person } from '#shared/policy/person.ts';
import { answerInvoke } from './answer-invoke.ts';
import { checkOrigin } from './check-origin.ts';
import { checkToken } from './check-token.ts';
import { establishPerson, objectIdOf } from './establish-person.ts';
import { performIntent } from './perform-intent.ts';
import { type Activity, readActivity } from './read-activity.ts';
import { readIntent } from './read-intent.ts';
import type { Room } from './room.ts';
import { runBeside } from './run-request.ts';
import { onLoopback } from './teams-settings.ts';
import { tellFault } from './tell-fault.ts';

type Answer = { readonly status: number; readonly body?: unknown };

/** Answers POST /api/messages: refusals and faults have empty bodies, their reasons stay in the log. */
export async function receive(
  request: IncomingMessage,
  response: ServerResponse,
  room: Room,
): Promise<void> {
  let answer: Answer;
  try {
    answer = await decide(request, room);
  } catch (error) {
    await tellFault(error, room, null, null);
    answer = { status: 500 };
  }
  response.statusCode = answer.status;
  if (answer.status === 405) response.setHeader('allow', 'POST');
  if (answer.status === 413) response.setHeader('connection', 'close');
  if (answer.body === undefined) {
    response.end();
    return;
  }
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.end(JSON.stringify(answer.body));
}

async function decide(request: IncomingMessage, room: Room): Promise<Answer> {
  if (request.method !== 'POST') return { status: 405 };
  // A page of another site can post a form or plain text to a local port, never JSON unasked.
  if (!/^application\/json\b/iu.test(request.headers['content-type'] ?? '')) return { status: 400 };
  const body = await readBody(request, room.limits.body);
  if (body === 'too-large') return { status: 413 };
  const activity = readActivity(body);
  if (activity === null) return refuse(room, 400, 'malformed');
  const authorization = request.headers.authorization ?? '';
  const { authentication, issuer } = room.channel;
  if (!(await checkToken(authentication, activity, authorization, issuer))) {
    return refuse(room, 401, 'token');
  }
  const refusal = checkOrigin(activity, room.desk.policy().policy, room.settings);
  if (refusal !== null) return refuse(room, refusal.status, refusal.why);
  return take(activity, room);
}

function refuse(room: Room, status: number, why: string): Answer {
  room.log(`teams: refused ${status} ${why}`);
  return { status };
}

/** An activity that passed the door: known, from one of the policy's tenants, seen for the first time. */
async function take(activity: Activity, room: Room): Promise<Answer> {
  const conversationId = activity.conversation.id;
  const person = await personBehind(activity, room);
  if (activity.type === 'invoke') return answerInvoke(activity, person, room);
  if (await room.memory.seen(conversationId, activity.id, room.clock.now())) return { status: 200 };
  const intent = readIntent(activity);
  if (intent.kind === 'ignored') {
    const entry = { kind: 'ignored', channel: 'teams', outcome: 'ignored', person } as const;
    await room.desk.note({ ...entry, reason: intent.why });
    return { status: 200 };
  }
  const restarts = intent.kind === 'command' && intent.command.kind === 'restart';
  if (restarts && person !== null) room.queue.cut(conversationId, person.id);
  await runBeside(
    {
      activity,
      person,
      awaited: [
        'question',
        'accept-charter',
        'press',
        'file',
        'writing-press',
        'job-press',
      ].includes(intent.kind),
      ...(intent.kind === 'question' ? { asked: intent.text } : {}),
      run: (voice, signal) => performIntent({ activity, person, intent }, voice, room, signal),
    },
    room,
  );
  return { status: 200 };
}

/** Who wrote, with the groups that are known of them; an activity brings no token of its person. */
async function personBehind(activity: Activity, room: Room): Promise<Person | null> {
  const { from, conversation } = activity;
  const objectId = from === undefined ? null : objectIdOf(from);
  if (from === undefined || objectId === null) return null;
  const tenant = conversation.tenantId ?? '';
  const entraGroups = (await room.groupsOf?.(tenant, objectId)) ?? [];
  const development = onLoopback(room.settings);
  return establishPerson(from, tenant, room.desk.policy().policy, { development, entraGroups });
}

/** The body as JSON (undefined when it is none), or `too-large` as soon as it is. */
async function readBody(request: IncomingMessage, limit: number): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > limit) return 'too-large';
    chunks.push(chunk as Buffer);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    // Not JSON: refused as malformed.
    return undefined;
  }
}
