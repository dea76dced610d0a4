import type { Catalogue } from './language.ts';

type PlaygroundTexts = {
  readonly botRunning: (address: string) => string;
  readonly botStarted: (address: string) => string;
  readonly botFailed: string;
  readonly ready: (address: string) => string;
  readonly people: string;
  readonly care: string;
  readonly failed: (detail: string) => string;
  readonly stopped: string;
};

const fr: PlaygroundTexts = {
  botRunning: (address) => `Calame répond déjà à ${address} : c'est lui qui est essayé.`,
  botStarted: (address) => `Calame est démarré : ${address}`,
  botFailed: "Calame n'a pas démarré. Lancez « npm start » pour en lire la raison.",
  ready: (address) => `Ouvrez ${address} dans un navigateur pour essayer Calame comme dans Teams.`,
  people:
    'Vous y êtes Claire Moreau, agente de Saint-Aubin-des-Prés (personne fictive de la politique de démonstration).',
  care: "L'Agents Playground de Microsoft est un logiciel d'évaluation ; il écoute sur toutes les cartes réseau de cet ordinateur. Ctrl-C arrête tout.",
  failed: (detail) => `L'Agents Playground n'a pas démarré. ${detail}`,
  stopped: 'Tout est arrêté, le dossier temporaire est effacé.',
};

const en: PlaygroundTexts = {
  botRunning: (address) => `Calame already answers at ${address}: that one is tried.`,
  botStarted: (address) => `Calame is started: ${address}`,
  botFailed: 'Calame did not start. Run "npm start" to read why.',
  ready: (address) => `Open ${address} in a browser to try Calame as in Teams.`,
  people:
    'There you are Claire Moreau, of Saint-Aubin-des-Prés (a fictional person of the demonstration policy).',
  care: "Microsoft's Agents Playground is evaluation software; it listens on every network card of this computer. Ctrl-C stops everything.",
  failed: (detail) => `The Agents Playground did not start. ${detail}`,
  stopped: 'Everything is stopped, the temporary folder is erased.',
};

/** What `npm run playground` says. */
export const playgroundTexts: Catalogue<PlaygroundTexts> = { fr, en };
