import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  createRules,
  type Received,
  type ReceivedActivity,
  type Verdict,
} from './connector-rules.ts';

export type { Received, ReceivedActivity } from './connector-rules.ts';

/** A stand-in for the channel on loopback: takes what the bot sends by the rules of Teams, and keeps it. */
export type Connector = {
  readonly serviceUrl: string;
  readonly received: readonly Received[];
  /** Messages that a person would see, without typing indicators and frames. */
  readonly messages: () => readonly ReceivedActivity[];
  /** Resolves once something received satisfies this. */
  readonly until: (found: (received: Received) => boolean) => Promise<Received>;
  readonly stopStream: (conversationId: string) => void;
  /** What the next matching send gets instead of the rules' verdict; once. `null` never answers. */
  readonly plan: (when: (activity: ReceivedActivity) => boolean, verdict: Verdict | null) => void;
  /** What the channel says of members; default: an ordinary member. */
  readonly members: Map<string, Record<string, unknown>>;
  readonly stop: () => void;
};

type Plan = {
  readonly when: (activity: ReceivedActivity) => boolean;
  readonly verdict: Verdict | null;
};

export async function startConnector(clock: { readonly now: () => number }): Promise<Connector> {
  const received: Received[] = [];
  const watchers = new Set<() => void>();
  const plans: Plan[] = [];
  const unanswered = new Set<ServerResponse>();
  const members = new Map<string, Record<string, unknown>>();
  const rules = createRules(clock);

  const take = (one: Received): Verdict | null => {
    received.push(one);
    for (const watch of watchers) watch();
    const planned = plans.findIndex(({ when }) => when(one.activity));
    if (planned >= 0) return plans.splice(planned, 1)[0]?.verdict ?? null;
    const personal = !/group|channel/u.test(one.conversationId);
    return rules.judge(one, personal, `sent-${received.length}`);
  };

  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
    const [, conversationId = '', kind = '', memberId = ''] =
      /^\/v3\/conversations\/([^/]+)\/(activities|members)(?:\/(.*))?$/u.exec(path) ?? [];
    const verdict =
      kind === 'members'
        ? { status: 200, body: { id: memberId, name: 'Membre', ...members.get(memberId) } }
        : take({
            at: clock.now(),
            method: request.method ?? '',
            path,
            conversationId,
            authorization: request.headers.authorization ?? null,
            activity: await readJson(request),
          });
    if (verdict === null) {
      unanswered.add(response);
      return;
    }
    response.writeHead(verdict.status, {
      'content-type': 'application/json',
      ...('headers' in verdict ? verdict.headers : {}),
    });
    response.end(JSON.stringify(verdict.body));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    messages: () =>
      received.map(({ activity }) => activity).filter(({ type }) => type === 'message'),
    until: (found) =>
      new Promise((resolve) => {
        const look = (): void => {
          const one = received.find(found);
          if (one === undefined) return;
          watchers.delete(look);
          resolve(one);
        };
        watchers.add(look);
        look();
      }),
    stopStream: rules.stopStream,
    plan: (when, verdict) => plans.push({ when, verdict }),
    members,
    stop: () => {
      // A cut connection would be tried again, long after the test.
      for (const response of unanswered) response.writeHead(400).end();
      server.close();
      server.closeAllConnections();
    },
  };
}

async function readJson(request: IncomingMessage): Promise<ReceivedActivity> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString('utf8') || '{}') as ReceivedActivity;
}

/** The stream's place of what was received, when it is a frame. */
export const frameOf = (activity: ReceivedActivity): Record<string, unknown> | undefined =>
  activity.entities?.find(({ type }) => type === 'streaminfo');

/** The AI entity of what was received. */
export const aiOf = (activity: ReceivedActivity): Record<string, unknown> | undefined =>
  activity.entities?.find(({ type }) => type === 'https://schema.org/Message');
