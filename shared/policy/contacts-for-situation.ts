import type { Contact, Policy } from './policy.ts';
import type { Situation } from './situation.ts';

/** Keys of the policy's `contacts` that a situation looks for; `rh` is none of them: HR or the hierarchy may be concerned. */
export type HelpKey =
  | 'dispositif-signalement'
  | 'medecine-prevention'
  | 'psychologue'
  | 'assistante-sociale'
  | 'deontologue'
  | 'lanceur-alerte'
  | 'representants-du-personnel'
  | 'ethique';

/** Who helps in a situation, in the order in which they are shown. */
export const helpKeys: Readonly<Record<Situation, readonly HelpKey[]>> = {
  danger: [
    'medecine-prevention',
    'dispositif-signalement',
    'representants-du-personnel',
    'assistante-sociale',
  ],
  // Who is at the end of their strength often tells why in the same breath: the way to report it stands there as well.
  distress: [
    'medecine-prevention',
    'psychologue',
    'dispositif-signalement',
    'assistante-sociale',
    'representants-du-personnel',
  ],
  violence: [
    'dispositif-signalement',
    'medecine-prevention',
    'psychologue',
    'assistante-sociale',
    'representants-du-personnel',
  ],
  harassment: [
    'dispositif-signalement',
    'medecine-prevention',
    'psychologue',
    'assistante-sociale',
    'representants-du-personnel',
  ],
  discrimination: ['dispositif-signalement', 'representants-du-personnel', 'medecine-prevention'],
  whistleblowing: ['lanceur-alerte', 'deontologue'],
  'conflict-of-interest': ['deontologue'],
  conflict: [
    'medecine-prevention',
    'psychologue',
    'representants-du-personnel',
    'assistante-sociale',
  ],
  health: ['medecine-prevention', 'assistante-sociale', 'psychologue'],
  belief: ['deontologue', 'ethique', 'representants-du-personnel'],
};

/** The contacts that a policy gives for a situation, with the key that says what each is for. */
export function contactsForSituation(
  { contacts, dataClasses }: Pick<Policy, 'contacts' | 'dataClasses'>,
  situation: Situation,
): readonly (Contact & { readonly key: string })[] {
  const find = (key: string): readonly (Contact & { readonly key: string })[] => {
    const contact = contacts[key];
    return contact === undefined ? [] : [{ ...contact, key }];
  };
  const found = helpKeys[situation].flatMap(find);
  const { handOver } = dataClasses.sensitive;
  // HR or the hierarchy may be concerned: they are told by the person, never in their place.
  if (found.length > 0 || handOver === undefined || handOver === 'rh') return found;
  return find(handOver);
}
