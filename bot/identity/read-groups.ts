import { z } from 'zod';
import type { Clock } from '#shared/ports.ts';
import { type AzureReach, graphHost } from '../azure/reach-azure.ts';
import { readRetryAfter } from '../model/read-retry-after.ts';

/** Why the directory did not say who is in which group: told apart by what to do next. */
export type GroupsFaultKind =
  /** Neither a secret for the person's behalf nor the application's own permission is given. */
  | 'not-configured'
  /** Entra gives no token: secret, consent. */
  | 'refused'
  /** Graph refuses the token: the permission is missing. */
  | 'forbidden'
  | 'rate-limited'
  | 'unreachable'
  /** What came back is not what Graph promises. */
  | 'garbage';

export class GroupsFault extends Error {
  override readonly name = 'GroupsFault';
  readonly kind: GroupsFaultKind;
  /** Milliseconds that Graph asked to wait; null when it did not. */
  readonly retryAfter: number | null;
  /** The code that Entra names its refusal with; null when it named none. */
  readonly code: string | null;

  constructor(kind: GroupsFaultKind, retryAfter: number | null = null, code: string | null = null) {
    super(code === null ? kind : `${kind} ${code}`);
    this.kind = kind;
    this.retryAfter = retryAfter;
    this.code = code;
  }
}

/** Groups that one request may name (learn.microsoft.com, "user: checkMemberGroups"). */
const mostAtOnce = 20;
/** Requests under way at once, so that 200 groups do not look like an attack. */
const mostRequests = 4;

const replySchema = z.object({ value: z.array(z.string().max(100)).max(mostAtOnce) });

export type GroupsQuestion = {
  /** Null = the person whom the token is for. */
  readonly objectId: string | null;
  readonly token: string;
  readonly groups: readonly string[];
  readonly signal: AbortSignal;
};

/**
 * Which of these Entra groups the person is in, nested groups included. Graph is asked about these alone: it
 * tells nothing of the others, and the least permission is enough (`User.Read` for oneself). Rejects with `GroupsFault`.
 */
export async function readGroups(
  { reach, now }: { readonly reach: AzureReach; readonly now: Clock['now'] },
  { objectId, token, groups, signal }: GroupsQuestion,
): Promise<readonly string[]> {
  const who = objectId === null ? 'me' : `users/${objectId}`;
  const url = new URL(`https://${graphHost}/v1.0/${who}/checkMemberGroups`);
  const ask = async (groupIds: readonly string[]): Promise<readonly string[]> => {
    const reply = await reach
      .send({
        url,
        method: 'POST',
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          accept: 'application/json',
        },
        body: JSON.stringify({ groupIds }),
        signal,
      })
      .catch(() => {
        throw new GroupsFault('unreachable');
      });
    if (reply.status !== 200) {
      throw new GroupsFault(faultOf(reply.status), readRetryAfter(reply.headers, now()));
    }
    // What was not asked about is none of ours.
    return readReply(reply.text).filter((id) => groupIds.includes(id));
  };
  const held: string[] = [];
  for (const lots of partInto(partInto(groups, mostAtOnce), mostRequests)) {
    held.push(...(await Promise.all(lots.map(ask))).flat());
  }
  return held;
}

function faultOf(status: number): GroupsFaultKind {
  if (status === 401 || status === 403) return 'forbidden';
  if (status === 429) return 'rate-limited';
  return status >= 500 ? 'unreachable' : 'garbage';
}

function readReply(text: string): readonly string[] {
  try {
    return replySchema.parse(JSON.parse(text)).value.map((id) => id.toLowerCase());
  } catch {
    throw new GroupsFault('garbage');
  }
}

function partInto<Item>(list: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, at) =>
    list.slice(at * size, (at + 1) * size),
  );
}
