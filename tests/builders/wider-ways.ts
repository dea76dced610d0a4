import type { PersonalDataType } from '#shared/personal-data-type.ts';
import { decide } from '#shared/policy/decide.ts';
import { entraPerson, namedEntraGroups } from '#shared/policy/entra-person.ts';
import { readAddress } from '#shared/policy/network/read-address.ts';
import { isInside, readNetwork } from '#shared/policy/network/read-network.ts';
import type { Person } from '#shared/policy/person.ts';
import type { DataClass, HighRiskGate, Policy, UseId } from '#shared/policy/policy.ts';
import { readableSpaces } from '#shared/policy/readable-spaces.ts';
import { rolesOf } from '#shared/policy/roles-of.ts';
import { serviceOf } from '#shared/policy/service-of.ts';
import { configured } from './standing.ts';

const uses: readonly UseId[] = ['hr-answer', 'draft', 'synthesis', 'index'];
const classes: readonly DataClass[] = ['public', 'internal', 'personal', 'sensitive'];
const gates: readonly HighRiskGate[] = [
  'recruitment-screening',
  'staff-evaluation',
  'benefit-eligibility',
];
const rank = ['fr', 'eu', 'eu-efta'];
const addresses = [
  ...['10.20.4.7', '10.20.200.1', '10.30.0.1', '192.168.1.1'],
  ...['93.184.216.34', '93.184.217.1'],
];

/** One person of each group that either policy names, guests and the program included. */
function people(...policies: readonly Policy[]): readonly Person[] {
  const named = policies.flatMap(({ knowledge, uses: of, identity, services }) => [
    ...knowledge.spaces.flatMap(({ readers, stewards }) => [...readers, ...stewards]),
    ...Object.values(of).flatMap((use) => use.for),
    ...Object.values(identity.roles).flat(),
    ...services.map(({ group }) => group),
  ]);
  const tenants = [null, ...policies.flatMap(({ identity }) => identity.tenants)];
  const person = (groups: readonly string[], tenant: string | null): Person => ({
    id: `p:${groups.join()}`,
    tenant,
    name: null,
    roles: [],
    groups,
  });
  return [
    person(['system'], null),
    ...tenants.map((tenant) => person(['all-agents'], tenant)),
    person(['all-agents', 'guest'], null),
    ...[...new Set(named)].map((group) => person(['all-agents', group], null)),
  ];
}

/** What the policy makes of whoever is in this one Entra group. */
const groupsBehind = (policy: Policy, entraGroup: string): readonly string[] =>
  entraPerson(policy, { tenant: 't', objectId: 'o', name: null, entraGroups: [entraGroup] }).groups;

type Asked = {
  readonly person: Person;
  readonly use: UseId;
  readonly dataClass: DataClass;
  readonly gate: HighRiskGate | null;
};

/** Every request of these people by use and class, and one that touches each rule of use. */
const requestsOf = (persons: readonly Person[]): readonly Asked[] =>
  persons.flatMap((person) => [
    ...uses.flatMap((use) =>
      classes.map((dataClass) => ({ person, use, dataClass, gate: null }) satisfies Asked),
    ),
    ...gates.map(
      (gate) => ({ person, use: 'hr-answer', dataClass: 'internal', gate }) satisfies Asked,
    ),
  ]);

/** What a policy does with every request that these people can make: where it may go, masked or not. */
function reaches(policy: Policy, persons: readonly Person[]): ReadonlySet<string> {
  return new Set(requestsOf(persons).flatMap((asked) => waysOf(policy, asked)));
}

function waysOf(policy: Policy, { person, use, dataClass, gate }: Asked): readonly string[] {
  const decision = decide({
    snapshot: {
      policy,
      hash: 'h',
      file: 'f',
      charter: { version: '1', title: 't', text: 't', hash: 'c' },
    },
    person,
    use,
    dataClass,
    gates: gate === null ? [] : [gate],
    standing: configured(() => true),
    overQuota: false,
  });
  if (decision.kind !== 'allowed') return [];
  const asked = [person.id, person.tenant, use, dataClass, gate].join(' ');
  const { chat, embed } = decision.candidates;
  const places = [...chat, ...embed].map(({ endpoint, model }) => {
    const { baseURL, residency, operator, auth } = endpoint;
    return `${asked} ${JSON.stringify([baseURL, residency, operator, auth, model.name])}`;
  });
  return [asked, ...places, ...(decision.mask ? [] : places.map((place) => `${place} unmasked`))];
}

/**
 * In what a child lets through more than its base, by what both do to requests and by plain figures; nothing of the
 * comparison of policies is used. Empty when it never widens.
 */
export function widerWays(base: Policy, child: Policy): readonly string[] {
  const persons = people(base, child);
  const before = reaches(base, persons);
  const spaces = base.knowledge.spaces.map(({ id }) => id);
  const found = [...reaches(child, persons)].filter((way) => !before.has(way));
  const grew = (name: string, old: number | undefined, now: number | undefined): void => {
    if (old !== undefined && (now === undefined || now > old)) found.push(name);
  };
  const now = (holds: boolean, name: string): void => {
    if (holds) found.push(name);
  };
  for (const person of persons) {
    const could = readableSpaces(base, person);
    const may = readableSpaces(child, person).filter((id) => spaces.includes(id));
    now(!may.every((id) => could.includes(id)), `reads of ${person.id}`);
    const roles = rolesOf(base, person.groups);
    now(
      !rolesOf(child, person.groups).every((role) => roles.includes(role)),
      `roles of ${person.id}`,
    );
    const [old, young] = [serviceOf(base, person), serviceOf(child, person)];
    grew(`service of ${person.id}`, old?.tokensPerMonth, young?.tokensPerMonth);
  }
  for (const id of [base, child].flatMap(namedEntraGroups)) {
    const held = groupsBehind(base, id);
    now(!groupsBehind(child, id).every((group) => held.includes(group)), `groups of ${id}`);
  }
  const [ours, theirs] = [base.identity.directory, child.identity.directory];
  grew('groups kept', ours.keepFor, theirs.keepFor);
  now(theirs.asApplication && !ours.asApplication, 'groups read as the application');
  for (const type of Object.keys(base.privacy.rules) as PersonalDataType[]) {
    now(base.privacy.rules[type] === 'mask' && child.privacy.rules[type] !== 'mask', type);
  }
  for (const text of addresses) {
    const address = readAddress(text);
    const inside = ({ networks }: Policy): boolean =>
      [...networks.private, ...(networks.own ?? [])].some((one) => {
        const network = readNetwork(one);
        return address !== null && network !== null && isInside(address, network);
      });
    now(inside(child) && !inside(base), `network of ${text}`);
  }
  now(rank.indexOf(child.residency.require) > rank.indexOf(base.residency.require), 'require');
  now(!child.identity.tenants.every((id) => base.identity.tenants.includes(id)), 'tenants');
  const known = base.endpoints.map(({ id }) => id);
  now(!child.endpoints.every(({ id }) => known.includes(id)), 'endpoints');
  now(child.identity.guests && !base.identity.guests, 'guests');
  now(child.egress.proxy !== base.egress.proxy, 'proxy');
  now(
    child.journal.content !== 'none' && child.journal.content !== base.journal.content,
    'journal',
  );
  grew('tokens a day', base.quotas.perAgent?.tokensPerDay, child.quotas.perAgent?.tokensPerDay);
  grew('tokens a month', base.quotas.perMonth?.tokens, child.quotas.perMonth?.tokens);
  grew('gCO2e a month', base.quotas.perMonth?.gCO2e, child.quotas.perMonth?.gCO2e);
  for (const kept of ['conversations', 'journal', 'drafts', 'tickets'] as const) {
    grew(`keeping ${kept}`, base.retention[kept], child.retention[kept]);
  }
  return found;
}
