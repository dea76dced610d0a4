import {
  type ConversationReference,
  type Activity as LibraryActivity,
  TeamsInfo,
} from 'botbuilder';
import type { Timers } from '#shared/ports.ts';
import type { ChannelAdapter } from './create-adapter.ts';
import type { Membership } from './establish-person.ts';
import type { Outgoing } from './outgoing.ts';
import type { Activity } from './read-activity.ts';
import { readSendFault, SendFault } from './read-send-fault.ts';
import type { Turnstile } from './throttle-sends.ts';

/** What the channel answered: the id it gave. A frame that it dropped as out of order counts as sent, since the next one holds it. */
type Sent = { readonly id: string | null };

/** What a send needs beside the channel. */
export type SendTools = {
  readonly timers: Timers;
  readonly turnstile: Turnstile;
  readonly sendMilliseconds: number;
};

/** A conversation that we may speak in, for as long as the work lasts. */
export type Voice = {
  /** Throws `SendFault`. */
  readonly send: (activity: Outgoing) => Promise<Sent>;
  /** Puts a message in the place of one that was sent here; throws `SendFault`. */
  readonly update: (activityId: string, activity: Outgoing) => Promise<void>;
  /** What the channel says of the person; throws `SendFault`. */
  readonly member: (memberId: string) => Promise<Membership>;
};

/** What is kept of a conversation to speak in it later: no name, no text. */
export function referenceOf(activity: Activity): string {
  const { channelId, serviceUrl, conversation, recipient, from } = activity;
  return JSON.stringify({
    channelId,
    serviceUrl,
    conversation,
    bot: { id: recipient?.id ?? '' },
    user: { id: from?.id ?? '' },
  });
}

/** Runs `work` in a conversation, beside the HTTP call that asked for it. */
export async function converse(
  channel: ChannelAdapter,
  reference: string,
  tools: SendTools,
  work: (voice: Voice) => Promise<void>,
): Promise<void> {
  const parsed = JSON.parse(reference) as Partial<ConversationReference>;
  await channel.adapter.continueConversationAsync(channel.appId, parsed, (context) => {
    // The continuation has a made-up id: a reply to it would name a message that nobody sent.
    Reflect.deleteProperty(context.activity, 'id');
    return work({
      send: async (activity) =>
        readSent(
          await sendPatiently(() => context.sendActivity(copyOf(activity)), activity, tools),
        ),
      update: async (id, activity) => {
        const update = () => context.updateActivity({ ...copyOf(activity), id });
        await sendPatiently(update, activity, tools);
      },
      member: (memberId) => within(tools.sendMilliseconds, TeamsInfo.getMember(context, memberId)),
    });
  });
}

/** Attempts of one send, the first included; the library itself retries 502, 503, 504 and 429 with Retry-After. */
const attempts = 3;

/** A fresh copy: the library writes the conversation into what it sends. */
const copyOf = (activity: Outgoing): Partial<LibraryActivity> =>
  structuredClone(activity) as Partial<LibraryActivity>;

async function sendPatiently(
  send: () => Promise<unknown>,
  activity: Outgoing,
  tools: SendTools,
): Promise<unknown> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await tools.turnstile.pass();
      return await within(tools.sendMilliseconds, send());
    } catch (error) {
      const fault = readSendFault(error);
      const again = fault.status === 412 || (fault.kind === 'slow-down' && !isFrame(activity));
      if (!again || attempt >= attempts) throw fault;
      const pause = fault.retryAfter ?? 1_000 * 2 ** (attempt - 1);
      await tools.timers.sleep(pause * (1 + tools.timers.jitter()));
    }
  }
}

/** A frame of a stream is never repeated blindly: the next one contains it. */
const isFrame = ({ entities }: Outgoing): boolean =>
  (entities ?? []).some(({ type }) => type === 'streaminfo');

/** The library waits more than a minute for an address that never answers. */
async function within<Result>(milliseconds: number, call: Promise<Result>): Promise<Result> {
  const deadline = AbortSignal.timeout(milliseconds);
  const late = new Promise<never>((_resolve, reject) => {
    deadline.addEventListener('abort', () => reject(new SendFault('timeout')), { once: true });
  });
  try {
    return await Promise.race([call, late]);
  } catch (error) {
    throw readSendFault(error);
  }
}

function readSent(response: unknown): Sent {
  const { id } = (response ?? {}) as { id?: unknown };
  return { id: typeof id === 'string' && id !== '' ? id : null };
}
