import type { Catalogue } from './language.ts';

type Role = 'policy' | 'base' | 'charter';

type PolicyArchiveTexts = {
  readonly locale: string;
  readonly title: (hash: string) => string;
  readonly inForce: (file: string) => string;
  /** Instants in words. */
  readonly seen: (from: string, until: string) => string;
  readonly neverSeen: string;
  readonly file: (role: Role, name: string) => string;
  readonly historyLead: string;
  readonly historyEmpty: string;
  readonly historyLine: (hash: string, from: string, until: string, inForce: boolean) => string;
  readonly hashWanted: string;
  readonly several: (start: string, hashes: string) => string;
};

const rolesFr: Readonly<Record<Role, string>> = {
  policy: 'politique',
  base: 'politique prolongée',
  charter: 'charte',
};

const rolesEn: Readonly<Record<Role, string>> = {
  policy: 'policy',
  base: 'policy extended',
  charter: 'charter',
};

const fr: PolicyArchiveTexts = {
  locale: 'fr-FR',
  title: (hash) => `Politique ${hash}`,
  inForce: (file) => `En vigueur : c’est ce que dit aujourd’hui ${file}.`,
  seen: (from, until) => `Appliquée du ${from} au ${until} (heures du journal).`,
  neverSeen: 'Aucune ligne du journal n’a encore été écrite sous cette politique.',
  file: (role, name) => `===== ${rolesFr[role]} : ${name} =====`,
  historyLead:
    'Politiques appliquées, de la plus récente à la plus ancienne. Pour en lire une : calame policy show EMPREINTE',
  historyEmpty:
    'Aucune politique n’est encore gardée : la première le sera au démarrage du serveur ou à la première question.',
  historyLine: (hash, from, until, inForce) =>
    `${hash} : du ${from} au ${until}${inForce ? ', en vigueur' : ''}`,
  hashWanted:
    'Donnez l’empreinte telle que le journal la porte, ou au moins ses quatre premiers caractères (chiffres et lettres de a à f).',
  several: (start, hashes) =>
    `Plusieurs politiques commencent par ${start} : ${hashes}. Donnez plus de caractères.`,
};

const en: PolicyArchiveTexts = {
  locale: 'en-GB',
  title: (hash) => `Policy ${hash}`,
  inForce: (file) => `In force: this is what ${file} says today.`,
  seen: (from, until) => `Applied from ${from} to ${until} (times of the journal).`,
  neverSeen: 'No line of the journal was written under this policy yet.',
  file: (role, name) => `===== ${rolesEn[role]}: ${name} =====`,
  historyLead: 'Policies that were applied, the latest first. To read one: calame policy show HASH',
  historyEmpty:
    'No policy is kept yet: the first one will be when the server starts or at the first question.',
  historyLine: (hash, from, until, inForce) =>
    `${hash}: from ${from} to ${until}${inForce ? ', in force' : ''}`,
  hashWanted:
    'Give the hash as the journal has it, or at least its first four characters (digits and letters a to f).',
  several: (start, hashes) =>
    `Several policies begin with ${start}: ${hashes}. Give more characters.`,
};

/** What is told of the policies that were in force. */
export const policyArchiveTexts: Catalogue<PolicyArchiveTexts> = { fr, en };
