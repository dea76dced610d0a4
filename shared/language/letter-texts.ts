import type { Catalogue } from './language.ts';

type PointKey = 'request' | 'question' | 'document' | 'contested' | 'complaint' | 'report';

type NatureKey =
  | 'recours-gracieux'
  | 'demande-de-document'
  | 'donnees-personnelles'
  | 'manifestation'
  | 'mise-a-disposition'
  | 'autorisation'
  | 'urbanisme'
  | 'reclamation'
  | 'signalement'
  | 'conge'
  | 'ressources-humaines'
  | 'candidature'
  | 'inscription'
  | 'subvention'
  | 'aide-sociale'
  | 'etat-civil'
  | 'marche-public'
  | 'rendez-vous'
  | 'information'
  | 'remerciement'
  | 'autre';

type LawKey =
  | 'recours-gracieux'
  | 'demande-de-document'
  | 'donnees-personnelles'
  | 'manifestation'
  | 'agent'
  | 'reclamation'
  | 'financial'
  | 'demande';

type UnclearKey =
  | 'no-sender'
  | 'no-way-to-answer'
  | 'no-date'
  | 'no-point'
  | 'which-decision'
  | 'which-document'
  | 'no-event-date'
  | 'no-deadline-date'
  | 'gaps'
  | 'nature'
  | 'several-natures'
  | 'too-long';

export type LetterTexts = {
  readonly natures: Readonly<Record<NatureKey, string>>;
  /** One sentence on a point; `core` holds the letter’s own words. */
  readonly points: Readonly<Record<PointKey, (core: string) => string>>;
  readonly told: (words: string) => string;
  readonly event: (words: string) => string;
  readonly laws: Readonly<Record<LawKey, string>>;
  readonly unclear: Readonly<Record<UnclearKey, string>>;
};

const fr: LetterTexts = {
  natures: {
    'recours-gracieux': 'Recours gracieux',
    'demande-de-document': 'Demande de document',
    'donnees-personnelles': 'Demande sur des données personnelles',
    manifestation: 'Déclaration ou demande de manifestation',
    'mise-a-disposition': 'Demande de salle ou de matériel',
    autorisation: 'Demande d’autorisation',
    urbanisme: 'Demande d’urbanisme',
    reclamation: 'Réclamation',
    signalement: 'Signalement',
    conge: 'Demande de congé',
    'ressources-humaines': 'Demande d’un agent',
    candidature: 'Candidature',
    inscription: 'Demande d’inscription',
    subvention: 'Demande de subvention',
    'aide-sociale': 'Demande d’aide',
    'etat-civil': 'Demande d’état civil ou de cimetière',
    'marche-public': 'Courrier sur un marché public',
    'rendez-vous': 'Demande de rendez-vous',
    information: 'Demande de renseignement',
    remerciement: 'Remerciement',
    autre: 'Autre courrier',
  },
  points: {
    request: (core) => `Demande : ${core}`,
    question: (core) => `Question : ${core}`,
    document: (core) => `Document demandé : ${core}`,
    contested: (core) => `Décision contestée : ${core}`,
    complaint: (core) => `Motif de plainte : ${core}`,
    report: (core) => `Fait signalé : ${core}`,
  },
  told: (words) => `Délai demandé par l’expéditeur : « ${words} »`,
  event: (words) => `La réponse doit arriver avant le jour prévu : « ${words} »`,
  laws: {
    'recours-gracieux':
      'Le silence gardé plus de deux mois sur un recours administratif vaut décision de rejet.',
    'demande-de-document':
      'Le silence gardé un mois sur une demande de communication de document vaut refus ; la personne peut alors saisir la CADA.',
    'donnees-personnelles':
      'La réponse est due dans un délai d’un mois, qui peut être prolongé de deux mois si la personne en est informée.',
    manifestation:
      'Une manifestation sur la voie publique se déclare trois jours francs au moins et quinze jours francs au plus avant sa date.',
    agent:
      'Entre l’administration et ses agents, le silence gardé deux mois sur une demande vaut décision de rejet.',
    reclamation: 'Le silence gardé deux mois sur une réclamation vaut décision de rejet.',
    financial:
      'Le silence gardé deux mois sur une demande à caractère financier vaut décision de rejet.',
    demande:
      'Le silence gardé deux mois sur une demande vaut acceptation, sauf dans les cas que la loi excepte.',
  },
  unclear: {
    'no-sender': 'Le nom de l’expéditeur n’a pas été trouvé.',
    'no-way-to-answer': 'Aucune adresse ni aucun courriel pour répondre.',
    'no-date': 'La lettre ne porte pas de date : les délais sont comptés à partir d’aujourd’hui.',
    'no-point': 'Aucune demande précise n’a été trouvée : relisez la lettre.',
    'which-decision': 'La décision contestée n’est identifiée ni par une date ni par un numéro.',
    'which-document': 'Le document demandé n’est pas précisé.',
    'no-event-date': 'La date de l’événement n’a pas été trouvée.',
    'no-deadline-date': 'Un délai est demandé sans date : « au plus vite ».',
    gaps: 'La lettre contient des blancs à compléter, comme [nom].',
    nature: 'La nature du courrier est incertaine.',
    'several-natures':
      'Le courrier mêle plusieurs sujets, qui relèvent peut-être de plusieurs services.',
    'too-long': 'Le texte est très long : seul le début a été lu.',
  },
};

const en: LetterTexts = {
  natures: {
    'recours-gracieux': 'Appeal to the authority (recours gracieux)',
    'demande-de-document': 'Request for a document',
    'donnees-personnelles': 'Request on personal data',
    manifestation: 'Declaration of, or request for, an event',
    'mise-a-disposition': 'Request for a room or equipment',
    autorisation: 'Request for a permission',
    urbanisme: 'Planning request',
    reclamation: 'Complaint',
    signalement: 'Report of a fact',
    conge: 'Request for leave',
    'ressources-humaines': 'Request of a member of staff',
    candidature: 'Application for a job',
    inscription: 'Request for enrolment',
    subvention: 'Request for a grant',
    'aide-sociale': 'Request for help',
    'etat-civil': 'Civil status or cemetery request',
    'marche-public': 'Letter on a public contract',
    'rendez-vous': 'Request for an appointment',
    information: 'Request for information',
    remerciement: 'Thanks',
    autre: 'Other letter',
  },
  points: {
    request: (core) => `Asked: ${core}`,
    question: (core) => `Question: ${core}`,
    document: (core) => `Document asked for: ${core}`,
    contested: (core) => `Decision contested: ${core}`,
    complaint: (core) => `Complaint: ${core}`,
    report: (core) => `Fact reported: ${core}`,
  },
  told: (words) => `Time asked by the sender: “${words}”`,
  event: (words) => `The answer must arrive before the day planned: “${words}”`,
  laws: {
    'recours-gracieux':
      'Silence for more than two months on an appeal to the authority is a rejection.',
    'demande-de-document':
      'Silence for one month on a request for a document is a refusal; the person may then turn to the CADA.',
    'donnees-personnelles':
      'The answer is due within one month, which may be extended by two months if the person is told.',
    manifestation:
      'An event on the public highway is declared at least three clear days and at most fifteen clear days before its date.',
    agent:
      'Between an administration and its staff, silence for two months on a request is a rejection.',
    reclamation: 'Silence for two months on a complaint is a rejection.',
    financial: 'Silence for two months on a request for money is a rejection.',
    demande:
      'Silence for two months on a request is an acceptance, except in the cases that the law excepts.',
  },
  unclear: {
    'no-sender': 'The sender’s name was not found.',
    'no-way-to-answer': 'No address and no e-mail to answer to.',
    'no-date': 'The letter bears no date: times are counted from today.',
    'no-point': 'No precise request was found: read the letter again.',
    'which-decision': 'The decision contested is named by neither a date nor a number.',
    'which-document': 'It is not said which document is asked for.',
    'no-event-date': 'The date of the event was not found.',
    'no-deadline-date': 'A time is asked for without a date: “as soon as possible”.',
    gaps: 'The letter has gaps to be filled in, such as [nom].',
    nature: 'The nature of the letter is uncertain.',
    'several-natures': 'The letter mixes several subjects, perhaps for several departments.',
    'too-long': 'The text is very long: only its beginning was read.',
  },
};

/** What is told of a letter received. */
export const letterTexts: Catalogue<LetterTexts> = { fr, en };
