import { type ConsoleDepositTexts, consoleDepositTexts } from './console-deposit-texts.ts';
import { type ConsoleDocumentTexts, consoleDocumentTexts } from './console-document-texts.ts';
import { type ConsoleEvaluationTexts, consoleEvaluationTexts } from './console-evaluation-texts.ts';
import { type ConsoleQualityTexts, consoleQualityTexts } from './console-quality-texts.ts';
import { type ConsoleSourceTexts, consoleSourceTexts } from './console-source-texts.ts';
import { type ConsoleTicketTexts, consoleTicketTexts } from './console-ticket-texts.ts';
import { type ConsoleUnansweredTexts, consoleUnansweredTexts } from './console-unanswered-texts.ts';
import { type ConsoleValidatedTexts, consoleValidatedTexts } from './console-validated-texts.ts';
import type { Words } from './console-words.ts';
import { countEn, countFr } from './count-words.ts';
import type { Catalogue, Language } from './language.ts';

/** Names of the screens, as they stand in the address. */
type Screens = 'tickets' | 'unanswered' | 'documents' | 'validated' | 'quality' | 'evaluation';

/** What the frame of the console says, and each of its screens. */
export type ConsoleTexts = {
  readonly language: Language;
  readonly locale: string;
  readonly title: string;
  readonly skip: string;
  readonly toAsk: string;
  readonly screensLabel: string;
  readonly screens: Words<Screens>;
  readonly screensShort: Words<Screens>;
  readonly counts: {
    readonly tickets: (open: number, late: number) => string;
    readonly unanswered: (count: number) => string;
    readonly validated: (count: number) => string;
  };
  readonly back: string;
  readonly loading: string;
  readonly outdated: (moment: string) => string;
  readonly cancel: string;
  readonly more: string;
  readonly noRightsTitle: string;
  readonly noRights: string;
  readonly noRightsNext: string;
  readonly sending: string;
  readonly unsaved: string;
  readonly tickets: ConsoleTicketTexts;
  readonly unanswered: ConsoleUnansweredTexts;
  readonly documents: ConsoleDocumentTexts & ConsoleDepositTexts;
  readonly sources: ConsoleSourceTexts;
  readonly validated: ConsoleValidatedTexts;
  readonly quality: ConsoleQualityTexts;
  readonly evaluation: ConsoleEvaluationTexts;
};

const fr: ConsoleTexts = {
  language: 'fr',
  locale: 'fr-FR',
  title: 'Console RH',
  skip: 'Aller au contenu',
  toAsk: 'Poser une question',
  screensLabel: 'Écrans de la console',
  screens: {
    tickets: 'Demandes',
    unanswered: 'Questions sans réponse',
    documents: 'Documents',
    validated: 'Réponses validées',
    quality: 'Qualité',
    evaluation: 'Évaluation',
  },
  screensShort: {
    tickets: 'Demandes',
    unanswered: 'Questions',
    documents: 'Documents',
    validated: 'Réponses',
    quality: 'Qualité',
    evaluation: 'Évaluation',
  },
  counts: {
    tickets: (open, late) =>
      late > 0
        ? `${countFr(open, 'demande en cours', 'demandes en cours')}, dont ${late} en retard`
        : countFr(open, 'demande en cours', 'demandes en cours'),
    unanswered: (count) => countFr(count, 'question sans réponse', 'questions sans réponse'),
    validated: (count) => countFr(count, 'réponse à relire', 'réponses à relire'),
  },
  back: 'Retour à la liste',
  loading: 'Chargement…',
  outdated: (moment) => `Ce qui est affiché date de ${moment}.`,
  cancel: 'Annuler',
  more: 'Afficher la suite',
  noRightsTitle: 'La console est réservée au service RH',
  noRights: 'Votre compte n’a pas le rôle qui ouvre la console.',
  noRightsNext:
    'Si vous répondez aux agents ou tenez les documents, demandez à votre service informatique de vous ajouter au groupe du service RH.',
  sending: 'Envoi…',
  unsaved: 'Texte non envoyé, gardé tant que cette page reste ouverte.',
  tickets: consoleTicketTexts.fr,
  unanswered: consoleUnansweredTexts.fr,
  documents: { ...consoleDocumentTexts.fr, ...consoleDepositTexts.fr },
  sources: consoleSourceTexts.fr,
  validated: consoleValidatedTexts.fr,
  quality: consoleQualityTexts.fr,
  evaluation: consoleEvaluationTexts.fr,
};

const en: ConsoleTexts = {
  language: 'en',
  locale: 'en-GB',
  title: 'HR console',
  skip: 'Go to the content',
  toAsk: 'Ask a question',
  screensLabel: 'Screens of the console',
  screens: {
    tickets: 'Requests',
    unanswered: 'Unanswered questions',
    documents: 'Documents',
    validated: 'Validated answers',
    quality: 'Quality',
    evaluation: 'Evaluation',
  },
  screensShort: {
    tickets: 'Requests',
    unanswered: 'Questions',
    documents: 'Documents',
    validated: 'Answers',
    quality: 'Quality',
    evaluation: 'Evaluation',
  },
  counts: {
    tickets: (open, late) =>
      late > 0
        ? `${countEn(open, 'request under way', 'requests under way')}, ${late} of them late`
        : countEn(open, 'request under way', 'requests under way'),
    unanswered: (count) => countEn(count, 'unanswered question', 'unanswered questions'),
    validated: (count) => countEn(count, 'answer to review', 'answers to review'),
  },
  back: 'Back to the list',
  loading: 'Loading…',
  outdated: (moment) => `What is shown dates from ${moment}.`,
  cancel: 'Cancel',
  more: 'Show more',
  noRightsTitle: 'The console is for the HR service',
  noRights: 'Your account does not have the role that opens the console.',
  noRightsNext:
    'If you answer agents or keep the documents, ask your IT department to add you to the group of the HR service.',
  sending: 'Sending…',
  unsaved: 'Text not sent, kept as long as this page stays open.',
  tickets: consoleTicketTexts.en,
  unanswered: consoleUnansweredTexts.en,
  documents: { ...consoleDocumentTexts.en, ...consoleDepositTexts.en },
  sources: consoleSourceTexts.en,
  validated: consoleValidatedTexts.en,
  quality: consoleQualityTexts.en,
  evaluation: consoleEvaluationTexts.en,
};

/** What the HR console says. Agents read `pane-texts`. */
export const consoleTexts: Catalogue<ConsoleTexts> = { fr, en };
