import type { AppIdentity } from '../app-identity.ts';

export type TeamsSettings = {
  /** Nothing is guessed: the library would take a missing type for MultiTenant. On loopback no token is asked of callers. */
  readonly app: AppIdentity;
  /** Hosts that the channel answers from: where our answers go. Empty = those of the public cloud. */
  readonly serviceHosts: readonly string[];
  /** Where the keys of the channel's tokens are described; loopback only, for tests without a tenant. */
  readonly issuerMetadata: string | null;
};

/** Milliseconds and bytes that the room keeps to; the defaults come from the documentation of Teams and from the project's own rules. */
export type TeamsLimits = {
  /** Between two frames of a stream (Teams: one request a second at most). */
  readonly frame: number;
  /** A whole stream (Teams: two minutes), with room for the last frame. */
  readonly stream: number;
  /** One call to the channel. */
  readonly send: number;
  /** One question, from receipt to the last message. */
  readonly work: number;
  /** What a stop waits for before it says "interrupted". */
  readonly stop: number;
  /** Questions that may wait behind the running one, per conversation. */
  readonly waiting: number;
  /** A search of validated answers (Teams: five seconds). */
  readonly search: number;
  /** Bytes of an incoming activity. */
  readonly body: number;
  /** Bytes of an outgoing message, counted in UTF-16 as Teams does. */
  readonly message: number;
};

export const teamsLimits: TeamsLimits = {
  frame: 1_100,
  stream: 100_000,
  send: 10_000,
  work: 300_000,
  stop: 5_000,
  waiting: 3,
  search: 2_000,
  body: 1_000_000,
  message: 40_000,
};

const publicCloudHosts = ['smba.trafficmanager.net'];

/** Whether answers may be sent there: https and a listed host; on loopback and in tests, loopback too. */
export function mayAnswerAt(serviceUrl: string, settings: TeamsSettings): boolean {
  if (!URL.canParse(serviceUrl)) return false;
  const { protocol, hostname, username, password } = new URL(serviceUrl);
  if (username !== '' || password !== '') return false;
  if (onLoopback(settings) && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname)) return true;
  const hosts = settings.serviceHosts.length > 0 ? settings.serviceHosts : publicCloudHosts;
  return protocol === 'https:' && hosts.includes(hostname);
}

/** Whether this process serves its own computer only, so that the policy's development identities hold. */
export function onLoopback(settings: TeamsSettings): boolean {
  return settings.app.mode === 'loopback' || settings.issuerMetadata !== null;
}
