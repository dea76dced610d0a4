import type { WordPaneTexts } from './word-pane-texts.ts';

export const wordPaneTextsFr: WordPaneTexts = {
  skip: 'Aller au contenu',
  moves: 'Que voulez-vous faire',
  screens: {
    home: 'Accueil',
    draft: 'Rédiger',
    reply: 'Répondre',
    rewrite: 'Reprendre',
    check: 'Vérifier',
    synthesize: 'Synthétiser',
    sources: 'Sources',
    traces: 'Traces',
  },
  purposes: {
    draft: 'Délibération, arrêté, courrier, note…',
    reply: 'À une lettre ou à un courriel reçu',
    rewrite: 'Le texte sélectionné dans Word',
    check: 'Le document ouvert, avant le parapheur',
    synthesize: 'Des rapports ou le document ouvert, en une fiche',
  },
  home: 'Revenir à l’accueil',
  homeLead: 'Que préparez-vous ?',
  back: 'Revenir',
  offline: 'Calame ne répond pas. Ce que vous avez écrit est gardé sur ce poste.',
  model: (destination) => `Modèle : ${destination}`,
  withoutModelShort: 'Sans IA : modèles d’actes et règles',
  withoutModel:
    'Sans IA pour l’instant : Calame compose les actes, les relit et les vérifie par ses règles.',
  wordFaults: {
    'not-in-word': {
      message: 'Word n’est pas ouvert à côté de ce volet.',
      nextAction: 'Copiez le texte, puis collez-le dans votre document.',
    },
    'below-floor': {
      message: 'Cette version de Word est trop ancienne pour que Calame y écrive.',
      nextAction:
        'Copiez le texte, ou demandez à votre service informatique Word 2024, Microsoft 365 ou Word sur le web.',
    },
    'read-only': {
      message: 'Ce document est en lecture seule ou protégé : rien n’y a été écrit.',
      nextAction: 'Enregistrez-en une copie ou activez la modification, puis recommencez.',
    },
    'empty-selection': {
      message: 'Rien n’est sélectionné dans le document.',
      nextAction: 'Sélectionnez le texte à reprendre, puis recommencez.',
    },
    'scattered-selection': {
      message: 'La sélection est en plusieurs morceaux : Word n’en donnerait que le dernier.',
      nextAction: 'Sélectionnez un seul passage d’un seul tenant.',
    },
    'selection-in-cell': {
      message: 'La sélection est dans un tableau.',
      nextAction: 'Sélectionnez du texte hors du tableau, ou reprenez-le cellule par cellule.',
    },
    'pending-revisions': {
      message: 'Ce passage contient des modifications suivies que personne n’a encore tranchées.',
      nextAction: 'Dans Révision, acceptez-les ou refusez-les, puis recommencez.',
    },
    'text-changed': {
      message: 'Le texte a changé dans le document depuis la proposition : rien n’y a été modifié.',
      nextAction: 'Sélectionnez-le à nouveau, puis recommencez.',
    },
    'half-rewritten': {
      message: 'Word s’est arrêté : une partie des modifications est dans le texte, en révisions.',
      nextAction: 'Dans Révision, refusez-les, puis recommencez.',
    },
    'place-not-found': {
      message: 'Ce passage n’est plus dans le document.',
      nextAction: 'Relancez la vérification pour retrouver les places.',
    },
    'not-supported': {
      message: 'Cette version de Word ne sait pas le faire.',
      nextAction: 'Faites-le à la main, ou ouvrez le document dans Word sur le web.',
    },
    'word-failed': {
      message: 'Word n’a pas pu le faire. Le document est resté comme il était.',
      nextAction: 'Recommencez ; si cela dure, enregistrez le document et rouvrez-le.',
    },
  },
  outside: 'Vous êtes hors de Word',
  outsideNext: 'Vous pouvez rédiger, vérifier un texte collé et copier le résultat.',
  howToOpen: 'Ouvrir Calame dans Word',
  howToOpenSteps: [
    'Ouvrez un document dans Word.',
    'Onglet Accueil, groupe Calame, bouton « Ouvrir Calame ».',
    'Si le bouton n’y est pas : Accueil, Compléments, « Calame ». S’il manque, demandez-le à votre service informatique.',
  ],
  readyTitle: 'Demandes prêtes',
  readySearch: 'Chercher une demande prête',
  readyCount: (shown, all) =>
    shown === all ? `${all} demandes` : `${shown} sur ${all} demande${all > 1 ? 's' : ''}`,
  readyNone:
    'Aucune demande prête ne porte ces mots. Essayez « courrier », « arrêté », « congés ».',
  draftsTitle: 'Vos brouillons',
  draftsNone: 'Aucun brouillon. Ceux que vous commencez ici ou dans Teams seront là.',
  draftFrom: {
    word: 'commencé dans Word',
    teams: 'commencé dans Teams',
    cli: 'commencé en ligne de commande',
  },
  draftState: { writing: 'en cours de rédaction', done: 'prêt à relire', cut: 'incomplet' },
  discardDraft: (title) => `Supprimer le brouillon « ${title} »`,
  discarded: 'Brouillon supprimé.',
  resumeTitle: 'Vous n’aviez pas fini',
  resume: 'Continuer',
  discard: 'Supprimer',
  discardSure: 'Supprimer ce brouillon pour de bon ?',
  replaceSure:
    'Un autre texte est en cours ici, et n’est pas encore dans un document. Le remplacer ?',
  replace: 'Le remplacer',
  keepHere: 'Garder celui-ci',
  keep: 'Garder',
  keptUntil: (day) =>
    `Gardé sur ce poste jusqu’au ${day} au plus tard ; effacé dès que vous l’insérez ou le supprimez.`,
  keptNowhere:
    'Ce poste refuse de garder le brouillon : copiez votre texte avant de fermer le volet.',
  copy: 'Copier',
  copied: 'Copié.',
  copyRefused: 'La copie est refusée ici : sélectionnez le texte, puis Ctrl + C.',
  stop: 'Arrêter',
  retry: 'Réessayer',
  useClosed: 'Cet usage n’est pas ouvert pour vous',
};
