import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Person } from '#shared/policy/person.ts';
import type { Policy } from '#shared/policy/policy.ts';
import type { JobSummary } from '#shared/wire/job-exchange.ts';
import { openDocumentReader } from '../../bot/documents/read-document.ts';
import { openDesk } from '../../bot/open-desk.ts';
import { openOwnFiles } from '../../bot/own-files/open-own-files.ts';
import type { LaunchedJob } from '../../bot/synthesis/synthesis-desk.ts';
import { inMemoryConversations } from '../builders/in-memory-conversations.ts';
import { inMemoryKnowledge } from '../builders/in-memory-knowledge.ts';
import { createScriptedSynthesis, type ScriptedSynthesis } from '../builders/scripted-synthesis.ts';
import { openTurnHouse, type TurnHouse } from '../builders/turn-house.ts';
import { claire, type FakeChannel, openChannel } from '../fakes/channel.ts';
import { tenantId } from '../fakes/issuer.ts';

export const fileHost = 'valbrume-my.sharepoint.com';
const personId = `entra:${tenantId}:${claire.aadObjectId}`;

/** A chat in front of a desk for syntheses, with the organisation's OneDrive behind it. */
export type JobChat = {
  readonly channel: FakeChannel;
  readonly synthesis: ScriptedSynthesis;
  readonly house: TurnHouse;
  /** What was put into the person's OneDrive. */
  readonly put: readonly {
    readonly path: string;
    readonly range: string;
    readonly bytes: string;
  }[];
  /** What the OneDrive answers to the next files put there. */
  readonly answerPuts: (status: number) => void;
  readonly rest: (job: JobSummary, by?: string) => void;
  readonly resume: (job: JobSummary) => void;
  readonly drop: (names: readonly string[], text?: string, more?: object) => Promise<unknown>;
  /** By message, as clients do that do not know Action.Execute. */
  readonly press: (value: Record<string, unknown>) => Promise<unknown>;
  /** On a card, which takes what comes back. */
  readonly execute: (value: Record<string, unknown>, card?: string) => Promise<string>;
  readonly stop: () => Promise<void>;
};

type Script = {
  readonly desk?: Parameters<typeof createScriptedSynthesis>[0];
  readonly uses?: Policy['uses'];
  readonly accepted?: boolean;
};

function sendFile(name: string, response: ServerResponse): void {
  if (name.startsWith('absent')) response.writeHead(404);
  if (name.startsWith('huge')) response.writeHead(200, { 'content-length': 60_000_000 });
  const what = name.startsWith('same') ? 'same' : name;
  response.end(`# Rapport ${what}\n\nRecettes : 12 000 €\n`);
}

/** Files by their names: `absent…` is gone, `huge…` is too large, `same…` are the same; any other tells its name. */
function openSite(): {
  readonly start: () => Promise<string>;
  readonly put: { path: string; range: string; bytes: string }[];
  readonly answer: (status: number) => void;
  readonly stop: () => void;
} {
  const put: { path: string; range: string; bytes: string }[] = [];
  let status = 201;
  const site = createServer(async (request, response) => {
    if (request.method !== 'PUT') {
      sendFile(decodeURIComponent((request.url ?? '').split('/').at(-1) ?? ''), response);
      return;
    }
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    const bytes = Buffer.concat(pieces).toString('utf8');
    put.push({ path: request.url ?? '', range: request.headers['content-range'] ?? '', bytes });
    response.writeHead(status).end();
  });
  return {
    put,
    answer: (next) => {
      status = next;
    },
    start: () =>
      new Promise((resolve) => {
        site.listen(0, '127.0.0.1', () => {
          resolve(`http://127.0.0.1:${(site.address() as AddressInfo).port}`);
        });
      }),
    stop: () => {
      site.close();
      site.closeAllConnections();
    },
  };
}

const use: NonNullable<Policy['uses'][string & keyof Policy['uses']]> = {
  enabled: true,
  for: ['all-agents'],
  dataClasses: ['public', 'internal', 'personal'],
  route: [],
  withoutModel: 'extracts',
};

export async function openJobChat({
  desk: said,
  uses,
  accepted = true,
}: Script = {}): Promise<JobChat> {
  const house = await openTurnHouse({ documents: [] });
  house.swap((snapshot) => ({
    ...snapshot,
    policy: {
      ...snapshot.policy,
      uses: { ...snapshot.policy.uses, ...(uses ?? { synthesis: use, minutes: use }) },
      teams: { streaming: true, fileHosts: [fileHost] },
      identity: { ...snapshot.policy.identity, guests: true },
    },
  }));
  const site = openSite();
  const desk = openDesk({
    ...house.ports,
    conversations: inMemoryConversations(),
    knowledge: inMemoryKnowledge(),
  });
  const files = openOwnFiles({
    policy: () => house.snapshot().policy,
    standIn: await site.start(),
    clock: { now: () => 0 },
    ids: house.ports.ids,
    openReader: () => openDocumentReader(),
  });
  let rested: (launched: LaunchedJob) => void = () => undefined;
  let resumed: (launched: LaunchedJob) => void = () => undefined;
  const synthesis = createScriptedSynthesis({
    onRest: (listener) => {
      rested = listener;
    },
    onResumed: (listener) => {
      resumed = listener;
    },
    ...said,
  });
  const jobs = {
    desk: async () => synthesis,
    reviewOf: (jobId: string) => `https://calame.example/review#${jobId}`,
  };
  const channel = await openChannel({ desk, files, jobs });
  const { charter } = house.snapshot();
  const { version: charterVersion, hash: charterHash } = charter;
  if (accepted) {
    const acceptance = { charterVersion, charterHash, at: 1, channel: 'teams' } as const;
    await house.ports.acceptances.record({ person: personId, ...acceptance });
  }
  const launched = (job: JobSummary, by: string): LaunchedJob => {
    const person: Person = { id: by, tenant: tenantId, name: null, roles: [], groups: [] };
    return { acting: { person, channel: 'teams', language: 'fr' }, job };
  };
  const file = (name: string): unknown => ({
    contentType: 'application/vnd.microsoft.teams.file.download.info',
    name,
    content: { downloadUrl: `https://${fileHost}/d/${encodeURIComponent(name)}`, uniqueId: 'u' },
  });
  return {
    ...{ channel, synthesis, house, put: site.put, answerPuts: site.answer },
    rest: (job, by = personId) => rested(launched(job, by)),
    resume: (job) => resumed(launched(job, personId)),
    drop: (names, text = '', more = {}) =>
      channel.post(channel.message(text, { attachments: names.map(file), ...more })),
    press: (value) => channel.post(channel.message('', { value })),
    execute: async (data, replyToId) => {
      const action = { type: 'Action.Execute', verb: data['verb'], data };
      const invoke = { type: 'invoke', name: 'adaptiveCard/action', value: { action }, replyToId };
      return (await channel.post(channel.message('', invoke))).text;
    },
    stop: async () => {
      await channel.stop();
      site.stop();
    },
  };
}
