import type { Words } from './console-words.ts';
import { countEn, countFr } from './count-words.ts';
import type { Catalogue } from './language.ts';

/** What a pass did to documents. */
type Effect = 'added' | 'updated' | 'restamped' | 'unchanged' | 'removed';

export type ConsoleSourceTexts = {
  readonly title: string;
  readonly upToDate: string;
  readonly sourcesToSee: (count: number) => string;
  readonly kinds: Words<'sharepoint' | 'folder'>;
  readonly stopped: string;
  readonly holding: string;
  readonly filesToSee: (count: number) => string;
  readonly noDocument: string;
  readonly notYet: string;
  readonly last: string;
  readonly next: string;
  readonly documents: string;
  readonly today: (clock: string) => string;
  readonly soon: string;
  readonly every: (minutes: number) => string;
  readonly effects: Readonly<Record<Effect, (count: number) => string>>;
  readonly failedPasses: (count: number) => string;
  readonly askHelp: string;
  readonly heldTitle: string;
  readonly held: (count: number) => string;
  readonly heldIfDeleted: string;
  readonly heldIfNot: string;
  readonly namesHidden: string;
};

const fr: ConsoleSourceTexts = {
  title: 'D’où viennent les documents',
  upToDate: 'À jour',
  sourcesToSee: (count) => countFr(count, 'source à voir', 'sources à voir'),
  kinds: { sharepoint: 'Bibliothèque SharePoint', folder: 'Dossier synchronisé' },
  stopped: 'Passage interrompu',
  holding: 'Suppressions en attente',
  filesToSee: (count) => countFr(count, 'fichier à voir', 'fichiers à voir'),
  noDocument: 'Aucun document',
  notYet: 'Pas encore de passage',
  last: 'Dernier passage',
  next: 'Prochain passage',
  documents: 'Documents',
  today: (clock) => `aujourd’hui, ${clock}`,
  soon: 'dans un instant',
  every: (minutes) =>
    minutes % 60 === 0
      ? `toutes les ${minutes === 60 ? 'heures' : `${minutes / 60}\u00a0heures`}`
      : `toutes les ${minutes === 1 ? 'minutes' : `${minutes}\u00a0minutes`}`,
  effects: {
    added: (count) => countFr(count, 'ajouté', 'ajoutés'),
    updated: (count) => countFr(count, 'relu', 'relus'),
    restamped: (count) =>
      countFr(
        count,
        'dont les droits ou le nom ont changé',
        'dont les droits ou le nom ont changé',
      ),
    unchanged: (count) => countFr(count, 'inchangé', 'inchangés'),
    removed: (count) => countFr(count, 'retiré', 'retirés'),
  },
  failedPasses: (count) => `Les ${count}\u00a0derniers passages n’ont pas abouti.`,
  askHelp: 'Si cela dure, transmettez ce message à votre service informatique.',
  heldTitle: 'Plus de la moitié des fichiers ont disparu\u00a0: rien n’a été retiré.',
  held: (count) =>
    `${countFr(count, 'document reste cité', 'documents restent cités')} en attendant.`,
  heldIfDeleted:
    'Si ces fichiers ont bien été supprimés, demandez à votre service informatique de lancer\u00a0:',
  heldIfNot: 'Sinon, remettez-les en place\u00a0: le prochain passage les retrouvera.',
  namesHidden: 'Leurs noms sont montrés aux personnes qui tiennent cet espace.',
};

const en: ConsoleSourceTexts = {
  title: 'Where the documents come from',
  upToDate: 'Up to date',
  sourcesToSee: (count) => countEn(count, 'source to look at', 'sources to look at'),
  kinds: { sharepoint: 'SharePoint library', folder: 'Synchronised folder' },
  stopped: 'Pass interrupted',
  holding: 'Deletions on hold',
  filesToSee: (count) => countEn(count, 'file to look at', 'files to look at'),
  noDocument: 'No document',
  notYet: 'No pass yet',
  last: 'Last pass',
  next: 'Next pass',
  documents: 'Documents',
  today: (clock) => `today, ${clock}`,
  soon: 'in a moment',
  every: (minutes) =>
    minutes % 60 === 0
      ? `every ${minutes === 60 ? 'hour' : `${minutes / 60} hours`}`
      : `every ${minutes === 1 ? 'minute' : `${minutes} minutes`}`,
  effects: {
    added: (count) => `${count} added`,
    updated: (count) => `${count} read again`,
    restamped: (count) => `${count} with other rights or name`,
    unchanged: (count) => `${count} unchanged`,
    removed: (count) => `${count} removed`,
  },
  failedPasses: (count) => `The last ${count} passes did not reach their end.`,
  askHelp: 'If it lasts, give this message to your IT department.',
  heldTitle: 'More than half of the files vanished: nothing was removed.',
  held: (count) => `${countEn(count, 'document is', 'documents are')} still quoted meanwhile.`,
  heldIfDeleted: 'If these files are really deleted, ask your IT department to run:',
  heldIfNot: 'Otherwise put them back in place: the next pass finds them again.',
  namesHidden: 'Their names are shown to those who keep this space.',
};

/** What the console says of the places that the documents of the spaces come from. */
export const consoleSourceTexts: Catalogue<ConsoleSourceTexts> = { fr, en };
