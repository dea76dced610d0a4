import { entraPersonId, namedEntraGroups } from '#shared/policy/entra-person.ts';
import type { Policy } from '#shared/policy/policy.ts';
import type { Clock, Hasher } from '#shared/ports.ts';
import type { AskDirectory, Member } from './ask-directory.ts';
import type { Membership, Memberships } from './memberships.ts';
import type { TokenBearer } from './verify-token.ts';

export type GroupsPorts = {
  readonly policy: () => Policy;
  readonly memberships: Pick<Memberships, 'recall' | 'keep'>;
  readonly hasher: Pick<Hasher, 'pseudonym'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly ask: AskDirectory;
};

/** The Entra groups of people, among those that the policy names. Nothing known is no group: default deny. */
export type KnownGroups = {
  readonly ofBearer: (bearer: TokenBearer) => Promise<readonly string[]>;
  /** Of somebody whom Teams names, without a token. */
  readonly ofMember: (tenant: string, objectId: string) => Promise<readonly string[]>;
};

/** A reading that says nothing new is written again once it holds this much longer, in milliseconds. */
const rewriteAfter = 60_000;

/** Groups from the token, else from memory, else from the directory. */
export function knowGroups(ports: GroupsPorts): KnownGroups {
  const { policy, memberships, hasher, clock } = ports;
  const keepFor = (): number => policy().identity.directory.keepFor;

  const know = async (member: Member): Promise<readonly string[]> => {
    const groups = namedEntraGroups(policy());
    if (groups.length === 0) return [];
    const person = hasher.pseudonym(entraPersonId(member.tenant, member.objectId));
    const last = await memberships.recall(person);
    const current = last !== null && clock.now() < last.until ? last : null;
    // A group that the policy names since then was not asked about.
    if (current !== null && groups.every((id) => current.asked.includes(id))) return current.held;
    const held = await ports.ask(member, person, groups);
    if (held === null) return current?.held ?? [];
    await memberships.keep(person, { asked: groups, held, until: clock.now() + keepFor() });
    return held;
  };

  return {
    ofBearer: async ({ tenant, objectId, token, groups, expiresAt }) => {
      if (groups === null) return know({ tenant, objectId, token });
      const asked = namedEntraGroups(policy());
      const held = asked.filter((id) => groups.includes(id));
      // What a token says holds no longer than the token.
      const until = Math.min(expiresAt, clock.now() + keepFor());
      const person = hasher.pseudonym(entraPersonId(tenant, objectId));
      const reading = { asked, held, until };
      if (!saysAsMuch(await memberships.recall(person), reading)) {
        await memberships.keep(person, reading);
      }
      return held;
    },
    ofMember: (tenant, objectId) => know({ tenant, objectId, token: null }),
  };
}

/** Whether what is kept need not be written again for this. */
function saysAsMuch(kept: Membership | null, reading: Membership): boolean {
  return (
    kept !== null &&
    kept.asked.join() === reading.asked.join() &&
    kept.held.join() === reading.held.join() &&
    Math.abs(reading.until - kept.until) < rewriteAfter
  );
}
