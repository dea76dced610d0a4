import { createHash, createHmac, randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Clock, Hasher, Ids, Timers } from '#shared/ports.ts';

export const systemClock: Clock = { now: () => Date.now() };

/** References short enough to be read out on the phone: 80 random bits. */
export const systemIds: Ids = { next: (prefix) => `${prefix}-${randomBytes(10).toString('hex')}` };

export const systemTimers: Timers = {
  sleep: (milliseconds, signal) =>
    wait(milliseconds, undefined, signal === undefined ? {} : { signal }),
  jitter: () => Math.random(),
};

/** `key` is read at the first pseudonym only: a verb that names nobody needs none. */
export function systemHasher(key: () => Buffer): Hasher {
  return {
    sha256: (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
    pseudonym: (personId) =>
      `p-${createHmac('sha256', key()).update(personId, 'utf8').digest('hex').slice(0, 20)}`,
  };
}
