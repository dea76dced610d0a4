import type { Catalogue } from './language.ts';

type Command = { readonly title: string; readonly description: string };

export type ManifestTexts = {
  /** At most 30 and 100 characters. */
  readonly name: { readonly short: string; readonly full: string };
  /** At most 80 and 4,000 characters. */
  readonly description: { readonly short: string; readonly full: string };
  /** What the bot understands as it stands: the menu sends the title. */
  readonly commands: {
    readonly help: Command;
    readonly write: Command;
    readonly tickets: Command;
    readonly sources: Command;
    readonly where: Command;
    readonly restart: Command;
  };
  /** Questions to begin with, which the sample and any HR base answer. */
  readonly prompts: readonly { readonly title: string; readonly prompt: string }[];
  readonly search: Command & { readonly words: string; readonly wordsDescription: string };
  readonly tabs: { readonly ask: string; readonly review: string; readonly console: string };
  readonly word: {
    /** Of the XML manifest: not that of the app, or an administrator could not tell them apart. */
    readonly name: string;
    /** At most 250 characters. */
    readonly description: string;
    readonly group: string;
    readonly button: string;
    /** At most 64 and 250 characters. */
    readonly supertip: Command;
    /** Shown once, when the add-in has just come. */
    readonly started: Command;
  };
};

export const manifestTexts: Catalogue<ManifestTexts> = {
  fr: {
    name: { short: 'Calame', full: 'Calame, l’assistant des agents publics' },
    description: {
      short: 'Réponses RH avec leurs sources ; actes et courriers rédigés dans Word.',
      full:
        'Calame répond aux questions de ressources humaines à partir des documents validés de votre collectivité. ' +
        'Chaque réponse cite les passages sur lesquels elle repose et dit quand elle ne sait pas ; vous pouvez alors ' +
        'demander aux RH, qui vous répondent ici. Une intelligence artificielle peut rédiger la réponse ; sans elle, ' +
        'Calame montre les extraits des documents. Dans Word, un volet aide à rédiger, à reprendre et à vérifier les actes ' +
        'et les courriers. Votre collectivité choisit, dans un fichier de politique, les modèles et le lieu où ils sont ' +
        'hébergés. La réponse informe : seule l’autorité territoriale décide.',
    },
    commands: {
      help: { title: 'Aide', description: 'Ce que Calame fait et ne fait pas' },
      write: {
        title: 'Rédiger',
        description: 'Faire écrire, corriger ou résumer un texte ; des demandes prêtes',
      },
      tickets: { title: 'Mes demandes', description: 'Vos demandes aux RH et leurs réponses' },
      sources: { title: 'Sources', description: 'Les documents que vous pouvez consulter' },
      where: {
        title: 'Où va ma question ?',
        description: 'Où votre dernière question est allée, et ce qui le prouve',
      },
      restart: {
        title: 'Recommencer',
        description: 'Efface la conversation et repart de zéro',
      },
    },
    prompts: [
      {
        title: 'Congés à temps partiel',
        prompt: 'Combien de jours de congés ai-je si je travaille à 80 % ?',
      },
      {
        title: 'Compte épargne-temps',
        prompt: 'Combien de jours puis-je déposer sur mon compte épargne-temps ?',
      },
      { title: 'Télétravail', prompt: 'Comment demander à télétravailler ?' },
      { title: 'Arrêt de maladie', prompt: 'Que dois-je faire en cas d’arrêt de maladie ?' },
    ],
    search: {
      title: 'Réponses validées',
      description: 'Chercher une réponse validée par les RH et la déposer dans la conversation',
      words: 'Mots',
      wordsDescription: 'Quelques mots de la question',
    },
    tabs: { ask: 'Poser une question', review: 'Synthèses', console: 'Console RH' },
    word: {
      name: 'Calame pour Word',
      description:
        'Rédiger, répondre, reprendre et vérifier des actes dans Word, avec les sources de votre collectivité.',
      group: 'Calame',
      button: 'Ouvrir Calame',
      supertip: {
        title: 'Ouvrir Calame',
        description:
          'Rédiger un acte ou un courrier, répondre à un message reçu, reprendre la sélection, vérifier le document ouvert.',
      },
      started: {
        title: 'Calame est dans l’onglet Accueil',
        description:
          'Le bouton « Ouvrir Calame » ouvre le volet. Rien ne quitte le document avant que vous ne le demandiez.',
      },
    },
  },
  en: {
    name: { short: 'Calame', full: 'Calame, the assistant of public servants' },
    description: {
      short: 'HR answers with their sources; acts and letters drafted in Word.',
      full:
        'Calame answers HR questions from the validated documents of your organisation. Each answer quotes the passages ' +
        'it rests on and says when it does not know; you can then ask HR, who answer you here. An artificial ' +
        'intelligence may write the answer; without one, Calame shows extracts of the documents. In Word, ' +
        'a panel helps to draft, rework and check acts and letters. Your organisation chooses, in a policy file, ' +
        'the models and the place where they are hosted. The answer informs: only the territorial authority decides.',
    },
    commands: {
      help: { title: 'Help', description: 'What Calame does and does not do' },
      write: {
        title: 'Write',
        description: 'Have a text written, corrected or summed up; ready requests',
      },
      tickets: { title: 'My requests', description: 'Your requests to HR and their answers' },
      sources: { title: 'Sources', description: 'The documents that you may read' },
      where: {
        title: 'Where does my question go?',
        description: 'Where your last question went, and what proves it',
      },
      restart: { title: 'Restart', description: 'Erases the conversation and starts again' },
    },
    prompts: [
      {
        title: 'Leave when part-time',
        prompt: 'How many days of leave do I have if I work at 80 %?',
      },
      { title: 'Time savings account', prompt: 'How many days may I save on my account?' },
      { title: 'Remote work', prompt: 'How do I ask to work remotely?' },
      { title: 'Sick leave', prompt: 'What must I do when on sick leave?' },
    ],
    search: {
      title: 'Validated answers',
      description: 'Find an answer validated by HR and drop it into the conversation',
      words: 'Words',
      wordsDescription: 'A few words of the question',
    },
    tabs: { ask: 'Ask a question', review: 'Syntheses', console: 'HR console' },
    word: {
      name: 'Calame for Word',
      description:
        'Draft, reply to, rework and check acts in Word, with the sources of your organisation.',
      group: 'Calame',
      button: 'Open Calame',
      supertip: {
        title: 'Open Calame',
        description:
          'Draft an act or a letter, reply to a message received, rework the selection, check the open document.',
      },
      started: {
        title: 'Calame is on the Home tab',
        description:
          'The button "Open Calame" opens the panel. Nothing leaves the document before you ask for it.',
      },
    },
  },
};
