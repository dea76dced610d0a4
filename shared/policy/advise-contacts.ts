import { contactAdviceTexts } from '../language/contact-advice-texts.ts';
import type { Language } from '../language/language.ts';
import { situationTexts } from '../language/situation-texts.ts';
import { type HelpKey, helpKeys } from './contacts-for-situation.ts';
import type { Policy } from './policy.ts';
import type { Situation } from './situation.ts';

/** What a valid policy lacks for a situation: the place to write it, the situations without it, in words. */
export type ContactAdvice = {
  /** Such as `contacts.medecine-prevention`. */
  readonly path: string;
  readonly situations: readonly Situation[];
  readonly message: string;
};

/** Contacts that a situation needs; a psychologist and an ethics contact are shown where an organisation has them. */
const needed: readonly HelpKey[] = [
  'dispositif-signalement',
  'medecine-prevention',
  'assistante-sociale',
  'representants-du-personnel',
  'deontologue',
  'lanceur-alerte',
];

/** The contacts that somebody in need would look for in vain. */
export function adviseContacts(policy: Policy, language: Language): readonly ContactAdvice[] {
  const texts = contactAdviceTexts[language];
  const names = situationTexts[language].name;
  const missing = needed
    .filter((key) => policy.contacts[key] === undefined)
    .map((key) => {
      const situations = situationsOf(key);
      const named = situations.map((situation) => names[situation]);
      return { path: `contacts.${key}`, situations, message: texts.missing(key, named) };
    });
  return policy.dataClasses.sensitive.handOver === 'rh'
    ? [
        ...missing,
        { path: 'dataClasses.sensitive.handOver', situations: [], message: texts.handOverToHr },
      ]
    : missing;
}

function situationsOf(key: HelpKey): readonly Situation[] {
  const all: readonly Situation[] = [
    'danger',
    'distress',
    'violence',
    'harassment',
    'discrimination',
    'whistleblowing',
    'conflict-of-interest',
    'conflict',
    'health',
    'belief',
  ];
  return all.filter((situation) => helpKeys[situation].includes(key));
}
