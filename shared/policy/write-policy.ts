import type { Endpoint } from './endpoint.ts';
import type { Policy, Space, Use } from './policy.ts';

/**
 * The policy as a file would say it, nothing left to a default: keys and values are those that an admin writes (`30d`,
 * `3s`, `reviewEvery`). Reading it gives the same policy again.
 */
export function writePolicy(policy: Policy): object {
  return {
    ...policy,
    identity: writeIdentity(policy.identity),
    endpoints: policy.endpoints.map(writeEndpoint),
    uses: Object.fromEntries(Object.entries(policy.uses).map(([id, use]) => [id, writeUse(use)])),
    retention: {
      ...policy.retention,
      conversations: inDays(policy.retention.conversations),
      journal: inDays(policy.retention.journal),
      drafts: inDays(policy.retention.drafts),
      jobs: inDays(policy.retention.jobs),
      tickets: inDays(policy.retention.tickets),
    },
    knowledge: { ...policy.knowledge, spaces: policy.knowledge.spaces.map(writeSpace) },
  };
}

function writeIdentity({ directory, ...identity }: Policy['identity']): object {
  return { ...identity, directory: { ...directory, keepFor: writeKeepFor(directory.keepFor) } };
}

/** `15m` or `1h`, from milliseconds. */
export function writeKeepFor(milliseconds: number): string {
  const minutes = milliseconds / 60_000;
  return minutes % 60 === 0 ? `${minutes / 60}h` : `${minutes}m`;
}

function writeEndpoint(endpoint: Endpoint): object {
  const { timeouts, health } = endpoint;
  return {
    ...endpoint,
    timeouts: {
      connect: inTime(timeouts.connect),
      firstToken: inTime(timeouts.firstToken),
      idle: inTime(timeouts.idle),
      total: inTime(timeouts.total),
    },
    health: {
      ...health,
      coolDown: inTime(health.coolDown),
      probeEvery: inTime(health.probeEvery),
    },
  };
}

function writeUse({ hedgeAfter, ...use }: Use): object {
  return hedgeAfter === undefined ? use : { ...use, hedgeAfter: inTime(hedgeAfter) };
}

function writeSpace({ reviewEveryDays, sharepoint, folder, ...space }: Space): object {
  return {
    ...space,
    ...(reviewEveryDays === undefined ? {} : { reviewEvery: inDays(reviewEveryDays) }),
    ...(sharepoint === undefined ? {} : { sharepoint: writeEvery(sharepoint) }),
    ...(folder === undefined ? {} : { folder: writeEvery(folder) }),
  };
}

function writeEvery({ every, ...source }: { readonly every: number }): object {
  return { ...source, every: writeKeepFor(every) };
}

function inDays(days: number): string {
  return `${days}d`;
}

function inTime(milliseconds: number): string {
  return milliseconds % 1_000 === 0 ? `${milliseconds / 1_000}s` : `${milliseconds}ms`;
}
