import type { FieldWords, Words } from './console-words.ts';
import { countEn, countFr } from './count-words.ts';
import type { Catalogue } from './language.ts';

type MinutesKind =
  | 'releve-de-decisions'
  | 'compte-rendu'
  | 'proces-verbal'
  | 'liste-des-deliberations'
  | 'proces-verbal-cst';
type Reserved = 'none' | 'huis-clos' | 'disciplinaire' | 'medicale';

/** What starts a synthesis or minutes. */
export type ReviewStartTexts = {
  readonly begin: string;
  readonly title: string;
  readonly what: string;
  readonly works: Words<'synthesis' | 'minutes'>;
  readonly sheet: string;
  readonly sheetFrom: Words<'calame' | 'organisation'>;
  readonly sheetFields: (count: number) => string;
  readonly sheetLimits: string;
  readonly noSheet: string;
  readonly question: FieldWords;
  readonly documents: string;
  readonly drop: string;
  readonly dropOr: string;
  readonly browse: string;
  readonly formats: string;
  readonly contract: string;
  readonly contractLead: string;
  readonly contractBrowse: string;
  readonly transcript: string;
  readonly transcriptLead: string;
  readonly attendance: string;
  readonly attendanceLead: string;
  readonly chosen: string;
  readonly chosenCount: (count: number, size: string) => string;
  readonly megabytes: (count: string) => string;
  readonly takeOut: (name: string) => string;
  readonly refusals: string;
  readonly tooLarge: (name: string) => string;
  readonly unreadable: (name: string) => string;
  readonly twice: (name: string) => string;
  readonly missingDocuments: string;
  readonly missingTranscript: string;
  readonly kind: string;
  readonly kinds: Words<MinutesKind>;
  readonly meeting: FieldWords;
  readonly date: string;
  readonly statement: string;
  readonly statementLead: string;
  readonly informed: string;
  readonly informedMissing: string;
  readonly purpose: FieldWords;
  readonly purposeProposed: string;
  readonly keep: FieldWords;
  readonly nature: string;
  readonly natures: Words<Reserved>;
  readonly natureRefused: string;
  readonly go: string;
  readonly sending: (done: number, of: number) => string;
  readonly notSent: (count: number) => string;
  readonly goWithout: string;
};

const fr: ReviewStartTexts = {
  begin: 'Nouvelle synthèse',
  title: 'Nouvelle synthèse',
  what: 'Que voulez-vous établir ?',
  works: { synthesis: 'Une synthèse de documents', minutes: 'Le compte rendu d’une réunion' },
  sheet: 'Fiche à remplir',
  sheetFrom: { calame: 'Fiche de Calame', organisation: 'Fiche de votre collectivité' },
  sheetFields: (count) => countFr(count, 'champ', 'champs'),
  sheetLimits: 'Ce qu’elle ne fait pas',
  noSheet: 'Aucune fiche n’est ouverte par la politique de votre collectivité.',
  question: {
    label: 'Votre question',
    hint: 'Calame relève ce que les documents en disent, leurs accords, leurs contradictions et ce qu’ils taisent.',
    missing: 'Écrivez la question à laquelle les documents doivent répondre.',
  },
  documents: 'Documents',
  drop: 'Glissez les documents ici,',
  dropOr: 'ou',
  browse: 'Choisir des fichiers',
  formats: 'PDF, Word, OpenDocument, Excel, PowerPoint, texte ou messages ; 50 Mo au plus chacun',
  contract: 'Données du contrat (facultatif)',
  contractLead:
    'Un fichier YAML ou JSON avec ce que le contrat prévoit : il remplit les champs que le rapport ne donne pas.',
  contractBrowse: 'Choisir le fichier du contrat',
  transcript: 'Transcription de la réunion',
  transcriptLead: 'Fichier .vtt de Teams, .srt, ou texte',
  attendance: 'Liste de présence et ordre du jour (facultatif)',
  attendanceLead:
    'Les noms en sont tirés, jamais devinés. Sans elle, seules les personnes que la transcription nomme sont citées.',
  chosen: 'Fichiers choisis',
  chosenCount: (count, size) => `${countFr(count, 'fichier', 'fichiers')}, ${size}`,
  megabytes: (count) => `${count} Mo`,
  takeOut: (name) => `Retirer ${name}`,
  refusals: 'Fichiers non pris',
  tooLarge: (name) => `${name} : plus de 50 Mo. Déposez-en une version plus légère.`,
  unreadable: (name) => `${name} : ce format n’est pas lu.`,
  twice: (name) => `${name} : déjà choisi.`,
  missingDocuments: 'Choisissez au moins un document.',
  missingTranscript: 'Choisissez la transcription de la réunion.',
  kind: 'Document à établir',
  kinds: {
    'releve-de-decisions': 'Relevé de décisions',
    'compte-rendu': 'Compte rendu',
    'proces-verbal': 'Procès-verbal d’assemblée',
    'liste-des-deliberations': 'Liste des délibérations',
    'proces-verbal-cst': 'Procès-verbal de CST',
  },
  meeting: {
    label: 'Intitulé de la réunion',
    hint: 'Par exemple : conseil municipal du 14 octobre',
    missing: 'Donnez un intitulé à la réunion.',
  },
  date: 'Date de la réunion',
  statement: 'Avant de lire la transcription',
  statementLead:
    'Les propos enregistrés sont des données personnelles (RGPD, articles 5 et 13). Ce que vous déclarez ici est gardé avec le compte rendu.',
  informed:
    'Les participants ont été informés de l’enregistrement, de son objet et de sa durée de conservation.',
  informedMissing:
    'Une transcription n’est lue que si les participants ont été informés. Informez-les, puis revenez.',
  purpose: {
    label: 'Objet de l’enregistrement',
    hint: 'Ce à quoi la transcription sert',
    missing: 'Dites à quoi la transcription sert.',
  },
  purposeProposed: 'Établir le compte rendu de la réunion',
  keep: {
    label: 'Conservation de la transcription ici, en jours',
    hint: 'Elle est supprimée ensuite ; la politique de votre collectivité peut fixer moins.',
    missing: 'Donnez un nombre de jours entre 1 et 3 650.',
  },
  nature: 'Nature de la réunion',
  natures: {
    none: 'Réunion ordinaire',
    'huis-clos': 'Huis clos',
    disciplinaire: 'Réunion disciplinaire',
    medicale: 'Réunion médicale',
  },
  natureRefused:
    'Calame ne lit pas la transcription d’une telle réunion, sauf si la politique de votre collectivité l’ouvre.',
  go: 'Lancer',
  sending: (done, of) => `Envoi : ${done} sur ${of}`,
  notSent: (count) => countFr(count, 'fichier n’est pas parti', 'fichiers ne sont pas partis'),
  goWithout: 'Lancer sans eux',
};

const en: ReviewStartTexts = {
  begin: 'New synthesis',
  title: 'New synthesis',
  what: 'What do you want to make?',
  works: { synthesis: 'A synthesis of documents', minutes: 'The minutes of a meeting' },
  sheet: 'Sheet to fill',
  sheetFrom: { calame: 'Sheet of Calame', organisation: 'Sheet of your organisation' },
  sheetFields: (count) => countEn(count, 'field', 'fields'),
  sheetLimits: 'What it does not do',
  noSheet: 'The policy of your organisation opens no sheet.',
  question: {
    label: 'Your question',
    hint: 'Calame takes down what the documents say of it, where they agree, contradict each other or are silent.',
    missing: 'Write the question that the documents are to answer.',
  },
  documents: 'Documents',
  drop: 'Drop the documents here,',
  dropOr: 'or',
  browse: 'Choose files',
  formats: 'PDF, Word, OpenDocument, Excel, PowerPoint, text or messages; 50 MB each at most',
  contract: 'Facts of the contract (optional)',
  contractLead:
    'A YAML or JSON file with what the contract says: it fills the fields that the report does not give.',
  contractBrowse: 'Choose the contract file',
  transcript: 'Transcript of the meeting',
  transcriptLead: 'A .vtt file of Teams, .srt, or text',
  attendance: 'Attendance list and agenda (optional)',
  attendanceLead:
    'Names are taken from it, never guessed. Without it, only those whom the transcript names are told.',
  chosen: 'Chosen files',
  chosenCount: (count, size) => `${countEn(count, 'file', 'files')}, ${size}`,
  megabytes: (count) => `${count} MB`,
  takeOut: (name) => `Take ${name} out`,
  refusals: 'Files not taken',
  tooLarge: (name) => `${name}: above 50 MB. Drop a lighter version.`,
  unreadable: (name) => `${name}: this format is not read.`,
  twice: (name) => `${name}: chosen already.`,
  missingDocuments: 'Choose at least one document.',
  missingTranscript: 'Choose the transcript of the meeting.',
  kind: 'Document to make',
  kinds: {
    'releve-de-decisions': 'Record of decisions',
    'compte-rendu': 'Minutes',
    'proces-verbal': 'Formal minutes of an assembly',
    'liste-des-deliberations': 'List of deliberations',
    'proces-verbal-cst': 'Minutes of a staff committee',
  },
  meeting: {
    label: 'Name of the meeting',
    hint: 'Such as: municipal council of 14 October',
    missing: 'Give the meeting a name.',
  },
  date: 'Date of the meeting',
  statement: 'Before the transcript is read',
  statementLead:
    'Recorded words are personal data (GDPR, articles 5 and 13). What you state here is kept with the minutes.',
  informed:
    'The participants were told of the recording, of its purpose and of how long it is kept.',
  informedMissing:
    'A transcript is read only if the participants were informed. Inform them, then come back.',
  purpose: {
    label: 'Purpose of the recording',
    hint: 'What the transcript serves for',
    missing: 'Say what the transcript serves for.',
  },
  purposeProposed: 'Making the minutes of the meeting',
  keep: {
    label: 'Days that the transcript is kept here',
    hint: 'It is deleted then; the policy of your organisation may set fewer.',
    missing: 'Give a number of days from 1 to 3,650.',
  },
  nature: 'Nature of the meeting',
  natures: {
    none: 'Ordinary meeting',
    'huis-clos': 'Closed session',
    disciplinaire: 'Disciplinary meeting',
    medicale: 'Medical meeting',
  },
  natureRefused:
    'Calame does not read the transcript of such a meeting, unless the policy of your organisation opens it.',
  go: 'Start',
  sending: (done, of) => `Sending: ${done} of ${of}`,
  notSent: (count) => countEn(count, 'file did not get through', 'files did not get through'),
  goWithout: 'Start without them',
};

export const reviewStartTexts: Catalogue<ReviewStartTexts> = { fr, en };
