import { Fault } from '#shared/fault.ts';
import type { Language } from '#shared/language/language.ts';
import { adviseContacts, type ContactAdvice } from '#shared/policy/advise-contacts.ts';
import { adviseContracts } from '#shared/policy/advise-contracts.ts';
import { adviseDesks, type DeskAdvice } from '#shared/policy/advise-desks.ts';
import { adviseUses } from '#shared/policy/advise-use.ts';
import { decide } from '#shared/policy/decide.ts';
import { developmentPerson } from '#shared/policy/development-people.ts';
import { type Explanation, explainDecision } from '#shared/policy/explain-decision.ts';
import type { Person } from '#shared/policy/person.ts';
import type { DataClass, Policy, PolicyFault, UseId } from '#shared/policy/policy.ts';
import { rolesOf } from '#shared/policy/roles-of.ts';
import type { Standing } from '#shared/policy/standing.ts';
import type { Hasher } from '#shared/ports.ts';
import { loadPolicy } from '../policy-file/load-policy.ts';
import { readPolicyFile } from '../policy-file/read-policy-file.ts';

/** What `calame policy check` prints; `hash` is null while the file has faults. */
export type PolicyCheck = {
  readonly ok: boolean;
  readonly hash: string | null;
  readonly faults: readonly PolicyFault[];
  /** What a valid file lacks to be of any use, or names no contract of, and what to write. */
  readonly advice: readonly string[];
  /** Contacts that a situation needs and the file does not give, desks that can hardly be meant so; the file is valid all the same. */
  readonly warnings: readonly (ContactAdvice | DeskAdvice)[];
};

/**
 * Checks a policy file and its charter as the server would before it puts them in force.
 * @throws Fault `policy-unreadable` when there is no such file
 */
export async function checkPolicy(
  file: string,
  language: Language,
  hasher: Pick<Hasher, 'sha256'>,
): Promise<PolicyCheck> {
  const reading = await readPolicyFile(file, hasher, language);
  if (!reading.ok)
    return { ok: false, hash: null, faults: reading.faults, advice: [], warnings: [] };
  const { hash, policy } = reading.snapshot;
  const lack = adviseUses(policy, language);
  const advice = [
    ...(lack === null ? [] : [lack.message, lack.nextAction]),
    ...adviseContracts(policy, language),
  ];
  const warnings = [...adviseContacts(policy, language), ...adviseDesks(policy, language)];
  return { ok: true, hash, faults: [], advice, warnings };
}

export type ExplainOptions = {
  readonly use: UseId;
  readonly dataClass: DataClass;
  readonly language: Language;
  readonly hasher: Pick<Hasher, 'sha256'>;
  /** How the endpoints of this policy stand now. */
  readonly standingOf: (policy: Policy) => Pick<Standing, 'faultOf'>;
  /** A development identity of the file; without it, an agent of the groups below. */
  readonly person?: string;
  /** Groups of the agent, beside all-agents. */
  readonly groups?: readonly string[];
};

/**
 * What `calame policy explain` prints: which endpoint would serve such a request now, and why.
 * @throws Fault `policy-unreadable`, `policy-invalid` or `person-unknown`
 */
export async function explainPolicy(file: string, options: ExplainOptions): Promise<Explanation> {
  const { use, dataClass, language } = options;
  const snapshot = await loadPolicy(file, options.hasher, language);
  const person = personOf(snapshot.policy, options);
  const request = {
    snapshot,
    person,
    use,
    dataClass,
    gates: [],
    overQuota: false,
    standing: options.standingOf(snapshot.policy),
  } as const;
  return explainDecision(decide(request), request, language);
}

function personOf(policy: Policy, { person: named, groups = [], use }: ExplainOptions): Person {
  if (named !== undefined) {
    const person = developmentPerson(policy, named);
    if (person !== null) return person;
    const known = policy.identity.development.map(({ id }) => id).join(', ');
    throw new Fault('person-unknown', { person: named, known });
  }
  // Indexing is asked by the program, not by an agent.
  const held = [...new Set(['all-agents', ...(use === 'index' ? ['system'] : []), ...groups])];
  return { id: 'explain', tenant: null, name: null, roles: rolesOf(policy, held), groups: held };
}
