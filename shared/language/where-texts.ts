import type { Catalogue } from './language.ts';
import { type ModelPart, modelPartTexts } from './model-part-texts.ts';

type Kind = 'proven' | 'declared' | 'unknown';
type WhereTexts = {
  readonly locale: string;
  readonly titleTaken: string;
  readonly titleExpected: string;
  readonly leadTaken: (when: string, reference: string) => string;
  readonly leadExpected: string;
  readonly conversationUnknown: (conversation: string) => string;
  readonly lost: (reference: string) => string;
  readonly kinds: Readonly<Record<Kind, string>>;
  /** What the three kinds mean, and what hosting does not say. */
  readonly legend: readonly string[];
  readonly channels: Readonly<Record<'teams' | 'tab' | 'word' | 'cli' | 'system', string>>;
  readonly thisComputer: string;
  readonly trialChannel: string;
  readonly notDeclared: string;
  readonly azureBot: string;
  readonly azureRegion: (region: string) => string;
  readonly calame: string;
  readonly noModelTitle: string;
  readonly noModel: Readonly<Record<'taken' | 'expected', string>>;
  readonly notKept: string;
  readonly models: Readonly<Record<ModelPart, string>>;
  readonly places: Readonly<Record<'fr' | 'eu' | 'eu-efta', string>>;
  readonly placeRefused: (region: string) => string;
  /** An endpoint kept away since an answer from a place that is not allowed. */
  readonly setAside: (when: string) => string;
  readonly hostedIn: (country: string) => string;
  readonly policyTitle: string;
  readonly policyPlace: (hash: string) => string;
  readonly policyUnknown: string;
  readonly policyChanged: (hash: string) => string;
  readonly charter: (title: string, version: string) => string;
  readonly labels: Readonly<
    Record<
      | 'statement'
      | 'checked'
      | 'endpoint'
      | 'declaredPlace'
      | 'host'
      | 'region'
      | 'operator'
      | 'secNumCloud'
      | 'nonEuLaw'
      | 'model'
      | 'proof'
      | 'charter'
      | 'change',
      string
    >
  >;
  /** A fact on one line. */
  readonly fact: (label: string, value: string) => string;
  readonly known: Readonly<Record<'yes' | 'no' | 'unknown', string>>;
  readonly operator: (name: string, country: string) => string;
  readonly operatorUnknown: string;
  readonly regionUnknown: string;
  readonly regionNotYet: string;
  readonly modelServed: (model: string) => string;
  readonly modelOther: (asked: string, served: string) => string;
  /** A version or another name of the model asked for. */
  readonly modelSame: (asked: string, served: string) => string;
  readonly otherModelServed: string;
  readonly modelUntold: (asked: string) => string;
  readonly proofArm: (read: {
    readonly location: string;
    readonly sku: string;
    readonly when: string;
    readonly until: string;
    readonly hash: string;
  }) => string;
  readonly proofContract: (reference: string, country: string, day: string) => string;
  /** A page of the provider that a preset cites, on the day on which it was read for Calame. */
  readonly proofProvider: (page: string, country: string, day: string) => string;
  readonly euAndEfta: string;
  readonly proofSelf: (statement: string, signedBy: string) => string;
  readonly proofUntil: (day: string) => string;
  readonly proofNone: string;
  readonly thisServer: string;
  readonly innerServer: string;
};

const fr: WhereTexts = {
  locale: 'fr-FR',
  titleTaken: 'Où est allée ma question ?',
  titleExpected: 'Où irait ma question ?',
  leadTaken: (when, reference) => `Question du ${when}, référence ${reference}.`,
  leadExpected:
    'Voici le chemin qu’une question ordinaire prendrait maintenant. Une question qui contient des données personnelles peut en prendre un plus strict.',
  conversationUnknown: (conversation) =>
    `la conversation « ${conversation} » n’est pas connue : rien n’en est gardé pour cette personne`,
  lost: (reference) =>
    `Le chemin de la réponse ${reference} n’est plus gardé ici ; le journal le retrouve par cette référence.`,
  kinds: { proven: 'Vérifié', declared: 'Déclaré', unknown: 'Inconnu' },
  legend: [
    '« Vérifié » : Calame l’a constaté lui-même. « Déclaré » : votre collectivité, un contrat ou un fournisseur l’affirme, Calame ne peut pas le contrôler. « Inconnu » : personne ne l’a dit.',
    'Le lieu d’hébergement ne dit pas quel droit peut s’imposer à l’exploitant : les deux sont indiqués à part.',
  ],
  channels: {
    teams: 'Microsoft Teams',
    tab: 'Page « Poser une question »',
    word: 'Volet Word',
    cli: 'Ligne de commande',
    system: 'Tâche du serveur',
  },
  thisComputer: 'Cet ordinateur',
  trialChannel: 'Essai sur cet ordinateur : rien n’est passé par Microsoft 365.',
  notDeclared: 'Lieu non déclaré par votre collectivité',
  azureBot: 'Azure Bot, qui relie Teams à Calame',
  azureRegion: (region) => `Région ${region}`,
  calame: 'Serveur de Calame',
  noModelTitle: 'Modèle d’IA',
  noModel: {
    taken: 'Aucune donnée n’a été envoyée à un modèle.',
    expected: 'Aucun modèle ne peut servir en ce moment : la réponse serait faite d’extraits.',
  },
  notKept: 'Le chemin de cette réponse, plus ancienne, n’a pas été gardé.',
  models: modelPartTexts.fr,
  places: {
    fr: 'Hébergé en France',
    eu: 'Hébergé dans l’Union européenne',
    'eu-efta': 'Hébergé dans l’Union européenne ou l’AELE',
  },
  placeRefused: (region) => `A répondu depuis « ${region} », lieu non admis`,
  setAside: (when) =>
    `fournisseur mis à l’écart depuis le ${when} : une réponse est venue d’un lieu non admis`,
  hostedIn: (country) => `Lieu : ${country}`,
  policyTitle: 'Politique de votre collectivité',
  policyPlace: (hash) => `Version ${hash}`,
  policyUnknown: 'Version qui n’est plus connue',
  policyChanged: (hash) =>
    `La politique a changé depuis (version ${hash}) : les lieux déclarés ci-dessus sont ceux d’aujourd’hui.`,
  charter: (title, version) => `${title}, version ${version}`,
  labels: {
    statement: 'Selon',
    checked: 'Dernier contrôle par votre collectivité',
    endpoint: 'Nom dans la politique',
    declaredPlace: 'Lieu déclaré',
    host: 'Adresse',
    region: 'Région annoncée par le serveur',
    operator: 'Exploitant (déclaré)',
    secNumCloud: 'Qualifié SecNumCloud (déclaré)',
    nonEuLaw: 'Soumis à un droit extérieur à l’Union (déclaré)',
    model: 'Modèle',
    proof: 'D’où vient le lieu',
    charter: 'Charte',
    change: 'À savoir',
  },
  fact: (label, value) => `${label} : ${value}`,
  known: { yes: 'oui', no: 'non', unknown: 'inconnu' },
  operator: (name, country) => `${name}, siège : ${country}`,
  operatorUnknown: 'inconnu : la politique ne le dit pas',
  regionUnknown: 'inconnue : le serveur ne l’a pas dite',
  regionNotYet: 'connue après la réponse, si le serveur la dit',
  modelServed: (model) => `${model}, demandé et servi`,
  modelOther: (asked, served) => `${asked} demandé, ${served} servi`,
  modelSame: (asked, served) => `${asked} demandé, servi sous le nom ${served}`,
  otherModelServed: 'un autre modèle que celui demandé a servi',
  modelUntold: (asked) => `${asked} demandé ; le serveur n’a pas dit lequel a servi`,
  proofArm: ({ location, sku, when, until, hash }) =>
    `lu dans Azure le ${when} : région ${location}, déploiement ${sku} ; valable jusqu’au ${until} ; empreinte ${hash}`,
  proofContract: (reference, country, day) =>
    `contrat « ${reference} » (${country}), contrôlé par votre collectivité le ${day}`,
  proofProvider: (page, country, day) =>
    `documentation du fournisseur « ${page} » (${country}), lue par Calame le ${day} ; aucun contrat indiqué`,
  euAndEfta: 'Union européenne et AELE',
  proofSelf: (statement, signedBy) =>
    `attestation « ${statement} », signée par ${signedBy}, non datée`,
  proofUntil: (day) => `valable jusqu’au ${day}`,
  proofNone: 'aucune preuve n’a été lue',
  thisServer: 'le même ordinateur que Calame',
  innerServer: 'un serveur du réseau de votre collectivité',
};

const en: WhereTexts = {
  locale: 'en-GB',
  titleTaken: 'Where did my question go?',
  titleExpected: 'Where would my question go?',
  leadTaken: (when, reference) => `Question of ${when}, reference ${reference}.`,
  leadExpected:
    'This is the way that an ordinary question would take now. A question with personal data may take a stricter one.',
  conversationUnknown: (conversation) =>
    `the conversation “${conversation}” is not known: nothing of it is kept for this person`,
  lost: (reference) =>
    `The way of the answer ${reference} is not kept here any more; the journal finds it by that reference.`,
  kinds: { proven: 'Verified', declared: 'Declared', unknown: 'Unknown' },
  legend: [
    '“Verified”: Calame saw it itself. “Declared”: your organisation, a contract or a provider states it, Calame cannot check it. “Unknown”: nobody said.',
    'Where data is hosted does not say which law may bind its operator: the two are told apart.',
  ],
  channels: {
    teams: 'Microsoft Teams',
    tab: 'Page “Ask a question”',
    word: 'Word panel',
    cli: 'Command line',
    system: 'Task of the server',
  },
  thisComputer: 'This computer',
  trialChannel: 'Trial on this computer: nothing passed by Microsoft 365.',
  notDeclared: 'Place not declared by your organisation',
  azureBot: 'Azure Bot, which links Teams to Calame',
  azureRegion: (region) => `Region ${region}`,
  calame: 'Server of Calame',
  noModelTitle: 'AI model',
  noModel: {
    taken: 'No data was sent to a model.',
    expected: 'No model can serve at the moment: the answer would be made of extracts.',
  },
  notKept: 'The way of this older answer was not kept.',
  models: modelPartTexts.en,
  places: {
    fr: 'Hosted in France',
    eu: 'Hosted in the European Union',
    'eu-efta': 'Hosted in the European Union or EFTA',
  },
  placeRefused: (region) => `Answered from “${region}”, a place that is not allowed`,
  setAside: (when) =>
    `provider set aside since ${when}: an answer came from a place that is not allowed`,
  hostedIn: (country) => `Place: ${country}`,
  policyTitle: 'Policy of your organisation',
  policyPlace: (hash) => `Version ${hash}`,
  policyUnknown: 'Version not known any more',
  policyChanged: (hash) =>
    `The policy has changed since (version ${hash}): the places declared above are those of today.`,
  charter: (title, version) => `${title}, version ${version}`,
  labels: {
    statement: 'According to',
    checked: 'Last checked by your organisation',
    endpoint: 'Name in the policy',
    declaredPlace: 'Declared place',
    host: 'Address',
    region: 'Region announced by the server',
    operator: 'Operator (declared)',
    secNumCloud: 'SecNumCloud qualified (declared)',
    nonEuLaw: 'Subject to a law from outside the Union (declared)',
    model: 'Model',
    proof: 'How the place is known',
    charter: 'Charter',
    change: 'To know',
  },
  fact: (label, value) => `${label}: ${value}`,
  known: { yes: 'yes', no: 'no', unknown: 'unknown' },
  operator: (name, country) => `${name}, headquarters: ${country}`,
  operatorUnknown: 'unknown: the policy does not say',
  regionUnknown: 'unknown: the server did not say',
  regionNotYet: 'known after the answer, if the server says it',
  modelServed: (model) => `${model}, asked and served`,
  modelOther: (asked, served) => `${asked} asked, ${served} served`,
  modelSame: (asked, served) => `${asked} asked, served under the name ${served}`,
  otherModelServed: 'another model than the one asked for served',
  modelUntold: (asked) => `${asked} asked; the server did not say which one served`,
  proofArm: ({ location, sku, when, until, hash }) =>
    `read in Azure on ${when}: region ${location}, deployment ${sku}; valid until ${until}; hash ${hash}`,
  proofContract: (reference, country, day) =>
    `contract “${reference}” (${country}), checked by your organisation on ${day}`,
  proofProvider: (page, country, day) =>
    `provider’s documentation “${page}” (${country}), read by Calame on ${day}; no contract named`,
  euAndEfta: 'European Union and EFTA',
  proofSelf: (statement, signedBy) => `statement “${statement}”, signed by ${signedBy}, undated`,
  proofUntil: (day) => `valid until ${day}`,
  proofNone: 'no proof was read',
  thisServer: 'the same computer as Calame',
  innerServer: 'a server of your organisation’s network',
};

/** What is told of the way of a question. */
export const whereTexts: Catalogue<WhereTexts> = { fr, en };
