import type { Catalogue } from './language.ts';

type Told = { readonly message: string; readonly nextAction: string | null };

type DoctorTexts = {
  readonly runtime: (version: string, good: boolean) => Told;
  readonly policyGood: (file: string, hash: string) => Told;
  readonly policyBad: (message: string, next: string) => Told;
  readonly charter: (title: string, version: string) => Told;
  readonly storeGood: (folder: string) => Told;
  readonly storeBad: (message: string, next: string) => Told;
  readonly disk: (freeMegabytes: number, good: boolean) => Told;
  readonly journalGood: (lines: number) => Told;
  readonly journalBad: (file: string, seq: number) => Told;
  readonly knowledge: (documents: number) => Told;
  readonly modelsGood: (ids: string) => Told;
  readonly modelsNone: Told;
  /** Each has its key, and none can serve. */
  readonly modelsNotReady: (ids: string) => Told;
  readonly keyMissing: (endpoint: string, secret: string) => Told;
  readonly variables: (names: string) => Told;
  readonly trusted: (names: string) => Told;
  readonly page: (page: 'tab' | 'word', built: boolean) => Told;
  readonly botLoopback: Told;
  readonly botEntra: (appId: string) => Told;
  readonly tenant: (tenant: string, listed: boolean) => Told;
  readonly azureStandIn: (origin: string) => Told;
  readonly filesStandIn: (origin: string) => Told;
  readonly contacts: (present: boolean) => Told;
  /** `bounded`: their tokens count in a budget of their own. */
  readonly carbonGaps: (models: string, bounded: boolean) => Told;
};

const fr: DoctorTexts = {
  runtime: (version, good) => ({
    message: `Node ${version}.`,
    nextAction: good ? null : 'Relancez « npm ci » : le projet apporte sa version de Node (24).',
  }),
  policyGood: (file, hash) => ({
    message: `La politique ${file} est valable (empreinte ${hash.slice(0, 12)}).`,
    nextAction: null,
  }),
  policyBad: (message, next) => ({ message, nextAction: next }),
  charter: (title, version) => ({
    message: `Charte « ${title} », version ${version}.`,
    nextAction: null,
  }),
  storeGood: (folder) => ({ message: `Le dossier de données ${folder} répond.`, nextAction: null }),
  storeBad: (message, next) => ({ message, nextAction: next }),
  disk: (free, good) => ({
    message: `${free} Mo libres sur le disque des données.`,
    nextAction: good ? null : 'Libérez de la place : au moins 500 Mo sont conseillés.',
  }),
  journalGood: (lines) => ({
    message: `Le journal se vérifie (${lines} lignes).`,
    nextAction: null,
  }),
  journalBad: (file, seq) => ({
    message: `Le journal ne se vérifie pas : fichier ${file}, ligne ${seq}.`,
    nextAction: 'Gardez le fichier tel quel et prévenez votre délégué à la protection des données.',
  }),
  knowledge: (documents) => ({
    message:
      documents === 0
        ? 'Aucun document indexé.'
        : `${documents} ${documents > 1 ? 'documents indexés' : 'document indexé'}.`,
    nextAction: documents === 0 ? 'Ajoutez-en : npx calame knowledge add DOSSIER --space rh' : null,
  }),
  modelsGood: (ids) => ({ message: `Modèles prêts : ${ids}.`, nextAction: null }),
  modelsNone: {
    message: 'Aucun modèle configuré : les réponses sont des extraits des documents, sans IA.',
    nextAction:
      'Donnez la clé d’un fournisseur européen de la politique, ou déclarez un serveur local compatible OpenAI.',
  },
  modelsNotReady: (ids) => ({
    message: `Aucun modèle n’est prêt (${ids}) : les réponses sont des extraits des documents, sans IA.`,
    nextAction: 'Voyez ci-dessous, fournisseur par fournisseur, ce qui l’empêche de servir.',
  }),
  keyMissing: (endpoint, secret) => ({
    message: `Le point d’accès « ${endpoint} » attend ${secret}, qui est absent.`,
    nextAction: `Donnez ${secret}, ou retirez « ${endpoint} » des routes de la politique.`,
  }),
  variables: (names) => ({
    message: `Variables d’environnement ignorées par sécurité : ${names}.`,
    nextAction: 'Retirez-les : seule la politique dit où partent les questions.',
  }),
  trusted: (names) => ({
    message: `Node.js obéit à ${names} : qui détient ces autorités de certification, ou ces clés, peut lire ce qui part vers les modèles. Votre service informatique doit les connaître.`,
    nextAction: null,
  }),
  page: (page, built) => ({
    message: `${page === 'tab' ? 'La page « Poser une question »' : 'Le volet de Word'} ${built ? 'est' : 'n’est pas'} ${page === 'tab' ? 'construite' : 'construit'}.`,
    nextAction: built ? null : 'Lancez « npm run build:pages ».',
  }),
  botLoopback: {
    message: 'Aucune identité Teams : le bot n’écoute que cet ordinateur, sans authentification.',
    nextAction: null,
  },
  botEntra: (appId) => ({
    message: `Identité Teams ${appId} : les appels sont authentifiés.`,
    nextAction: null,
  }),
  tenant: (tenant, listed) => ({
    message: listed
      ? `Le locataire ${tenant} est dans la politique.`
      : `Le locataire ${tenant} n’est pas dans identity.tenants : toutes les demandes seraient refusées.`,
    nextAction: listed ? null : `Ajoutez ${tenant} à identity.tenants dans la politique.`,
  }),
  azureStandIn: (origin) => ({
    message: `Essai : ${origin} répond à la place d’Azure. Les preuves de lieu lues ainsi ne valent rien.`,
    nextAction: 'Retirez la variable CALAME_TEST_AZURE avant toute vraie question.',
  }),
  filesStandIn: (origin) => ({
    message: `Essai : ${origin} répond à la place de SharePoint. Les fichiers de la conversation en viennent et y vont.`,
    nextAction: 'Retirez la variable CALAME_TEST_FILES avant tout vrai document.',
  }),
  contacts: (present) => ({
    message: present
      ? 'Un contact RH est déclaré.'
      : 'Aucun contact RH n’est déclaré : un refus ou un « je ne sais pas » ne dira à personne où aller.',
    nextAction: present ? null : 'Ajoutez contacts.rh dans la politique.',
  }),
  carbonGaps: (models, bounded) => ({
    message: `Le budget quotas.perMonth.gCO2e ne compte pas ces modèles, dont l’empreinte n’est pas connue : ${models}.${bounded ? ' Leurs jetons comptent dans quotas.perMonth.tokens.' : ''}`,
    nextAction: bounded
      ? null
      : 'Complétez params, zone et pue de ces modèles dans la politique (« calame footprint » dit ce qui manque à chacun), ou bornez aussi quotas.perMonth.tokens.',
  }),
};

const en: DoctorTexts = {
  runtime: (version, good) => ({
    message: `Node ${version}.`,
    nextAction: good ? null : 'Run "npm ci" again: the project brings its own Node (24).',
  }),
  policyGood: (file, hash) => ({
    message: `The policy ${file} is valid (hash ${hash.slice(0, 12)}).`,
    nextAction: null,
  }),
  policyBad: (message, next) => ({ message, nextAction: next }),
  charter: (title, version) => ({
    message: `Charter "${title}", version ${version}.`,
    nextAction: null,
  }),
  storeGood: (folder) => ({ message: `The data folder ${folder} answers.`, nextAction: null }),
  storeBad: (message, next) => ({ message, nextAction: next }),
  disk: (free, good) => ({
    message: `${free} MB free on the data disk.`,
    nextAction: good ? null : 'Free some space: at least 500 MB is advised.',
  }),
  journalGood: (lines) => ({ message: `The journal verifies (${lines} lines).`, nextAction: null }),
  journalBad: (file, seq) => ({
    message: `The journal does not verify: file ${file}, line ${seq}.`,
    nextAction: 'Keep the file as it is and tell your data protection officer.',
  }),
  knowledge: (documents) => ({
    message:
      documents === 0
        ? 'No document indexed.'
        : `${documents} ${documents > 1 ? 'documents' : 'document'} indexed.`,
    nextAction: documents === 0 ? 'Add some: npx calame knowledge add FOLDER --space rh' : null,
  }),
  modelsGood: (ids) => ({ message: `Models ready: ${ids}.`, nextAction: null }),
  modelsNone: {
    message: 'No model is configured: answers are extracts of the documents, without AI.',
    nextAction:
      'Give the key of a European provider of the policy, or declare a local OpenAI-compatible server.',
  },
  modelsNotReady: (ids) => ({
    message: `No model is ready (${ids}): answers are extracts of the documents, without AI.`,
    nextAction: 'See below, provider by provider, what keeps it from serving.',
  }),
  keyMissing: (endpoint, secret) => ({
    message: `The endpoint "${endpoint}" waits for ${secret}, which is absent.`,
    nextAction: `Give ${secret}, or remove "${endpoint}" from the policy's routes.`,
  }),
  variables: (names) => ({
    message: `Environment variables ignored for safety: ${names}.`,
    nextAction: 'Remove them: only the policy says where questions go.',
  }),
  trusted: (names) => ({
    message: `Node.js obeys ${names}: whoever holds these certificate authorities, or these keys, can read what leaves for the models. Your IT department has to know them.`,
    nextAction: null,
  }),
  page: (page, built) => ({
    message: `The ${page === 'tab' ? 'page "Ask a question"' : 'Word panel'} is ${built ? '' : 'not '}built.`,
    nextAction: built ? null : 'Run "npm run build:pages".',
  }),
  botLoopback: {
    message: 'No Teams identity: the bot listens to this computer only, without authentication.',
    nextAction: null,
  },
  botEntra: (appId) => ({
    message: `Teams identity ${appId}: calls are authenticated.`,
    nextAction: null,
  }),
  tenant: (tenant, listed) => ({
    message: listed
      ? `The tenant ${tenant} is in the policy.`
      : `The tenant ${tenant} is not in identity.tenants: every request would be refused.`,
    nextAction: listed ? null : `Add ${tenant} to identity.tenants in the policy.`,
  }),
  azureStandIn: (origin) => ({
    message: `Trial: ${origin} answers in the place of Azure. Proofs of place read this way are worth nothing.`,
    nextAction: 'Remove the variable CALAME_TEST_AZURE before any real question.',
  }),
  filesStandIn: (origin) => ({
    message: `Trial: ${origin} answers in the place of SharePoint. Files of the chat come from it and go to it.`,
    nextAction: 'Remove the variable CALAME_TEST_FILES before any real document.',
  }),
  contacts: (present) => ({
    message: present
      ? 'An HR contact is declared.'
      : 'No HR contact is declared: a refusal or an "I do not know" sends nobody anywhere.',
    nextAction: present ? null : 'Add contacts.rh to the policy.',
  }),
  carbonGaps: (models, bounded) => ({
    message: `The budget quotas.perMonth.gCO2e does not count these models, whose footprint is not known: ${models}.${bounded ? ' Their tokens count in quotas.perMonth.tokens.' : ''}`,
    nextAction: bounded
      ? null
      : 'Complete params, zone and pue of these models in the policy ("calame footprint" tells what each one lacks), or bound quotas.perMonth.tokens as well.',
  }),
};

/** What the doctor finds, and what to do about it. */
export const doctorTexts: Catalogue<DoctorTexts> = { fr, en };
