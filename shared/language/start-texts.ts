import type { Catalogue } from './language.ts';

type StartTexts = {
  readonly ready: (tab: string) => string;
  readonly console: (address: string) => string;
  readonly signedInTab: string;
  readonly bot: (address: string, authenticated: boolean) => string;
  readonly policy: (file: string, hash: string) => string;
  readonly data: (folder: string) => string;
  readonly model: (id: string, model: string, operator: string, residency: string) => string;
  readonly noModel: string;
  readonly missingKey: (endpoint: string, variable: string) => string;
  readonly addModel: string;
  readonly sampleFirst: (files: number) => string;
  readonly sampleDone: (documents: number, failed: number) => string;
  readonly sampleFailed: (message: string, next: string) => string;
  readonly documents: (documents: number) => string;
  readonly noDocument: string;
  readonly ignored: (names: string) => string;
  readonly azureStandIn: (origin: string) => string;
  readonly filesStandIn: (origin: string) => string;
  readonly stopped: string;
  readonly policyChanged: (hash: string) => string;
  readonly policyRejected: (faults: string) => string;
};

const fr: StartTexts = {
  ready: (tab) => `Calame est prêt. Pour poser une question, ouvrez : ${tab}`,
  console: (address) => `Console des RH : ${address}`,
  signedInTab:
    'Calame est prêt. La page de question s’ouvre dans Teams et répond à qui s’y est identifié.',
  bot: (address, authenticated) =>
    `Bot Teams : ${address}${authenticated ? '' : ' (sans authentification, cet ordinateur seulement)'}`,
  policy: (file, hash) => `Politique : ${file} (empreinte ${hash.slice(0, 12)})`,
  data: (folder) => `Données : ${folder}`,
  model: (id, model, operator, residency) =>
    `Modèle : ${model} par « ${id} » (${operator}, résidence ${residency})`,
  noModel:
    'Modèle : aucun. Calame répond sans IA, par des extraits des documents cités mot pour mot.',
  missingKey: (endpoint, variable) => `Il manque la variable ${variable} pour « ${endpoint} ».`,
  addModel:
    'Pour ajouter un modèle : donnez la clé d’un fournisseur européen de la politique par sa variable d’environnement, par exemple « SCALEWAY_API_KEY=… npm start » ; ou lancez un serveur local compatible OpenAI (Ollama, vLLM ou llama.cpp) et décrivez-le dans le fichier de politique.',
  sampleFirst: (files) =>
    `Premier démarrage : ${files} documents d’exemple sont en cours d’indexation ; vous pouvez déjà poser une question.`,
  sampleDone: (documents, failed) =>
    failed === 0
      ? `Exemple indexé : ${documents} documents.`
      : `Exemple indexé : ${documents} documents, ${failed} en échec.`,
  sampleFailed: (message, next) => `L’exemple n’a pas pu être indexé. ${message} ${next}`,
  documents: (documents) => `Documents indexés : ${documents}`,
  noDocument:
    'Aucun document indexé. Pour en ajouter : npx calame knowledge add DOSSIER --space rh',
  ignored: (names) => `Variables ignorées par sécurité : ${names}`,
  azureStandIn: (origin) =>
    `Essai : ${origin} répond à la place d’Azure (CALAME_TEST_AZURE). Les preuves de lieu ne valent rien.`,
  filesStandIn: (origin) =>
    `Essai : ${origin} répond à la place de SharePoint (CALAME_TEST_FILES). Les fichiers déposés dans la conversation en viennent.`,
  stopped: 'Calame est arrêté.',
  policyChanged: (hash) => `Nouvelle politique en vigueur (empreinte ${hash.slice(0, 12)}).`,
  policyRejected: (faults) =>
    `Le fichier de politique modifié contient des erreurs ; la dernière version valable reste en vigueur.\n${faults}`,
};

const en: StartTexts = {
  ready: (tab) => `Calame is ready. To ask a question, open: ${tab}`,
  console: (address) => `HR console: ${address}`,
  signedInTab:
    'Calame is ready. The question page opens in Teams and answers whoever signed in there.',
  bot: (address, authenticated) =>
    `Teams bot: ${address}${authenticated ? '' : ' (no authentication, this computer only)'}`,
  policy: (file, hash) => `Policy: ${file} (hash ${hash.slice(0, 12)})`,
  data: (folder) => `Data: ${folder}`,
  model: (id, model, operator, residency) =>
    `Model: ${model} by "${id}" (${operator}, residency ${residency})`,
  noModel: 'Model: none. Calame answers without AI, with word-for-word extracts of the documents.',
  missingKey: (endpoint, variable) => `The variable ${variable} is missing for "${endpoint}".`,
  addModel:
    'To add a model: give the key of a European provider of the policy by its environment variable, for instance "SCALEWAY_API_KEY=… npm start"; or run a local OpenAI-compatible server (Ollama, vLLM or llama.cpp) and describe it in the policy file.',
  sampleFirst: (files) =>
    `First start: ${files} sample documents are being indexed; you can ask at once.`,
  sampleDone: (documents, failed) =>
    failed === 0
      ? `Sample indexed: ${documents} documents.`
      : `Sample indexed: ${documents} documents, ${failed} failed.`,
  sampleFailed: (message, next) => `The sample could not be indexed. ${message} ${next}`,
  documents: (documents) => `Documents indexed: ${documents}`,
  noDocument: 'No document indexed. To add some: npx calame knowledge add FOLDER --space rh',
  ignored: (names) => `Variables ignored for safety: ${names}`,
  azureStandIn: (origin) =>
    `Trial: ${origin} answers in the place of Azure (CALAME_TEST_AZURE). Proofs of place are worth nothing.`,
  filesStandIn: (origin) =>
    `Trial: ${origin} answers in the place of SharePoint (CALAME_TEST_FILES). Files dropped in the chat come from it.`,
  stopped: 'Calame has stopped.',
  policyChanged: (hash) => `New policy in force (hash ${hash.slice(0, 12)}).`,
  policyRejected: (faults) =>
    `The changed policy file has faults; the last valid version stays in force.\n${faults}`,
};

/** What the server says at start. */
export const startTexts: Catalogue<StartTexts> = { fr, en };
