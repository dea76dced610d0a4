import { randomUUID } from 'node:crypto';
import type { Playground } from '../../infra/playground/start-playground.ts';

/** What the Playground's page would show. */
type Shown = {
  readonly action: string;
  readonly message: {
    readonly messageId?: string;
    readonly conversationId?: string;
    readonly text?: string;
    readonly streamEntity?: unknown;
    readonly aiEntity?: {
      readonly additionalType?: readonly string[];
      readonly citation?: readonly {
        readonly position: number;
        readonly appearance: { readonly name: string; readonly abstract: string };
      }[];
    };
    readonly feedbackLoopEnabled?: boolean;
    readonly attachments?: readonly unknown[];
  };
};

type Config = {
  readonly tenantId: string;
  readonly currentUser: { readonly id: string };
  readonly bot: { readonly id: string; readonly name: string };
  readonly personalChat: { readonly id: string };
  readonly groupChats: readonly { readonly id: string }[];
};

/** The Playground without a browser: its own HTTP interface, and the socket that its page listens to. */
export type PlaygroundClient = {
  readonly config: Config;
  readonly shown: readonly Shown[];
  readonly say: (text: string, conversationId?: string) => Promise<void>;
  readonly invoke: (name: string, value: unknown, replyToId?: string) => Promise<string>;
  /** An activity that the page has no way to make, such as files dropped or the consent to a file; in the private chat. */
  readonly send: (activity: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly until: (found: (event: Shown) => boolean) => Promise<Shown>;
  readonly close: () => void;
};

export async function openPlaygroundClient(playground: Playground): Promise<PlaygroundClient> {
  const call = async (route: string, body?: unknown): Promise<string> => {
    const answer = await fetch(new URL(route, playground.address), {
      method: body === undefined ? 'GET' : 'POST',
      headers: { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${route}: ${answer.status} ${text}`);
    return text;
  };
  const { config } = JSON.parse(await call('/_internal/v1/config')) as { config: Config };
  const shown: Shown[] = [];
  const watchers = new Set<() => void>();
  const address = playground.address.replace('http:', 'ws:');
  const socket = new WebSocket(new URL('/_ws_conversation/v1/conversations/stream', address));
  socket.onmessage = (event) => {
    // A typing indicator has no message.
    shown.push({ message: {}, ...(JSON.parse(String(event.data)) as Partial<Shown>) } as Shown);
    for (const watch of watchers) watch();
  };
  await new Promise<void>((resolve, reject) => {
    socket.onopen = () => resolve();
    socket.onerror = () => reject(new Error('the Playground refused its socket'));
  });
  const from = { id: config.currentUser.id };
  const personal = config.personalChat.id;
  const { tenantId } = config;
  const { id, name } = config.bot;
  return {
    config,
    shown,
    say: async (text, conversationId = personal) => {
      const mention = `<at>${name}</at>`;
      const more =
        conversationId === personal
          ? { text }
          : { text: `${mention} ${text}`, mentions: [{ mentioned: { id }, text: mention }] };
      await call(`/_conversation/v1/conversations/${conversationId}/messages`, {
        from,
        textFormat: 'plain',
        ...more,
      });
    },
    invoke: (invokeName, value, replyToId) =>
      call('/_conversation/v1/invoke', {
        name: invokeName,
        value,
        from,
        conversation: { id: personal },
        replyToId,
      }),
    send: async (activity) => {
      const conversation = { id: personal, conversationType: 'personal', tenantId };
      await call('/_internal/v1/customActivities', {
        ...{ channelId: 'msteams', serviceUrl: playground.serviceUrl, conversation },
        ...{ id: randomUUID(), from: config.currentUser, recipient: config.bot },
        channelData: { tenant: { id: tenantId } },
        ...activity,
      });
    },
    until: (found) =>
      new Promise((resolve) => {
        const look = (): void => {
          const event = shown.find(found);
          if (event === undefined) return;
          watchers.delete(look);
          resolve(event);
        };
        watchers.add(look);
        look();
      }),
    close: () => socket.close(),
  };
}
