import type { Policy } from '#shared/policy/policy.ts';
import type { Activity } from './read-activity.ts';
import { mayAnswerAt, type TeamsSettings } from './teams-settings.ts';

/** Why an activity with a valid token is refused all the same, with the status that says so. */
export type OriginRefusal = {
  readonly status: 401 | 403;
  readonly why: 'other-channel' | 'no-sender' | 'no-tenant' | 'foreign-tenant' | 'foreign-service';
};

/**
 * The library accepts a valid token from any tenant and any service address: this is our own check.
 * Answers go to `serviceUrl`, so its host must be a known one.
 */
export function checkOrigin(
  activity: Activity,
  policy: Policy,
  settings: TeamsSettings,
): OriginRefusal | null {
  if (activity.channelId !== 'msteams') return { status: 401, why: 'other-channel' };
  if (activity.from === undefined) return { status: 403, why: 'no-sender' };
  const tenants = [activity.conversation.tenantId, activity.channelData?.tenant?.id];
  if (tenants.some((tenant) => tenant === undefined)) return { status: 403, why: 'no-tenant' };
  if (!tenants.every((tenant) => policy.identity.tenants.includes(tenant ?? ''))) {
    return { status: 403, why: 'foreign-tenant' };
  }
  if (tenants[0] !== tenants[1]) return { status: 403, why: 'foreign-tenant' };
  if (!mayAnswerAt(activity.serviceUrl, settings)) return { status: 403, why: 'foreign-service' };
  return null;
}
