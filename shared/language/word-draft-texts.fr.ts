import { countFr } from './count-words.ts';
import type { WordDraftTexts } from './word-draft-texts.ts';

export const wordDraftTextsFr: WordDraftTexts = {
  chooseTitle: 'Quel texte préparez-vous ?',
  chooseSearch: 'Chercher un modèle',
  chooseNone: 'Aucun modèle ne porte ces mots. Effacez la recherche pour les revoir tous.',
  chooseCount: (shown) => countFr(shown, 'modèle', 'modèles'),
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
    nir: (count) => countFr(count, 'numéro de sécurité sociale', 'numéros de sécurité sociale'),
    iban: (count) => countFr(count, 'compte bancaire', 'comptes bancaires'),
    phone: (count) => countFr(count, 'numéro de téléphone', 'numéros de téléphone'),
    email: (count) => countFr(count, 'adresse électronique', 'adresses électroniques'),
    siret: (count) => countFr(count, 'numéro SIRET', 'numéros SIRET'),
    siren: (count) => countFr(count, 'numéro SIREN', 'numéros SIREN'),
    name: (count) => countFr(count, 'nom', 'noms'),
    address: (count) => countFr(count, 'adresse', 'adresses'),
    'birth-date': (count) => countFr(count, 'date de naissance', 'dates de naissance'),
    matricule: (count) => countFr(count, 'matricule', 'matricules'),
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
      : `Proposition prête, ${countFr(placeholders, 'mention', 'mentions')} à compléter.`,
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
      : `L’acte est dans votre document. Il reste ${countFr(placeholders, 'mention', 'mentions')} à compléter.`,
  undo: 'Pour l’enlever : Ctrl + Z dans Word, deux fois ou plus selon la version.',
  again: 'Nouveau texte',
  edit: 'Modifier la demande',
  charter: 'Lisez et acceptez d’abord la charte d’usage.',
  charterOpen: 'Lire la charte',
};
