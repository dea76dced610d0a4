import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Clock, Timers } from '#shared/ports.ts';
import type { Desk } from '../../bot/desk.ts';
import type { OwnFiles } from '../../bot/own-files/own-files.ts';
import { openTeams } from '../../bot/teams/open-teams.ts';
import type { TeamsMemory } from '../../bot/teams/ports.ts';
import type { ChatJobs, ChatWriting } from '../../bot/teams/room.ts';
import type { TeamsLimits, TeamsSettings } from '../../bot/teams/teams-settings.ts';
import type { TicketPlaces } from '../../bot/teams/ticket-places.ts';
import type { Teller } from '../../bot/tickets/tell-notice.ts';
import { inMemoryTeamsMemory } from '../builders/in-memory-teams-memory.ts';
import { inMemoryTicketPlaces } from '../builders/in-memory-ticket-places.ts';
import {
  createScriptedDesk,
  type DeskScript,
  type ScriptedDesk,
} from '../builders/scripted-desk.ts';
import { virtualTime } from '../builders/virtual-time.ts';
import { type Connector, frameOf, type Received, startConnector } from './connector.ts';
import { tenantId } from './issuer.ts';

export const claire = {
  id: '29:user-claire',
  name: 'Claire Moreau',
  aadObjectId: '00000000-0000-4000-8000-000000000020',
};

export type ChannelOptions = {
  readonly desk: Desk;
  readonly memory?: TeamsMemory;
  readonly places?: TicketPlaces;
  readonly files?: OwnFiles;
  readonly writing?: ChatWriting;
  readonly jobs?: ChatJobs;
  readonly settings?: TeamsSettings;
  readonly streaming?: boolean;
  readonly limits?: Partial<TeamsLimits>;
  readonly time?: { readonly clock: Clock; readonly timers: Timers };
};

/** The Teams room on a loopback server, with a channel that sends it activities and takes its answers. */
export type FakeChannel = {
  readonly url: string;
  readonly connector: Connector;
  readonly memory: TeamsMemory;
  readonly log: readonly string[];
  readonly places: TicketPlaces;
  readonly teller: Teller;
  /** A message as Teams sends it. */
  readonly message: (text: string, more?: Record<string, unknown>) => Record<string, unknown>;
  readonly post: (
    body: unknown,
    headers?: Record<string, string>,
  ) => Promise<{ readonly status: number; readonly text: string }>;
  readonly stopRoom: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

const loopbackSettings: TeamsSettings = {
  app: { mode: 'loopback' },
  serviceHosts: [],
  issuerMetadata: null,
};

export async function openChannel(options: ChannelOptions): Promise<FakeChannel> {
  const time = options.time ?? virtualTime();
  const connector = await startConnector(time.clock);
  const memory = options.memory ?? inMemoryTeamsMemory();
  const places = options.places ?? inMemoryTicketPlaces();
  const log: string[] = [];
  let next = 0;
  const room = await openTeams({
    desk: options.desk,
    memory,
    places,
    ...(options.files === undefined ? {} : { files: options.files }),
    ...(options.writing === undefined ? {} : { writing: options.writing }),
    ...(options.jobs === undefined ? {} : { jobs: options.jobs }),
    pseudonym: (personId) => `p-${personId}`,
    settings: options.settings ?? loopbackSettings,
    clock: time.clock,
    timers: time.timers,
    ids: {
      next: (prefix) => {
        next += 1;
        return `${prefix}-${next}`;
      },
    },
    log: (line) => log.push(line),
    streaming: options.streaming ?? true,
    ...(options.limits === undefined ? {} : { limits: options.limits }),
  });
  const server = createServer((request, response) => void room.handle(request, response));
  const url = `${await listen(server)}/api/messages`;
  let activities = 0;
  const message: FakeChannel['message'] = (text, more = {}) => {
    activities += 1;
    return {
      type: 'message',
      id: `activity-${activities}`,
      channelId: 'msteams',
      serviceUrl: connector.serviceUrl,
      text,
      from: claire,
      recipient: { id: '28:bot', name: 'Calame' },
      conversation: { id: 'chat-claire', conversationType: 'personal', tenantId },
      channelData: { tenant: { id: tenantId } },
      ...more,
    };
  };
  const post: FakeChannel['post'] = async (body, headers = {}) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    return { status: response.status, text: await response.text() };
  };
  return {
    url,
    connector,
    memory,
    log,
    places,
    teller: room.teller,
    message,
    post,
    stopRoom: room.stop,
    stop: async () => {
      await room.stop();
      connector.stop();
      server.close();
      server.closeAllConnections();
    },
  };
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Whether something received is a whole message, or the end of a stream, that holds this text. */
export const holds =
  (text: string) =>
  ({ activity }: Received): boolean =>
    activity.type === 'message' && activity.text?.includes(text) === true;

/** Whether something received carries a card that holds this text. */
export const showsCard =
  (text: string) =>
  ({ activity }: Received): boolean =>
    JSON.stringify(activity.attachments ?? '').includes(text);

/** Whether something received ends a stream. */
export const isFinal = ({ activity }: Received): boolean =>
  frameOf(activity)?.['streamType'] === 'final';

/** The frames received, in order. */
export const framesOf = ({ connector }: FakeChannel): readonly Received[] =>
  connector.received.filter(({ activity }) => frameOf(activity) !== undefined);

/** Opens rooms for the tests of a file; `closeAll` belongs in `afterEach`. */
export function openRooms(): {
  readonly start: (
    script?: DeskScript,
    options?: Partial<ChannelOptions>,
  ) => Promise<{ readonly channel: FakeChannel; readonly desk: ScriptedDesk }>;
  readonly closeAll: () => Promise<void>;
} {
  const open: FakeChannel[] = [];
  return {
    start: async (script = {}, options = {}) => {
      const time = options.time ?? virtualTime();
      const desk = createScriptedDesk({ pace: () => time.timers.sleep(400), ...script });
      const channel = await openChannel({ desk, time, ...options });
      open.push(channel);
      return { channel, desk };
    },
    closeAll: async () => {
      await Promise.all(open.splice(0).map((channel) => channel.stop()));
    },
  };
}
