import type { FaultDetails } from '../fault.ts';
import type { ReservedMeeting } from '../reserved-meeting.ts';
import type { Catalogue, Language } from './language.ts';

/** Kinds of minutes by their names. */
type Kinds = Readonly<
  Record<
    | 'releve-de-decisions'
    | 'compte-rendu'
    | 'proces-verbal'
    | 'liste-des-deliberations'
    | 'proces-verbal-cst',
    string
  >
>;
type Told = { readonly what: string; readonly next: string };
type Details = Readonly<Record<string, string | number>>;

type MinutesTexts = {
  readonly kinds: Kinds;
  readonly reserved: Readonly<Record<ReservedMeeting, string>>;
  readonly refusals: {
    readonly 'not-informed': Told;
    readonly 'no-purpose': Told;
    readonly 'keep-days': (most: number) => Told;
    readonly reserved: (meeting: string, name: string, heard: boolean, at: string | null) => Told;
    readonly unread: Told;
  };
  /** What in a meeting file was not understood, behind its line. */
  readonly faults: Readonly<
    Record<
      | 'date-unclear'
      | 'number-unclear'
      | 'words-unread'
      | 'state-assumed'
      | 'holder-missing'
      | 'holder-unknown'
      | 'holder-absent'
      | 'proxies-too-many'
      | 'name-twice'
      | 'list-broken'
      | 'line-unread'
      | 'nothing-read',
      (details: Details) => string
    >
  >;
  readonly line: (file: string, line: number, message: string) => string;
  /** Name of the sheet of votes, and what is said of a doubtful cell. */
  readonly voteTable: string;
  readonly doubt: string;
};

const fr: MinutesTexts = {
  kinds: {
    'releve-de-decisions': 'Relevé de décisions',
    'compte-rendu': 'Compte rendu de réunion',
    'proces-verbal': 'Procès-verbal de séance',
    'liste-des-deliberations': 'Liste des délibérations',
    'proces-verbal-cst': 'Procès-verbal du comité social territorial',
  },
  reserved: {
    'huis-clos': 'à huis clos',
    disciplinaire: 'disciplinaire',
    medicale: 'médicale',
  },
  refusals: {
    'not-informed': {
      what: 'La transcription n’a pas été lue : il n’est pas dit que les participants ont été informés de l’enregistrement et de son but.',
      next: 'Informez-les, puis déclarez-le.',
    },
    'no-purpose': {
      what: 'La transcription n’a pas été lue : il manque le but pour lequel elle est utilisée.',
      next: 'Dites ce but en quelques mots, par exemple « établir le procès-verbal de la séance ».',
    },
    'keep-days': (most) => ({
      what: 'La transcription n’a pas été lue : la durée de conservation manque, ou dépasse ce que permet la politique.',
      next: `Donnez un nombre de jours, de 1 à ${most}.`,
    }),
    reserved: (meeting, name, heard, at) => ({
      what: heard
        ? `La lecture s’est arrêtée : ${at === null ? 'la réunion' : `à ${at}, la transcription`} dit que la réunion est, au moins en partie, une réunion ${meeting}. Rien n’en a été tiré ni conservé.`
        : `La transcription n’a pas été lue : c’est celle d’une réunion ${meeting}.`,
      next: `Retirez ce passage de la transcription, ou faites ouvrir « ${name} » par l’administrateur (minutes.allow dans la politique) et déclarez-le.`,
    }),
    unread: {
      what: 'La transcription n’a pas été lue.',
      next: 'Complétez la déclaration, puis recommencez.',
    },
  },
  faults: {
    'date-unclear': ({ text = '' }) => `« ${text} » n’est pas une date complète.`,
    'number-unclear': ({ text = '' }) => `« ${text} » n’est pas un nombre.`,
    'words-unread': ({ name = '', words = '' }) => `« ${words} » n’a pas été compris (${name}).`,
    'state-assumed': ({ name = '' }) =>
      `à partir de ${name}, des personnes sans mention de présence sont tenues pour présentes.`,
    'holder-missing': ({ name = '' }) => `à qui ${name} a donné pouvoir n’est pas dit.`,
    'holder-unknown': ({ name = '', holder = '' }) =>
      `${holder}, qui tient le pouvoir de ${name}, n’est pas dans la liste, ou plusieurs personnes portent ce nom.`,
    'holder-absent': ({ name = '', holder = '' }) =>
      `${holder}, qui tient le pouvoir de ${name}, n’est pas présent.`,
    'proxies-too-many': ({ name = '', holder = '' }) =>
      `${holder} tient déjà un pouvoir et reçoit aussi celui de ${name} : un seul est permis (CGCT, art. L2121-20).`,
    'name-twice': ({ name = '' }) => `${name} est déjà dans la liste : cette ligne est laissée.`,
    'list-broken': () => 'une liste entre crochets ou accolades n’est pas refermée.',
    'line-unread': ({ text = '' }) => `« ${text} » n’a pas été compris.`,
    'nothing-read': () =>
      'rien n’y a été compris d’une réunion : donnez une liste « Nom ; présent », un tableau avec une colonne « Nom », ou des lignes « Date : », « Membres : ».',
  },
  line: (file, line, message) => `${file}, ligne ${line} : ${message}`,
  voteTable: 'Délibérations',
  doubt: 'À vérifier à l’écoute',
};

const en: MinutesTexts = {
  kinds: {
    'releve-de-decisions': 'Record of decisions',
    'compte-rendu': 'Record of a meeting',
    'proces-verbal': 'Minutes of a sitting',
    'liste-des-deliberations': 'List of resolutions',
    'proces-verbal-cst': 'Minutes of the staff committee',
  },
  reserved: {
    'huis-clos': 'held in camera',
    disciplinaire: 'on discipline',
    medicale: 'of a medical board',
  },
  refusals: {
    'not-informed': {
      what: 'The transcript was not read: nobody says that the participants were told of the recording and of its purpose.',
      next: 'Tell them, then declare it.',
    },
    'no-purpose': {
      what: 'The transcript was not read: what it is used for is missing.',
      next: 'Say this purpose in a few words, such as “to write the minutes of the sitting”.',
    },
    'keep-days': (most) => ({
      what: 'The transcript was not read: how long it is kept is missing, or is more than the policy allows.',
      next: `Give a number of days, from 1 to ${most}.`,
    }),
    reserved: (meeting, name, heard, at) => ({
      what: heard
        ? `Reading has stopped: ${at === null ? 'the meeting' : `at ${at} the transcript`} says that the meeting is, in part at least, a meeting ${meeting}. Nothing was drawn from it or kept.`
        : `The transcript was not read: it is that of a meeting ${meeting}.`,
      next: `Take this passage out of the transcript, or have the administrator open “${name}” (minutes.allow in the policy) and declare it.`,
    }),
    unread: {
      what: 'The transcript was not read.',
      next: 'Complete the declaration, then start again.',
    },
  },
  faults: {
    'date-unclear': ({ text = '' }) => `“${text}” is no whole date.`,
    'number-unclear': ({ text = '' }) => `“${text}” is no number.`,
    'words-unread': ({ name = '', words = '' }) => `“${words}” was not understood (${name}).`,
    'state-assumed': ({ name = '' }) =>
      `from ${name} on, persons of whom no presence is told are taken as present.`,
    'holder-missing': ({ name = '' }) => `who holds the proxy of ${name} is not told.`,
    'holder-unknown': ({ name = '', holder = '' }) =>
      `${holder}, who holds the proxy of ${name}, is not in the list, or several bear that name.`,
    'holder-absent': ({ name = '', holder = '' }) =>
      `${holder}, who holds the proxy of ${name}, is not present.`,
    'proxies-too-many': ({ name = '', holder = '' }) =>
      `${holder} holds a proxy already and gets that of ${name} too: one alone is allowed (CGCT, art. L2121-20).`,
    'name-twice': ({ name = '' }) => `${name} is in the list already: this line is left out.`,
    'list-broken': () => 'a list in brackets or braces never ends.',
    'line-unread': ({ text = '' }) => `“${text}” was not understood.`,
    'nothing-read': () =>
      'nothing of a meeting was understood: give a list “Name ; présent”, a table with a column “Nom”, or lines “Date :”, “Membres :”.',
  },
  line: (file, line, message) => `${file}, line ${line}: ${message}`,
  voteTable: 'Resolutions',
  doubt: 'To be checked by listening',
};

export const minutesTexts: Catalogue<MinutesTexts> = { fr, en };

/** The details of a `minutes-refused` fault in words: `kind`, and `most`, or `reserved`, `heard` (1) and `at` (`01:12:30`). */
export function tellMinutesRefusal(details: FaultDetails, language: Language): Told {
  const { refusals, reserved } = minutesTexts[language];
  const { kind, most = 0, heard = 0, at = '' } = details;
  if (kind === 'not-informed' || kind === 'no-purpose') return refusals[kind];
  if (kind === 'keep-days') return refusals['keep-days'](Number(most));
  const name = String(details['reserved']);
  if (name !== 'huis-clos' && name !== 'disciplinaire' && name !== 'medicale') {
    return refusals.unread;
  }
  return refusals.reserved(reserved[name], name, heard === 1, at === '' ? null : String(at));
}
