import type { Catalogue } from './language.ts';

/** Names that a policy may write after `preset:`. */
export type PresetName =
  | 'azure-openai'
  | 'mistral-eu'
  | 'scaleway'
  | 'ovhcloud'
  | 'ionos'
  | 'cloud-temple'
  | 'albert'
  | 'vllm'
  | 'ollama'
  | 'llama-cpp';

type PresetText = {
  /** Where it processes what it is sent. */
  readonly place: string;
  /** What its admin should know before choosing it. */
  readonly remarks: readonly string[];
};

type PresetTexts = {
  readonly presets: Readonly<Record<PresetName, PresetText>>;
  /** Values of an example that the organisation replaces by its own. */
  readonly yours: {
    readonly statement: string;
    readonly signedBy: string;
    readonly model: string;
    readonly resource: string;
  };
  readonly classes: Readonly<Record<'fr' | 'eu' | 'eu-efta' | 'azure' | 'declared', string>>;
  readonly knowledge: Readonly<Record<'yes' | 'no' | 'unknown', string>>;
  readonly residency: (residency: string, place: string) => string;
  readonly ownOperator: string;
  readonly operator: (
    name: string,
    headquarters: string,
    known: { readonly secNumCloud: string; readonly nonEuLaw: string },
  ) => string;
  readonly source: (
    title: string,
    address: string,
    dated: string | null,
    checkedAt: string,
  ) => string;
  readonly address: (url: string) => string;
  readonly models: (names: string) => string;
  readonly offers: (names: string) => string;
  readonly write: string;
  readonly heading: (name: string, title: string) => string;
  /** What a policy that names no contract is asked for. */
  readonly contractUnnamed: (endpoint: string) => string;
};

const ownServer = {
  fr: {
    place: 'votre serveur',
    remarks: [
      'Écrivez dans models le nom et le rôle (chat ou embed) de chaque modèle que vous servez.',
      'Sur une autre machine que Calame : écrivez baseURL, et son réseau dans networks.private (ou ses adresses publiques dans networks.own).',
    ],
  },
  en: {
    place: 'your own server',
    remarks: [
      'Write in models the name and the role (chat or embed) of each model that you serve.',
      'On another machine than Calame: write baseURL, and its network in networks.private (or its public addresses in networks.own).',
    ],
  },
} as const;

const fr: PresetTexts = {
  presets: {
    'azure-openai': {
      place: 'la région de votre compte, ou la zone de données européenne de Microsoft',
      remarks: [
        'Le nom d’hôte ne prouve rien : Calame lit la région du compte et le type de déploiement dans Azure.',
        'Microsoft relève d’un droit extérieur à l’Union européenne.',
        'Écrivez dans models le nom de vos déploiements.',
      ],
    },
    'mistral-eu': {
      place: 'Union européenne et AELE, selon le fournisseur',
      remarks: [
        'residency.require doit admettre eu-efta.',
        'Le fournisseur indique que les clés, la facturation et les statistiques ne sont pas régionales.',
      ],
    },
    scaleway: {
      place: 'Paris, France, selon le fournisseur',
      remarks: [
        'Le fournisseur indique qu’un modèle retiré peut être remplacé par un autre sous le même nom : Calame compare le modèle servi à celui qui est demandé.',
        'Le fournisseur indique que rien n’est conservé par défaut ; après une erreur ou un abus, le contenu le serait deux semaines au plus, les données techniques six mois.',
      ],
    },
    ovhcloud: {
      place: 'Gravelines, France, selon le fournisseur',
      remarks: [
        'Le fournisseur indique 400 demandes par minute, par projet et par modèle, et 2 Mo au plus par demande.',
        'Le fournisseur indique que les demandes et les réponses ne sont pas conservées : à vérifier dans votre contrat.',
      ],
    },
    ionos: {
      place: 'Berlin, Allemagne, selon le fournisseur',
      remarks: ['L’absence de conservation est à vérifier dans votre contrat.'],
    },
    'cloud-temple': {
      place: 'France, selon le fournisseur',
      remarks: [
        'Le fournisseur indique une infrastructure qualifiée SecNumCloud 3.2 : vérifiez-le auprès de l’ANSSI, puis écrivez operator: { secNumCloud: yes }.',
        'Le fournisseur indique des limites en jetons écrits, par heure et par jour, selon votre palier.',
      ],
    },
    albert: {
      place: 'France, selon l’État, qui l’exploite',
      remarks: [
        'Réservé d’abord aux services de l’État ; les conditions pour les collectivités sont à demander à la DINUM.',
      ],
    },
    vllm: ownServer.fr,
    ollama: {
      ...ownServer.fr,
      remarks: [...ownServer.fr.remarks, 'Ollama ne demande pas de clé : une valeur quelconque.'],
    },
    'llama-cpp': ownServer.fr,
  },
  yours: {
    statement: 'où se trouve le serveur, et qui le tient',
    signedBy: 'fonction de la personne qui l’atteste',
    model: 'nom-du-modele',
    resource: 'votre-ressource',
  },
  classes: {
    fr: 'fr (France)',
    eu: 'eu (Union européenne)',
    'eu-efta': 'eu-efta (Union européenne et AELE)',
    azure: 'fr ou eu, selon la région et le type de déploiement',
    declared: 'celle que vous attestez',
  },
  knowledge: { yes: 'oui', no: 'non', unknown: 'inconnu' },
  residency: (residency, place) => `Résidence : ${residency} ; lieu : ${place}.`,
  ownOperator: 'Exploitant : vous-même, ou celui que vous écrivez dans operator.',
  operator: (name, headquarters, { secNumCloud, nonEuLaw }) =>
    `Exploitant : ${name} ; siège : ${headquarters} ; SecNumCloud : ${secNumCloud} ; droit extérieur à l’Union : ${nonEuLaw}.`,
  source: (title, address, dated, checkedAt) =>
    `Source : ${title}, ${address}${dated === null ? '' : ` (page datée de ${dated})`} ; vérifiée le ${checkedAt}.`,
  address: (url) => `Adresse : ${url}`,
  models: (names) => `Modèles connus : ${names}.`,
  offers: (names) => `Si models n’est pas écrit : ${names}.`,
  write: 'À écrire dans endpoints :',
  heading: (name, title) => `${name} : ${title}`,
  contractUnnamed: (endpoint) =>
    `À compléter : « ${endpoint} » ne nomme aucun contrat ; son lieu ne repose que sur la documentation du fournisseur. Écrivez le vôtre dans evidence.reference, et le jour de votre contrôle dans evidence.checkedAt.`,
};

const en: PresetTexts = {
  presets: {
    'azure-openai': {
      place: 'the region of your account, or the European data zone of Microsoft',
      remarks: [
        'The host name proves nothing: Calame reads the account’s region and the deployment type in Azure.',
        'Microsoft is under a law from outside the European Union.',
        'Write in models the names of your deployments.',
      ],
    },
    'mistral-eu': {
      place: 'European Union and EFTA, as the provider states',
      remarks: [
        'residency.require must admit eu-efta.',
        'The provider states that keys, billing and statistics are not regional.',
      ],
    },
    scaleway: {
      place: 'Paris, France, as the provider states',
      remarks: [
        'The provider states that a withdrawn model may be replaced by another one under the same name: Calame compares the model served with the one asked for.',
        'The provider states that nothing is kept by default; after an error or an abuse, content would be kept two weeks at most, technical data six months.',
      ],
    },
    ovhcloud: {
      place: 'Gravelines, France, as the provider states',
      remarks: [
        'The provider states 400 requests a minute, by project and model, and 2 MB at most a request.',
        'The provider states that requests and answers are not kept: to be verified in your contract.',
      ],
    },
    ionos: {
      place: 'Berlin, Germany, as the provider states',
      remarks: ['That nothing is kept is to be verified in your contract.'],
    },
    'cloud-temple': {
      place: 'France, as the provider states',
      remarks: [
        'The provider states that its infrastructure is qualified SecNumCloud 3.2: verify it with ANSSI, then write operator: { secNumCloud: yes }.',
        'The provider states limits in tokens written, by hour and day, according to your tier.',
      ],
    },
    albert: {
      place: 'France, as the State that runs it states',
      remarks: [
        'For the services of the State first; ask the DINUM for the conditions of local authorities.',
      ],
    },
    vllm: ownServer.en,
    ollama: {
      ...ownServer.en,
      remarks: [...ownServer.en.remarks, 'Ollama asks for no key, any value will do.'],
    },
    'llama-cpp': ownServer.en,
  },
  yours: {
    statement: 'where the server stands, and who keeps it',
    signedBy: 'function of the person who attests it',
    model: 'name-of-the-model',
    resource: 'your-resource',
  },
  classes: {
    fr: 'fr (France)',
    eu: 'eu (European Union)',
    'eu-efta': 'eu-efta (European Union and EFTA)',
    azure: 'fr or eu, by region and deployment type',
    declared: 'the one that you attest',
  },
  knowledge: { yes: 'yes', no: 'no', unknown: 'unknown' },
  residency: (residency, place) => `Residency: ${residency}; place: ${place}.`,
  ownOperator: 'Operator: yourself, or the one that you write in operator.',
  operator: (name, headquarters, { secNumCloud, nonEuLaw }) =>
    `Operator: ${name}; headquarters: ${headquarters}; SecNumCloud: ${secNumCloud}; law from outside the Union: ${nonEuLaw}.`,
  source: (title, address, dated, checkedAt) =>
    `Source: ${title}, ${address}${dated === null ? '' : ` (page of ${dated})`}; checked on ${checkedAt}.`,
  address: (url) => `Address: ${url}`,
  models: (names) => `Known models: ${names}.`,
  offers: (names) => `When models is not written: ${names}.`,
  write: 'To be written in endpoints:',
  heading: (name, title) => `${name}: ${title}`,
  contractUnnamed: (endpoint) =>
    `To be completed: "${endpoint}" names no contract; its place rests on the provider’s documentation alone. Write yours in evidence.reference, and the day on which you checked it in evidence.checkedAt.`,
};

/** What an admin reads of the presets (`calame policy presets`). */
export const presetTexts: Catalogue<PresetTexts> = { fr, en };
