import type { Contact, Policy } from '../policy/policy.ts';
import type { SensitiveSubject } from '../privacy/sensitive-subject.ts';

/** Keys of the policy's `contacts`, the fittest first; a subject without its own goes to `handOver`. */
const keysOf: Readonly<Record<SensitiveSubject, readonly string[]>> = {
  distress: ['medecine-prevention', 'assistante-sociale'],
  health: ['medecine-prevention', 'assistante-sociale'],
  violence: ['dispositif-signalement'],
  harassment: ['dispositif-signalement'],
  discrimination: ['dispositif-signalement'],
  whistleblowing: ['lanceur-alerte', 'deontologue'],
  'conflict-of-interest': ['deontologue'],
  belief: ['ethique', 'rh'],
};

/** Who helps in such a situation, or the contact that the policy names for everything sensitive. */
export function contactForSubject(
  policy: Policy,
  subject: SensitiveSubject | null,
  handOver: Contact | null,
): Contact | null {
  const keys = subject === null ? [] : keysOf[subject];
  for (const key of keys) {
    const contact = policy.contacts[key];
    if (contact !== undefined) return contact;
  }
  return handOver;
}
