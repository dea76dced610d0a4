import type { Catalogue } from './language.ts';

/** What the panel opens: four moves on the text, what it rests on, and what became of it. */
export type PaneScreen = 'home' | 'draft' | 'reply' | 'rewrite' | 'check' | 'sources' | 'traces';

/** Why Word did not do what was asked; the kinds of `WordFault`. */
export type WordFaultTold =
  | 'not-in-word'
  | 'below-floor'
  | 'read-only'
  | 'empty-selection'
  | 'scattered-selection'
  | 'selection-in-cell'
  | 'pending-revisions'
  | 'text-changed'
  | 'half-rewritten'
  | 'place-not-found'
  | 'not-supported'
  | 'word-failed';

type ToldFault = { readonly message: string; readonly nextAction: string };

export type WordPaneTexts = {
  readonly skip: string;
  readonly moves: string;
  readonly screens: Readonly<Record<PaneScreen, string>>;
  /** One line under the name of a move. */
  readonly purposes: Readonly<Record<'draft' | 'reply' | 'rewrite' | 'check', string>>;
  readonly home: string;
  readonly homeLead: string;
  readonly back: string;
  readonly offline: string;
  /** In the header. */
  readonly model: (destination: string) => string;
  readonly withoutModelShort: string;
  readonly withoutModel: string;
  readonly wordFaults: Readonly<Record<WordFaultTold, ToldFault>>;
  readonly outside: string;
  readonly outsideNext: string;
  readonly howToOpen: string;
  readonly howToOpenSteps: readonly string[];
  readonly readyTitle: string;
  readonly readySearch: string;
  readonly readyCount: (shown: number, all: number) => string;
  readonly readyNone: string;
  readonly draftsTitle: string;
  readonly draftsNone: string;
  readonly draftFrom: Readonly<Record<'word' | 'teams' | 'cli', string>>;
  readonly draftState: Readonly<Record<'writing' | 'done' | 'cut', string>>;
  readonly discardDraft: (title: string) => string;
  readonly discarded: string;
  /** A draft kept on this computer, from before. */
  readonly resumeTitle: string;
  readonly resume: string;
  readonly discard: string;
  readonly discardSure: string;
  /** Another text is asked for where one is under way. */
  readonly replaceSure: string;
  readonly replace: string;
  readonly keepHere: string;
  readonly keep: string;
  /** How long what is written stays on this computer. */
  readonly keptUntil: (day: string) => string;
  readonly keptNowhere: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyRefused: string;
  readonly stop: string;
  readonly retry: string;
  readonly useClosed: string;
};

const fr: WordPaneTexts = {
  skip: 'Aller au contenu',
  moves: 'Que voulez-vous faire',
  screens: {
    home: 'Accueil',
    draft: 'Rédiger',
    reply: 'Répondre',
    rewrite: 'Reprendre',
    check: 'Vérifier',
    sources: 'Sources',
    traces: 'Traces',
  },
  purposes: {
    draft: 'Délibération, arrêté, courrier, note…',
    reply: 'À une lettre ou à un courriel reçu',
    rewrite: 'Le texte sélectionné dans Word',
    check: 'Le document ouvert, avant le parapheur',
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

const en = {
  skip: 'Go to the content',
  moves: 'What do you want to do',
  screens: {
    home: 'Home',
    draft: 'Draft',
    reply: 'Reply',
    rewrite: 'Rework',
    check: 'Check',
    sources: 'Sources',
    traces: 'Traces',
  },
  purposes: {
    draft: 'Deliberation, order, letter, note…',
    reply: 'To a letter or e-mail received',
    rewrite: 'The text selected in Word',
    check: 'The open document, before signature',
  },
  home: 'Back to home',
  homeLead: 'What are you preparing?',
  back: 'Back',
  offline: 'Calame does not answer. What you wrote is kept on this computer.',
  model: (destination) => `Model: ${destination}`,
  withoutModelShort: 'Without AI: templates and rules',
  withoutModel: 'Without AI for now: Calame composes acts, reads and checks them by its rules.',
  wordFaults: {
    'not-in-word': {
      message: 'Word is not open beside this panel.',
      nextAction: 'Copy the text, then paste it into your document.',
    },
    'below-floor': {
      message: 'This version of Word is too old for Calame to write in it.',
      nextAction:
        'Copy the text, or ask your IT service for Word 2024, Microsoft 365 or Word on the web.',
    },
    'read-only': {
      message: 'This document is read-only or protected: nothing was written in it.',
      nextAction: 'Save a copy of it or enable editing, then try again.',
    },
    'empty-selection': {
      message: 'Nothing is selected in the document.',
      nextAction: 'Select the text to rework, then try again.',
    },
    'scattered-selection': {
      message: 'The selection is in several pieces: Word would give the last one only.',
      nextAction: 'Select one continuous passage.',
    },
    'selection-in-cell': {
      message: 'The selection is in a table.',
      nextAction: 'Select text outside the table, or rework it cell by cell.',
    },
    'pending-revisions': {
      message: 'This passage holds tracked changes that nobody has settled yet.',
      nextAction: 'In Review, accept or reject them, then try again.',
    },
    'text-changed': {
      message: 'The text changed in the document since the proposal: nothing was altered.',
      nextAction: 'Select it again, then try again.',
    },
    'half-rewritten': {
      message: 'Word stopped: part of the changes stands in the text, as revisions.',
      nextAction: 'In Review, reject them, then start again.',
    },
    'place-not-found': {
      message: 'This passage is no longer in the document.',
      nextAction: 'Run the check again to find the places.',
    },
    'not-supported': {
      message: 'This version of Word cannot do it.',
      nextAction: 'Do it by hand, or open the document in Word on the web.',
    },
    'word-failed': {
      message: 'Word could not do it. The document stayed as it was.',
      nextAction: 'Try again; if it goes on, save the document and open it again.',
    },
  },
  outside: 'You are outside Word',
  outsideNext: 'You can draft, check a pasted text and copy the result.',
  howToOpen: 'Open Calame in Word',
  howToOpenSteps: [
    'Open a document in Word.',
    'Home tab, Calame group, button "Open Calame".',
    'If the button is not there: Home, Add-ins, "Calame". If it is missing, ask your IT service for it.',
  ],
  readyTitle: 'Ready requests',
  readySearch: 'Search the ready requests',
  readyCount: (shown, all) =>
    shown === all ? `${all} requests` : `${shown} of ${all} request${all > 1 ? 's' : ''}`,
  readyNone: 'No ready request has these words. Try "letter", "order", "leave".',
  draftsTitle: 'Your drafts',
  draftsNone: 'No draft. Those that you begin here or in Teams will be here.',
  draftFrom: { word: 'begun in Word', teams: 'begun in Teams', cli: 'begun on the command line' },
  draftState: { writing: 'being written', done: 'ready to read', cut: 'incomplete' },
  discardDraft: (title) => `Delete the draft "${title}"`,
  discarded: 'Draft deleted.',
  resumeTitle: 'You had not finished',
  resume: 'Go on',
  discard: 'Delete',
  discardSure: 'Delete this draft for good?',
  replaceSure: 'Another text is under way here, and is in no document yet. Replace it?',
  replace: 'Replace it',
  keepHere: 'Keep this one',
  keep: 'Keep',
  keptUntil: (day) =>
    `Kept on this computer until ${day} at the latest; erased as soon as you insert or delete it.`,
  keptNowhere:
    'This computer refuses to keep the draft: copy your text before you close the panel.',
  copy: 'Copy',
  copied: 'Copied.',
  copyRefused: 'Copying is refused here: select the text, then Ctrl + C.',
  stop: 'Stop',
  retry: 'Try again',
  useClosed: 'This use is not open to you',
} satisfies WordPaneTexts;

export const wordPaneTexts: Catalogue<WordPaneTexts> = { fr, en };
