import { doctorIdentityTexts } from '#shared/language/doctor-identity-texts.ts';
import { doctorTexts } from '#shared/language/doctor-texts.ts';
import type { Language } from '#shared/language/language.ts';
import { knownGroups } from '#shared/policy/known-groups.ts';
import type { Policy, PolicySnapshot } from '#shared/policy/policy.ts';
import { writeKeepFor } from '#shared/policy/write-policy.ts';
import type { Config } from '../config.ts';
import { type FoundApplication, probeIdentity } from '../identity/probe-identity.ts';
import { systemClock } from '../system-ports.ts';
import { type Finding, toFinding } from './finding.ts';

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Who the bot is, who may sign in, and how the groups of people come to be known. */
export async function examineIdentity(
  { policy }: PolicySnapshot,
  { app, signInStandIn }: Config,
  language: Language,
): Promise<readonly Finding[]> {
  const texts = { ...doctorTexts[language], ...doctorIdentityTexts[language] };
  if (app.mode === 'loopback') return [toFinding('bot', texts.botLoopback)];
  const listed = policy.identity.tenants.includes(app.tenantId.toLowerCase());
  const found = await probeIdentity({ app, standIn: signInStandIn, policy, clock: systemClock });
  return [
    toFinding('bot', guid.test(app.appId) ? texts.botEntra(app.appId) : texts.appId(app.appId)),
    toFinding('tenant', texts.tenant(app.tenantId, listed)),
    ...found.keys.map((keys) =>
      toFinding(
        `sign-in:${keys.tenant}`,
        keys.ok ? texts.keysGood(keys.tenant, keys.keys) : texts.keysBad(keys.tenant, keys.why),
      ),
    ),
    ...examineGroups(policy, found.application, language),
    ...(signInStandIn === null ? [] : [toFinding('stand-in', texts.standIn(signInStandIn))]),
  ];
}

function examineGroups(
  policy: Policy,
  application: FoundApplication,
  language: Language,
): readonly Finding[] {
  const texts = doctorIdentityTexts[language];
  const { groups, directory } = policy.identity;
  const without = namesInUse(policy).filter((name) => !Object.hasOwn(groups, name));
  const count = Object.keys(groups).length;
  const told =
    count === 0 ? texts.groupsNone : texts.groupsNamed(count, writeKeepFor(directory.keepFor));
  return [
    toFinding('groups', without.length === 0 ? told : texts.groupsWithout(without.join(', '))),
    // Without a named group nothing is ever asked of the directory.
    ...(count === 0 ? [] : examineDirectory(policy, application, language)),
  ];
}

function examineDirectory(
  { identity }: Policy,
  application: FoundApplication,
  language: Language,
): readonly Finding[] {
  const texts = doctorIdentityTexts[language];
  const off = toFinding('members', texts.applicationOff);
  switch (application.kind) {
    case 'without-secret':
      return [toFinding('directory', texts.withoutSecret), off];
    case 'refused':
      return [toFinding('directory', texts.secretBad(application.code))];
    case 'unreachable':
      return [toFinding('directory', texts.secretUnknown)];
    case 'known': {
      const good = toFinding('directory', texts.secretGood);
      if (!identity.directory.asApplication) return [good, off];
      const { missing } = application;
      const told =
        missing.length === 0 ? texts.applicationGood : texts.applicationMissing(missing.join(', '));
      return [good, toFinding('members', told)];
    }
  }
}

/** Groups that give a right, other than everybody and the program; those of a trial's people aside. */
function namesInUse(policy: Policy): readonly string[] {
  const ofPeople = { ...policy, identity: { ...policy.identity, development: [] } };
  return knownGroups(ofPeople).filter((name) => name.includes(':'));
}
