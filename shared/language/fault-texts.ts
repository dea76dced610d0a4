import type { FaultCode, FaultDetails } from '../fault.ts';
import type { Catalogue } from './language.ts';

/** What happened, then what to do next. */
export type FaultText = { readonly what: string; readonly next: string };

type FaultTexts = Readonly<Record<FaultCode, (details: FaultDetails) => FaultText>>;

const fr: FaultTexts = {
  internal: () => ({
    what: 'Calame a rencontré une erreur de programme.',
    next: 'Réessayez ; si cela se reproduit, transmettez la référence à votre service informatique.',
  }),
  'policy-invalid': ({ file = '', faults = '' }) => ({
    what: `Le fichier de politique ${file} contient des erreurs :\n${faults}`,
    next: 'Corrigez-les, puis vérifiez avec « calame policy check ».',
  }),
  'policy-unreadable': ({ file = '' }) => ({
    what: `Le fichier de politique ${file} ne peut pas être lu.`,
    next: 'Vérifiez le chemin (option --policy ou variable CALAME_POLICY) et les droits de lecture.',
  }),
  'charter-unreadable': ({ file = '' }) => ({
    what: `La charte ${file} ne peut pas être lue.`,
    next: 'Vérifiez « charter.file » dans le fichier de politique : le chemin part du dossier de ce fichier.',
  }),
  'store-unwritable': ({ folder = '' }) => ({
    what: `Le dossier de données ${folder} n'est pas accessible en écriture.`,
    next: 'Donnez au compte qui lance Calame le droit d’y écrire, ou choisissez un autre dossier avec --data.',
  }),
  'store-full': ({ folder = '' }) => ({
    what: `Il n'y a plus de place sur le disque du dossier de données ${folder}.`,
    next: 'Libérez de la place, puis relancez la demande : ce qui était enregistré est intact.',
  }),
  'store-damaged': ({ folder = '' }) => ({
    what: `Un fichier du dossier de données ${folder} est endommagé.`,
    next: 'Arrêtez Calame, gardez une copie du dossier, puis remettez la dernière sauvegarde ou choisissez un dossier vide avec --data.',
  }),
  'store-busy': ({ folder = '' }) => ({
    what: `Le dossier de données ${folder} est occupé par une autre opération.`,
    next: 'Attendez la fin de l’opération en cours, puis réessayez. Ce dossier ne doit pas être sur un partage réseau.',
  }),
  'journal-damaged': ({ folder = '' }) => ({
    what: `Le journal du dossier ${folder} ne peut pas être continué : son dernier maillon ne se vérifie pas.`,
    next: 'Lancez « calame journal verify » et prévenez votre délégué à la protection des données.',
  }),
  'space-unknown': ({ space = '', known = '' }) => ({
    what: `L'espace documentaire « ${space} » n'est pas dans la politique.`,
    next: `Espaces connus : ${known}.`,
  }),
  'person-unknown': ({ person = '', known = '' }) => ({
    what: `« ${person} » n'est pas une identité de développement de la politique.`,
    next: `Identités connues : ${known || 'aucune'}.`,
  }),
  'input-unreadable': ({ file = '' }) => ({
    what: `Le fichier ou dossier ${file} ne peut pas être lu.`,
    next: 'Vérifiez le chemin et les droits de lecture.',
  }),
  usage: ({ message = '' }) => ({
    what: String(message),
    next: 'La liste des commandes : « calame --help ».',
  }),
  'address-in-use': ({ address = '' }) => ({
    what: `L'adresse ${address} est déjà prise par un autre programme.`,
    next: 'Arrêtez-le, ou choisissez un autre port avec la variable CALAME_PORT (0 = un port libre).',
  }),
  'app-identity-incomplete': ({ missing = '' }) => ({
    what: `L'identité du bot est incomplète : ${missing}.`,
    next: 'Complétez les variables, ou retirez l’identifiant pour un essai sur cet ordinateur seulement.',
  }),
  'privacy-failed': () => ({
    what: 'La recherche de données personnelles n’a pas pu se faire ; la demande n’a donc pas été envoyée.',
    next: 'Reformulez, ou adressez-vous à la personne indiquée comme contact.',
  }),
};

const en: FaultTexts = {
  internal: () => ({
    what: 'Calame met a programming error.',
    next: 'Try again; if it happens again, give the reference to your IT department.',
  }),
  'policy-invalid': ({ file = '', faults = '' }) => ({
    what: `The policy file ${file} has faults:\n${faults}`,
    next: 'Correct them, then check with "calame policy check".',
  }),
  'policy-unreadable': ({ file = '' }) => ({
    what: `The policy file ${file} cannot be read.`,
    next: 'Check the path (option --policy or variable CALAME_POLICY) and the read rights.',
  }),
  'charter-unreadable': ({ file = '' }) => ({
    what: `The charter ${file} cannot be read.`,
    next: 'Check "charter.file" in the policy file: the path starts at that file’s folder.',
  }),
  'store-unwritable': ({ folder = '' }) => ({
    what: `The data folder ${folder} cannot be written.`,
    next: 'Give the account that runs Calame the right to write there, or choose another folder with --data.',
  }),
  'store-full': ({ folder = '' }) => ({
    what: `The disk of the data folder ${folder} is full.`,
    next: 'Free some space, then ask again: what was saved is intact.',
  }),
  'store-damaged': ({ folder = '' }) => ({
    what: `A file of the data folder ${folder} is damaged.`,
    next: 'Stop Calame, keep a copy of the folder, then restore the last backup or choose an empty folder with --data.',
  }),
  'store-busy': ({ folder = '' }) => ({
    what: `The data folder ${folder} is busy with another operation.`,
    next: 'Wait for it to end, then try again. This folder must not be on a network share.',
  }),
  'journal-damaged': ({ folder = '' }) => ({
    what: `The journal of the folder ${folder} cannot be continued: its last link does not verify.`,
    next: 'Run "calame journal verify" and tell your data protection officer.',
  }),
  'space-unknown': ({ space = '', known = '' }) => ({
    what: `The space "${space}" is not in the policy.`,
    next: `Known spaces: ${known}.`,
  }),
  'person-unknown': ({ person = '', known = '' }) => ({
    what: `"${person}" is not a development identity of the policy.`,
    next: `Known identities: ${known || 'none'}.`,
  }),
  'input-unreadable': ({ file = '' }) => ({
    what: `The file or folder ${file} cannot be read.`,
    next: 'Check the path and the read rights.',
  }),
  usage: ({ message = '' }) => ({
    what: String(message),
    next: 'The list of commands: "calame --help".',
  }),
  'address-in-use': ({ address = '' }) => ({
    what: `The address ${address} is taken by another program.`,
    next: 'Stop it, or choose another port with the variable CALAME_PORT (0 = any free port).',
  }),
  'app-identity-incomplete': ({ missing = '' }) => ({
    what: `The bot's identity is incomplete: ${missing}.`,
    next: 'Complete the variables, or remove the id for a trial on this computer only.',
  }),
  'privacy-failed': () => ({
    what: 'Personal data could not be searched for, so the request was not sent.',
    next: 'Rephrase, or turn to the person named as contact.',
  }),
};

/** Every fault in words: cause, then next action. */
export const faultTexts: Catalogue<FaultTexts> = { fr, en };
