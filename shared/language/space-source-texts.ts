import { countEn, countFr } from './count-words.ts';
import type { Catalogue } from './language.ts';

type FaultKind =
  | 'restart'
  | 'away'
  | 'no-identity'
  | 'identity-refused'
  | 'forbidden'
  | 'absent'
  | 'throttled'
  | 'unreachable'
  | 'garbage';

type Counts = {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly removed: number;
  readonly restamped: number;
  readonly failed: number;
};

type SpaceSourceTexts = {
  /** Why a source could not be gone through, and what to do. */
  readonly faults: Readonly<Record<FaultKind, string>>;
  /** Why a file is not shown as its owner would expect. */
  readonly file: (name: string, code: string, keptEarlier: boolean) => string;
  readonly odd: (name: string, column: string) => string;
  readonly counts: (counts: Counts) => string;
  readonly empty: string;
  readonly left: (files: number) => string;
  readonly held: (documents: number, space: string) => string;
  readonly never: string;
  readonly busy: string;
  readonly none: string;
  readonly noSource: (space: string) => string;
  readonly status: (space: string, place: string, last: string, next: string) => string;
  /** For the doctor: how an administrator lets the application read this site and no other. */
  readonly grant: (site: string) => string;
  readonly good: (space: string, place: string) => string;
  readonly bad: (space: string, why: string) => string;
  readonly policyOrPlace: string;
};

const frFaults: SpaceSourceTexts['faults'] = {
  restart: 'SharePoint demande de tout relire, sans y parvenir. Le prochain passage réessaie.',
  away: 'Le dossier est absent ou ne s’ouvre pas. Les documents déjà indexés sont gardés. Vérifiez que le partage est monté.',
  'no-identity':
    'Aucune identité d’application n’est réglée. Renseignez CALAME_AZURE_CLIENT_ID et son secret.',
  'identity-refused':
    'Entra refuse l’identité de l’application. Vérifiez son identifiant et son secret, puis relancez le diagnostic (calame doctor).',
  forbidden:
    'L’application n’a pas le droit de lire ce site. Un administrateur doit lui accorder la lecture de ce seul site (Sites.Selected) ; calame doctor donne la commande.',
  absent:
    'Le site, la bibliothèque ou le dossier n’existe pas sous ce nom. Les documents déjà indexés sont gardés. Corrigez la politique.',
  throttled:
    'SharePoint demande d’attendre. Le prochain passage reprend là où celui-ci s’est arrêté.',
  unreachable:
    'SharePoint n’a pas répondu. Le prochain passage reprend là où celui-ci s’est arrêté ; si cela dure, vérifiez le réseau.',
  garbage: 'La réponse de SharePoint n’est pas comprise. Rien n’a été changé.',
};

const enFaults: SpaceSourceTexts['faults'] = {
  restart:
    'SharePoint asks for everything to be read anew, and does not manage it. The next pass tries again.',
  away: 'The folder is absent or does not open. Documents already indexed are kept. Check that the share is mounted.',
  'no-identity': 'No application identity is set. Give CALAME_AZURE_CLIENT_ID and its secret.',
  'identity-refused':
    'Entra refuses the identity of the application. Check its id and secret, then run calame doctor.',
  forbidden:
    'The application may not read this site. An administrator has to grant it the reading of this one site (Sites.Selected); calame doctor gives the command.',
  absent:
    'The site, library or folder is not there under this name. Documents already indexed are kept. Correct the policy.',
  throttled: 'SharePoint asks to wait. The next pass goes on where this one stopped.',
  unreachable:
    'SharePoint did not answer. The next pass goes on where this one stopped; if it lasts, check the network.',
  garbage: 'What SharePoint replied is not understood. Nothing was changed.',
};

const frFiles: Readonly<Record<string, string>> = {
  'rights-unreadable': 'ses droits n’ont pas pu être lus : il n’est montré à personne',
  'rights-nobody':
    'aucun groupe de la politique ne peut l’ouvrir : il n’est montré à personne. Partagez-le avec un groupe que la politique nomme',
  'not-fetched': 'il n’a pas pu être téléchargé ; le prochain passage réessaie',
  'duplicate-id': 'il porte le même identifiant qu’un autre document',
  empty: 'il ne contient aucun texte',
  encrypted: 'il est protégé par un mot de passe',
  oversized: 'il est trop volumineux',
  'too-complex': 'il n’a pas pu être lu jusqu’au bout, par sécurité',
  damaged: 'il est endommagé, ou d’un autre type que son nom ne le dit',
  'needs-ocr': 'c’est une image numérisée, sans texte à lire',
  'head-invalid': 'son en-tête n’est pas valide',
  unsupported: 'son type n’est pas lu',
};

const enFiles: Readonly<Record<string, string>> = {
  'rights-unreadable': 'its rights could not be read: it is shown to nobody',
  'rights-nobody':
    'no group of the policy may open it: it is shown to nobody. Share it with a group that the policy names',
  'not-fetched': 'it could not be downloaded; the next pass tries again',
  'duplicate-id': 'it bears the same id as another document',
  empty: 'it holds no text',
  encrypted: 'it is protected by a password',
  oversized: 'it is too large',
  'too-complex': 'it could not be read to its end, for safety',
  damaged: 'it is damaged, or of another type than its name says',
  'needs-ocr': 'it is a scanned image, without text to read',
  'head-invalid': 'its head is not valid',
  unsupported: 'its type is not read',
};

/** Microsoft Graph, « Create permission on a site » (learn.microsoft.com, site-post-permissions). */
const grantCommand = (site: string): string =>
  `POST https://graph.microsoft.com/v1.0/sites/${site}/permissions {"roles":["read"],"grantedToIdentities":[{"application":{"id":"CALAME_AZURE_CLIENT_ID","displayName":"Calame"}}]}`;

const fr: SpaceSourceTexts = {
  faults: frFaults,
  file: (name, code, keptEarlier) =>
    `«\u202f${name}\u202f»\u00a0: ${frFiles[code] ?? 'il n’a pas pu être ouvert'}.${
      keptEarlier && !code.startsWith('rights-') ? ' Sa version précédente reste en place.' : ''
    }`,
  odd: (name, column) =>
    `«\u202f${name}\u202f»\u00a0: la colonne «\u202f${column}\u202f» n’est pas comprise, ou manque à la bibliothèque.`,
  counts: ({ added, updated, unchanged, removed, restamped, failed }) =>
    `${countFr(added, 'ajouté', 'ajoutés')}, ${countFr(updated, 'relu', 'relus')}, ${countFr(restamped, 'dont les droits ou le nom changent', 'dont les droits ou le nom changent')}, ${countFr(unchanged, 'inchangé', 'inchangés')}, ${countFr(removed, 'retiré', 'retirés')}, ${countFr(failed, 'à voir', 'à voir')}.`,
  empty:
    'Aucun document\u00a0: vérifiez que la bibliothèque ou le dossier que nomme la politique est le bon.',
  left: (files) =>
    `${countFr(files, 'fichier', 'fichiers')} en cours d’écriture\u00a0: au prochain passage.`,
  held: (documents, space) =>
    `Plus de la moitié des fichiers ont disparu d’un coup\u00a0: ${countFr(documents, 'document gardé', 'documents gardés')}. S’ils sont bien supprimés\u00a0: calame knowledge sync --space ${space} --confirm`,
  never: 'pas encore de passage',
  busy: 'Un autre passage est en cours sur cet espace.',
  none: 'Aucun espace de la politique n’a de source.',
  noSource: (space) =>
    `L’espace ${space} n’a pas de source dans la politique (sharepoint ou folder).`,
  status: (space, place, last, next) => `${space} — ${place} — ${last} — prochain\u00a0: ${next}`,
  grant: (site) =>
    `Accordez à l’application l’autorisation Sites.Selected de Microsoft Graph (type Application, avec le consentement de l’administrateur), puis la lecture de ce seul site : ${grantCommand(site)}`,
  good: (space, place) => `La source de l’espace ${space} s’ouvre : ${place}.`,
  bad: (space, why) => `La source de l’espace ${space} ne se lit pas. ${why}`,
  policyOrPlace:
    'Corrigez ce qui est dit ci-dessus, puis lancez : calame knowledge sync --space ESPACE',
};

const en: SpaceSourceTexts = {
  faults: enFaults,
  file: (name, code, keptEarlier) =>
    `"${name}": ${enFiles[code] ?? 'it could not be opened'}.${
      keptEarlier && !code.startsWith('rights-') ? ' Its earlier version stays.' : ''
    }`,
  odd: (name, column) => `"${name}": column "${column}" is not understood, or not in the library.`,
  counts: ({ added, updated, unchanged, removed, restamped, failed }) =>
    `${added} added, ${updated} read again, ${restamped} with other rights or name, ${unchanged} unchanged, ${removed} removed, ${failed} to look at.`,
  empty: 'No document: check that the library or folder that the policy names is the right one.',
  left: (files) => `${countEn(files, 'file', 'files')} still being written: at the next pass.`,
  held: (documents, space) =>
    `More than half of the files vanished at once: ${countEn(documents, 'document', 'documents')} kept. If they are really deleted: calame knowledge sync --space ${space} --confirm`,
  never: 'no pass yet',
  busy: 'Another pass over this space is under way.',
  none: 'No space of the policy has a source.',
  noSource: (space) => `Space ${space} has no source in the policy (sharepoint or folder).`,
  status: (space, place, last, next) => `${space} — ${place} — ${last} — next: ${next}`,
  grant: (site) =>
    `Grant the application the permission Sites.Selected of Microsoft Graph (type Application, with the administrator's consent), then the reading of this one site: ${grantCommand(site)}`,
  good: (space, place) => `The source of space ${space} opens: ${place}.`,
  bad: (space, why) => `The source of space ${space} cannot be read. ${why}`,
  policyOrPlace: 'Mend what is said above, then run: calame knowledge sync --space SPACE',
};

/** The places that the documents of the spaces live in. */
export const spaceSourceTexts: Catalogue<SpaceSourceTexts> = { fr, en };
