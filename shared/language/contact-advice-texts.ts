import type { Catalogue } from './language.ts';

type NeededKey =
  | 'dispositif-signalement'
  | 'medecine-prevention'
  | 'assistante-sociale'
  | 'representants-du-personnel'
  | 'deontologue'
  | 'lanceur-alerte';

type ContactAdviceTexts = {
  /** `situations` in words, in which nobody is shown in this place. */
  readonly missing: (key: string, situations: readonly string[]) => string;
  readonly handOverToHr: string;
};

/*
 * Code général de la fonction publique: L. 135-6 (reporting scheme), L. 124-2 (ethics officer), L. 812-3 (preventive
 * medicine); loi n° 2016-1691, article 8 (whistleblowing officer).
 */
const frLaw: Readonly<Record<NeededKey, string | null>> = {
  'dispositif-signalement': 'obligatoire : code général de la fonction publique, article L. 135-6',
  'medecine-prevention': 'obligatoire : code général de la fonction publique, article L. 812-3',
  'assistante-sociale': null,
  'representants-du-personnel': null,
  deontologue: 'droit de chaque agent : code général de la fonction publique, article L. 124-2',
  'lanceur-alerte':
    'obligatoire à partir de cinquante agents, sauf communes de moins de 10 000 habitants : loi n° 2016-1691, article 8',
};

const enLaw: Readonly<Record<NeededKey, string | null>> = {
  'dispositif-signalement': 'mandatory: code général de la fonction publique, article L. 135-6',
  'medecine-prevention': 'mandatory: code général de la fonction publique, article L. 812-3',
  'assistante-sociale': null,
  'representants-du-personnel': null,
  deontologue: 'a right of every agent: code général de la fonction publique, article L. 124-2',
  'lanceur-alerte':
    'mandatory from fifty agents on, except in communes of less than 10,000 inhabitants: loi n° 2016-1691, article 8',
};

const lawOf = (laws: Readonly<Record<NeededKey, string | null>>, key: string): string => {
  const law = new Map(Object.entries(laws)).get(key) ?? null;
  return law === null ? '' : ` (${law})`;
};

const fr: ContactAdviceTexts = {
  missing: (key, situations) =>
    `À compléter : contacts.${key} n’est pas indiqué${lawOf(frLaw, key)}. Il manque à : ${situations.join(', ')}.`,
  handOverToHr:
    'dataClasses.sensitive.handOver renvoie aux RH, qui peuvent être concernées : ce contact n’est jamais montré pour une situation sensible. Indiquez dispositif-signalement.',
};

const en: ContactAdviceTexts = {
  missing: (key, situations) =>
    `To complete: contacts.${key} is not given${lawOf(enLaw, key)}. Missing for: ${situations.join(', ')}.`,
  handOverToHr:
    'dataClasses.sensitive.handOver leads to HR, who may be concerned: this contact is never shown for a sensitive situation. Give dispositif-signalement.',
};

/** Contacts that a valid policy should still name. */
export const contactAdviceTexts: Catalogue<ContactAdviceTexts> = { fr, en };
