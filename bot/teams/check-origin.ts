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
  const tenant = foreignTenant(activity, policy);
  if (tenant !== null) return { status: 403, why: tenant };
  if (!mayAnswerAt(activity.serviceUrl, settings)) return { status: 403, why: 'foreign-service' };
  return null;
}

/** Both places that name the tenant must name the same one of the policy; the Agents Playground leaves the second out of opinions. */
function foreignTenant(activity: Activity, policy: Policy): 'no-tenant' | 'foreign-tenant' | null {
  const ofConversation = activity.conversation.tenantId;
  const opinion = activity.type === 'invoke' && activity.name === 'message/submitAction';
  const ofChannel = activity.channelData?.tenant?.id ?? (opinion ? ofConversation : undefined);
  if (ofConversation === undefined || ofChannel === undefined) return 'no-tenant';
  const known = policy.identity.tenants.includes(ofConversation);
  return known && ofChannel === ofConversation ? null : 'foreign-tenant';
}
