import type { Catalogue } from './language.ts';

/** Kinds of personal data that are told by name. */
type DataTold =
  | 'nir'
  | 'iban'
  | 'phone'
  | 'email'
  | 'siret'
  | 'siren'
  | 'name'
  | 'address'
  | 'birth-date'
  | 'matricule';

export type WordDraftTexts = {
  readonly chooseTitle: string;
  readonly chooseSearch: string;
  readonly chooseNone: string;
  readonly chooseCount: (shown: number) => string;
  readonly noTemplate: string;
  readonly ownTemplate: string;
  readonly changeKind: string;
  readonly factsLead: string;
  readonly factsLater: string;
  readonly required: string;
  readonly optionalFacts: (count: number) => string;
  readonly listHelp: string;
  readonly unchosen: string;
  readonly yes: string;
  readonly no: string;
  readonly instruction: string;
  readonly instructionHint: string;
  readonly startingTitle: string;
  readonly startingHint: string;
  readonly startingText: string;
  readonly fromDocument: string;
  readonly tooLong: (length: number, limit: number) => string;
  readonly propose: string;
  readonly compose: string;
  /** Names of what leaves beside the facts. */
  readonly sendParts: Readonly<
    Record<'instruction' | 'startingText' | 'letter' | 'points', string>
  >;
  readonly sendTitle: string;
  readonly sendLead: (place: string) => string;
  /** No model may get it. */
  readonly sendNowhere: string;
  readonly sendNothing: string;
  readonly sendMasked: (count: number) => string;
  readonly sendLetThrough: string;
  readonly dataTypes: Readonly<Record<DataTold, (count: number) => string>>;
  readonly sendWhole: string;
  readonly sendSensitive: string;
  readonly send: string;
  readonly sendBack: string;
  readonly writing: string;
  readonly searching: string;
  readonly stopped: string;
  /** Where nothing was written yet. */
  readonly stoppedShort: string;
  readonly cut: string;
  readonly cutNext: string;
  readonly readAgain: string;
  readonly proposalTitle: string;
  readonly proposalModel: (model: string) => string;
  readonly proposalWithoutModel: string;
  readonly proposalReady: (placeholders: number) => string;
  readonly roles: { readonly ai: string; readonly reference: string; readonly source: string };
  readonly ledgerTitle: (left: number) => string;
  readonly ledgerNone: string;
  readonly ledgerPlace: (n: number, of: number) => string;
  readonly ledgerFill: string;
  readonly ledgerValue: (label: string) => string;
  readonly ledgerNext: string;
  readonly ledgerBefore: string;
  readonly ledgerFilled: (label: string, left: number) => string;
  readonly unnamed: string;
  readonly notesTitle: string;
  readonly insert: string;
  readonly copyAct: string;
  readonly download: string;
  readonly insertWhere: string;
  readonly where: Readonly<Record<'cursor' | 'end' | 'replace-document', string>>;
  readonly inserting: string;
  readonly inserted: (placeholders: number) => string;
  readonly undo: string;
  readonly again: string;
  readonly edit: string;
  readonly charter: string;
  readonly charterOpen: string;
};

const plural = (count: number, one: string, many: string): string =>
  `${count} ${count > 1 ? many : one}`;

const fr: WordDraftTexts = {
  chooseTitle: 'Quel texte préparez-vous ?',
  chooseSearch: 'Chercher un modèle',
  chooseNone: 'Aucun modèle ne porte ces mots. Effacez la recherche pour les revoir tous.',
  chooseCount: (shown) => plural(shown, 'modèle', 'modèles'),
  noTemplate:
    'Aucun modèle n’est ouvert pour votre organisation. Demandez à votre référent d’en ajouter un.',
  ownTemplate: 'modèle de votre organisation',
  changeKind: 'Changer de modèle',
  factsLead: 'Dites ce que vous savez.',
  factsLater: 'Ce qui manque reste marqué « à compléter » dans le texte.',
  required: 'nécessaire avant signature',
  optionalFacts: (count) => `Préciser davantage (${count})`,
  listHelp: 'Une ligne par élément.',
  unchosen: 'Non précisé',
  yes: 'Oui',
  no: 'Non',
  instruction: 'Ce que le texte doit dire',
  instructionHint: 'Facultatif : le sujet, le ton, ce qui compte.',
  startingTitle: 'Partir d’un acte existant',
  startingHint: 'Ses particularités (dates, noms, montants) deviennent des mentions à compléter.',
  startingText: 'Texte de l’acte',
  fromDocument: 'Prendre le document ouvert',
  tooLong: (length, limit) =>
    `${length.toLocaleString('fr-FR')} caractères : ${limit.toLocaleString('fr-FR')} au plus. Gardez l’essentiel.`,
  propose: 'Préparer la proposition',
  compose: 'Composer l’acte, sans IA',
  sendParts: {
    instruction: 'Ce que le texte doit dire',
    startingText: 'Texte de l’acte de départ',
    letter: 'Lettre reçue',
    points: 'Points à traiter',
  },
  sendTitle: 'Ce qui va partir',
  sendLead: (place) =>
    `Voici mot pour mot ce qui sera envoyé au modèle (${place}). Calame y joint ses consignes et, s’il en trouve, des extraits de vos documents.`,
  sendNowhere:
    'Rien ne sera envoyé : aucun modèle n’est autorisé pour ces données. Le texte sera préparé sans IA.',
  sendNothing: 'Aucune donnée personnelle reconnue.',
  sendMasked: (count) =>
    count > 1
      ? `${count} données personnelles sont masquées ; elles reviennent à leur place dans la proposition.`
      : '1 donnée personnelle est masquée ; elle revient à sa place dans la proposition.',
  sendLetThrough: 'Votre organisation laisse partir telles quelles :',
  dataTypes: {
    nir: (count) => plural(count, 'numéro de sécurité sociale', 'numéros de sécurité sociale'),
    iban: (count) => plural(count, 'compte bancaire', 'comptes bancaires'),
    phone: (count) => plural(count, 'numéro de téléphone', 'numéros de téléphone'),
    email: (count) => plural(count, 'adresse électronique', 'adresses électroniques'),
    siret: (count) => plural(count, 'numéro SIRET', 'numéros SIRET'),
    siren: (count) => plural(count, 'numéro SIREN', 'numéros SIREN'),
    name: (count) => plural(count, 'nom', 'noms'),
    address: (count) => plural(count, 'adresse', 'adresses'),
    'birth-date': (count) => plural(count, 'date de naissance', 'dates de naissance'),
    matricule: (count) => plural(count, 'matricule', 'matricules'),
  },
  sendWhole: 'Texte envoyé',
  sendSensitive:
    'Ce texte parle d’une situation sensible : il pourra être composé sans IA, selon la règle de votre organisation.',
  send: 'Envoyer',
  sendBack: 'Modifier',
  writing: 'Rédaction en cours…',
  searching: 'Recherche des sources…',
  stopped: 'Rédaction arrêtée à votre demande. Ce qui était écrit est gardé.',
  stoppedShort: 'Arrêté à votre demande. Le document est resté comme il était.',
  cut: 'La liaison s’est coupée avant la fin. Ce qui était écrit est gardé sur ce poste.',
  cutNext: 'Vérifiez votre connexion, puis reprenez.',
  readAgain: 'Reprendre la proposition',
  proposalTitle: 'Proposition',
  proposalModel: (model) => `Rédigé avec l’aide d’une IA (${model}), à relire.`,
  proposalWithoutModel: 'Composé sans IA, à partir du modèle et de ce que vous avez dit.',
  proposalReady: (placeholders) =>
    placeholders === 0
      ? 'Proposition prête.'
      : `Proposition prête, ${plural(placeholders, 'mention', 'mentions')} à compléter.`,
  roles: { ai: 'Écrit par une IA', reference: 'Référence validée', source: 'Tiré d’une source' },
  ledgerTitle: (left) => `À compléter : ${left}`,
  ledgerNone: 'Plus rien à compléter.',
  ledgerPlace: (n, of) => `${n} sur ${of}`,
  ledgerFill: 'Compléter',
  ledgerValue: (label) => `Compléter : ${label}`,
  ledgerNext: 'Suivante',
  ledgerBefore: 'Précédente',
  ledgerFilled: (label, left) =>
    left === 0
      ? `« ${label} » est complété. Plus rien à compléter.`
      : `« ${label} » est complété. Encore ${left}.`,
  unnamed: 'mention sans nom',
  notesTitle: 'À savoir',
  insert: 'Insérer dans Word',
  copyAct: 'Copier l’acte',
  download: 'Télécharger en .docx',
  insertWhere: 'Où l’insérer',
  where: {
    cursor: 'À l’endroit du curseur',
    end: 'À la fin du document',
    'replace-document': 'À la place de tout le document',
  },
  inserting: 'Insertion…',
  inserted: (placeholders) =>
    placeholders === 0
      ? 'L’acte est dans votre document.'
      : `L’acte est dans votre document. Il reste ${plural(placeholders, 'mention', 'mentions')} à compléter.`,
  undo: 'Pour l’enlever : Ctrl + Z dans Word, deux fois ou plus selon la version.',
  again: 'Nouveau texte',
  edit: 'Modifier la demande',
  charter: 'Lisez et acceptez d’abord la charte d’usage.',
  charterOpen: 'Lire la charte',
};

const en = {
  chooseTitle: 'Which text are you preparing?',
  chooseSearch: 'Search a template',
  chooseNone: 'No template has these words. Clear the search to see them all again.',
  chooseCount: (shown) => plural(shown, 'template', 'templates'),
  noTemplate: 'No template is open to your organisation. Ask your référent to add one.',
  ownTemplate: 'template of your organisation',
  changeKind: 'Change template',
  factsLead: 'Say what you know.',
  factsLater: 'What is missing stays marked "à compléter" in the text.',
  required: 'needed before signature',
  optionalFacts: (count) => `Say more (${count})`,
  listHelp: 'One line each.',
  unchosen: 'Not said',
  yes: 'Yes',
  no: 'No',
  instruction: 'What the text must say',
  instructionHint: 'Optional: the subject, the tone, what matters.',
  startingTitle: 'Start from an existing act',
  startingHint: 'Its particulars (dates, names, amounts) become mentions to complete.',
  startingText: 'Text of the act',
  fromDocument: 'Take the open document',
  tooLong: (length, limit) =>
    `${length.toLocaleString('en-GB')} characters: at most ${limit.toLocaleString('en-GB')}. Keep what matters.`,
  propose: 'Prepare the proposal',
  compose: 'Compose the act, without AI',
  sendParts: {
    instruction: 'What the text must say',
    startingText: 'Text of the act to start from',
    letter: 'Letter received',
    points: 'Points to answer',
  },
  sendTitle: 'What will leave',
  sendLead: (place) =>
    `This is word for word what will be sent to the model (${place}). Calame adds its instructions and, where it finds some, extracts from your documents.`,
  sendNowhere:
    'Nothing will be sent: no model is allowed for these data. The text will be prepared without AI.',
  sendNothing: 'No personal data recognised.',
  sendMasked: (count) =>
    `${plural(count, 'personal datum is', 'personal data are')} masked; they come back in their place in the proposal.`,
  sendLetThrough: 'Your organisation lets these leave as they are:',
  dataTypes: {
    nir: (count) => plural(count, 'social security number', 'social security numbers'),
    iban: (count) => plural(count, 'bank account', 'bank accounts'),
    phone: (count) => plural(count, 'telephone number', 'telephone numbers'),
    email: (count) => plural(count, 'e-mail address', 'e-mail addresses'),
    siret: (count) => plural(count, 'SIRET number', 'SIRET numbers'),
    siren: (count) => plural(count, 'SIREN number', 'SIREN numbers'),
    name: (count) => plural(count, 'name', 'names'),
    address: (count) => plural(count, 'address', 'addresses'),
    'birth-date': (count) => plural(count, 'date of birth', 'dates of birth'),
    matricule: (count) => plural(count, 'staff number', 'staff numbers'),
  },
  sendWhole: 'Text sent',
  sendSensitive:
    'This text tells of a sensitive situation: it may be composed without AI, as your organisation rules.',
  send: 'Send',
  sendBack: 'Change',
  writing: 'Writing…',
  searching: 'Searching the sources…',
  stopped: 'Stopped as you asked. What was written is kept.',
  stoppedShort: 'Stopped as you asked. The document stayed as it was.',
  cut: 'The connection broke before the end. What was written is kept on this computer.',
  cutNext: 'Check your connection, then take it up again.',
  readAgain: 'Take the proposal up again',
  proposalTitle: 'Proposal',
  proposalModel: (model) => `Written with the help of an AI (${model}), to be read.`,
  proposalWithoutModel: 'Composed without AI, from the template and what you said.',
  proposalReady: (placeholders) =>
    placeholders === 0
      ? 'Proposal ready.'
      : `Proposal ready, ${plural(placeholders, 'mention', 'mentions')} to complete.`,
  roles: { ai: 'Written by an AI', reference: 'Validated reference', source: 'From a source' },
  ledgerTitle: (left) => `To complete: ${left}`,
  ledgerNone: 'Nothing left to complete.',
  ledgerPlace: (n, of) => `${n} of ${of}`,
  ledgerFill: 'Complete',
  ledgerValue: (label) => `Complete: ${label}`,
  ledgerNext: 'Next',
  ledgerBefore: 'Previous',
  ledgerFilled: (label, left) =>
    left === 0 ? `"${label}" is complete. Nothing left.` : `"${label}" is complete. ${left} left.`,
  unnamed: 'unnamed mention',
  notesTitle: 'Good to know',
  insert: 'Insert into Word',
  copyAct: 'Copy the act',
  download: 'Download as .docx',
  insertWhere: 'Where to insert it',
  where: {
    cursor: 'At the cursor',
    end: 'At the end of the document',
    'replace-document': 'In place of the whole document',
  },
  inserting: 'Inserting…',
  inserted: (placeholders) =>
    placeholders === 0
      ? 'The act is in your document.'
      : `The act is in your document. ${plural(placeholders, 'mention', 'mentions')} left to complete.`,
  undo: 'To take it away: Ctrl + Z in Word, twice or more depending on the version.',
  again: 'New text',
  edit: 'Change the request',
  charter: 'Read and accept the charter first.',
  charterOpen: 'Read the charter',
} satisfies WordDraftTexts;

export const wordDraftTexts: Catalogue<WordDraftTexts> = { fr, en };
