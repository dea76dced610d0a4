import type { Catalogue } from './language.ts';

/** What can be wrong with a value, by the name that the schema and the rules give it. */
type RuleTexts = {
  readonly siren: string;
  readonly mail: string;
  readonly guid: string;
  readonly country: string;
  readonly zone: string;
  readonly date: string;
  readonly 'env-name': string;
  readonly 'env-openai': string;
  readonly 'time-zone': string;
  readonly group: string;
  readonly id: string;
  readonly duration: string;
  readonly days: string;
  readonly 'journal-days': string;
  readonly 'key-place': string;
  readonly range: string;
  readonly 'https-url': string;
  readonly 'proxy-url': string;
  readonly resource: string;
  readonly 'contact-empty': string;
  readonly 'prohibited-off': string;
  readonly 'sensitive-route': string;
  readonly network: string;
  readonly 'network-public': string;
  readonly 'network-own': string;
  readonly 'url-unreadable': string;
  readonly 'url-control': string;
  readonly 'url-non-ascii': string;
  readonly 'url-percent': string;
  readonly 'url-user-info': string;
  readonly 'url-wildcard': string;
  readonly 'url-query': string;
  readonly 'url-scheme': string;
  readonly 'url-not-canonical': string;
  readonly 'url-punycode': string;
  readonly 'url-trailing-dot': string;
  readonly 'url-port': string;
  readonly 'url-labels': string;
  readonly 'url-ip-literal': string;
  readonly 'url-plain-http': string;
  readonly 'url-local-evidence': string;
  readonly 'host-refused': string;
  readonly 'host-port': string;
  readonly 'host-not-self': string;
  readonly 'self-hosted-nowhere': string;
  readonly 'azure-needs-arm': string;
  readonly 'arm-needs-azure': string;
  readonly 'azure-location': string;
  readonly 'azure-region-name': string;
  readonly 'azure-sku': string;
  readonly 'azure-sku-global': string;
  readonly 'azure-sku-developer': string;
  readonly 'location-outside': string;
  readonly 'auth-none': string;
  readonly 'auth-entra': string;
  readonly 'auth-entra-host': string;
  readonly 'route-no-chat': string;
  readonly 'route-no-embed': string;
  readonly 'route-twice': string;
  readonly 'preset-host': string;
  readonly 'azure-region': string;
  readonly 'active-above-total': string;
  readonly 'model-twice': string;
  readonly 'model-remote': string;
  readonly 'service-group': string;
  readonly 'service-group-taken': string;
  readonly 'expires-before-check': string;
  readonly 'checked-in-future': string;
  readonly 'hedge-least': string;
  readonly 'hedge-late': string;
  readonly secret: string;
};

export type PolicyRule = keyof RuleTexts;

/** What can be wrong with the text itself, before any key is read. */
export type YamlFault =
  | 'duplicate-key'
  | 'tag'
  | 'alias'
  | 'several-documents'
  | 'directive'
  | 'key-not-text'
  | 'prototype'
  | 'indentation'
  | 'tabulation'
  | 'unclosed'
  | 'missing-space'
  | 'missing-dash-space'
  | 'missing-colon'
  | 'reserved-start'
  | 'syntax';

type PolicyTexts = {
  readonly rules: RuleTexts;
  readonly yaml: Readonly<Record<YamlFault, string>>;
  readonly at: (line: number, column: number, what: string) => string;
  /** A key that seems to have lost the space before its value. */
  readonly glued: (message: string) => string;
  readonly empty: string;
  readonly notMapping: string;
  readonly notUtf8: string;
  readonly tooLarge: (kilobytes: number) => string;
  readonly tooDeep: string;
  readonly required: string;
  readonly unknownKey: (key: string, near: string | null) => string;
  readonly notText: string;
  readonly quoteIt: string;
  readonly wrongType: (expected: string) => string;
  readonly types: Readonly<Record<string, string>>;
  readonly oneOf: (values: readonly string[]) => string;
  /** Ends with the name that was most likely meant, when there is one. */
  readonly meant: (message: string, near: string | null) => string;
  readonly tooSmall: (least: string) => string;
  readonly tooLong: (most: string) => string;
  readonly emptyValue: string;
  readonly invalid: string;
  readonly duplicateId: (id: string) => string;
  readonly unknownEndpoint: (near: string | null) => string;
  readonly unknownContact: (near: string | null) => string;
  readonly unknownSpace: (near: string | null) => string;
  readonly unknownPreset: (near: string | null, known: readonly string[]) => string;
  readonly fromPreset: (message: string, preset: string) => string;
  readonly operatorDemanded: (demand: string) => string;
  readonly closedUse: (near: string | null) => string;
  readonly aboveMonth: (most: string) => string;
  readonly declaredTooStrong: (declared: string, derived: string) => string;
  readonly weakerThanRequired: (declared: string, required: string) => string;
  readonly weakerFallback: (fallback: string, primary: string) => string;
  readonly fileUnreadable: string;
  /** `kind`: name of the error, never its message. */
  readonly reloadBroken: (kind: string) => string;
  readonly charterUnreadable: string;
  readonly charterEmpty: string;
  readonly faultLine: (path: string, message: string) => string;
};

const near = (name: string | null): string =>
  name === null ? '' : ` ; vouliez-vous dire « ${name} » ?`;
const nearEn = (name: string | null): string => (name === null ? '' : `; did you mean "${name}"?`);

const skus =
  'Standard, ProvisionedManaged, DataZoneStandard, DataZoneProvisionedManaged, DataZoneBatch';

const fr: PolicyTexts = {
  rules: {
    siren: 'SIREN attendu : neuf chiffres entre guillemets, dont la clé de contrôle est juste',
    mail: 'adresse électronique attendue, par exemple dpd@ville.example',
    guid: 'identifiant attendu sous la forme xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx',
    country: 'code de pays attendu, deux lettres majuscules (norme ISO 3166), par exemple FR',
    zone: 'zone électrique attendue : code de pays en trois lettres majuscules, par exemple FRA',
    date: 'date attendue sous la forme "2026-11-01", entre guillemets',
    'env-name':
      'nom de variable d’environnement attendu (lettres, chiffres et _), jamais la clé elle-même',
    'env-openai':
      'les variables OPENAI_* sont ignorées : choisissez un autre nom, par exemple CALAME_CLE',
    'time-zone': 'fuseau horaire inconnu ; par exemple Europe/Paris',
    group: 'groupe attendu : all-agents, system, group:… ou organisation:…',
    id: 'identifiant attendu : minuscules, chiffres et tirets, par exemple scaleway-fr',
    duration: 'durée attendue, par exemple 500ms ou 3s, au plus 10 minutes',
    days: 'durée en jours attendue, par exemple 30d',
    'journal-days':
      'le journal se garde de 180d à 365d ; au-delà et jusqu’à 1095d, écrivez la raison dans retention.journalReason',
    'key-place': 'indiquez où se trouve la clé : env ou file, l’un des deux',
    range: 'deux nombres attendus, le plus petit d’abord',
    'https-url': 'adresse https attendue',
    'proxy-url':
      'adresse de proxy attendue, sans mot de passe, par exemple http://proxy.mairie.example:3128',
    resource:
      'identifiant d’un compte Azure attendu : /subscriptions/…/resourceGroups/…/providers/Microsoft.CognitiveServices/accounts/…',
    'contact-empty':
      'indiquez au moins une adresse électronique, un téléphone ou une page (mail, phone, url)',
    'prohibited-off':
      'les pratiques interdites par l’article 5 du règlement sur l’IA ne peuvent pas être retirées : emotion-inference et social-scoring',
    'sensitive-route':
      'une demande sensible est transmise à une personne : seul « none » est admis',
    network: 'réseau attendu, par exemple 10.20.0.0/16 ou fd00::/8, sans bit au-delà du préfixe',
    'network-public':
      'ce réseau n’est pas privé : 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16, 100.64.0.0/10 et fc00::/7 le sont ; les adresses publiques de vos serveurs s’écrivent dans networks.own',
    'network-own':
      'un petit bloc d’adresses publiques est attendu : de /24 à /32 en IPv4, de /48 à /128 en IPv6 ; un réseau privé s’écrit dans networks.private',
    'url-unreadable': 'adresse illisible ; par exemple https://api.scaleway.ai/v1',
    'url-control': 'l’adresse contient une espace ou un caractère invisible',
    'url-non-ascii': 'l’adresse contient un caractère accentué ou étranger',
    'url-percent': 'l’adresse contient « % » : écrivez-la sans caractère codé',
    'url-user-info': 'l’adresse contient « @ » : ni identifiant ni mot de passe dans une adresse',
    'url-wildcard': 'l’adresse contient « * » : écrivez un nom d’hôte exact',
    'url-query': 'l’adresse contient « ? » ou « # » : écrivez-la sans paramètre',
    'url-scheme': 'une adresse https:// est attendue',
    'url-not-canonical':
      'l’adresse est écrite sous une forme détournée (majuscules, port par défaut, « .. », nombre à la place d’un nom) : écrivez sa forme simple',
    'url-punycode': 'le nom d’hôte est en punycode (xn--) : il pourrait imiter un autre nom',
    'url-trailing-dot': 'le nom d’hôte finit par un point',
    'url-port': 'port refusé',
    'url-labels': 'le nom d’hôte a plus de dix parties',
    'url-ip-literal':
      'adresse IP refusée : écrivez un nom d’hôte, ou déclarez le réseau dans networks.private s’il est à vous',
    'url-plain-http':
      'http:// n’est pas chiffré : https:// est exigé, sauf sur cet ordinateur ou dans networks.private (par adresse IP)',
    'url-local-evidence':
      'une adresse locale ou privée demande evidence: { type: self-hosted, statement, signedBy }',
    'host-refused':
      'ce service traite ou peut traiter les données hors de l’Union européenne ; « calame policy presets » liste les fournisseurs admis. Pour Mistral : preset: mistral-eu, et residency.require: eu-efta',
    'host-port': 'ce fournisseur ne répond que sur le port habituel de https',
    'host-not-self': 'cet hôte est celui d’un fournisseur : « self-hosted » ne convient pas',
    'self-hosted-nowhere':
      'rien ne dit où se trouve ce serveur « self-hosted » : écrivez son réseau dans networks.private, ou ses adresses publiques dans networks.own ; si un prestataire l’héberge pour vous, sa preuve est « contract »',
    'azure-needs-arm':
      'un hôte Azure ne prouve ni la région ni le type de déploiement : type: arm est exigé, avec location et sku',
    'arm-needs-azure': 'la preuve « arm » ne vaut que pour un hôte Azure (….openai.azure.com)',
    'azure-region-name': 'Azure n’écrit aucune région ainsi',
    'azure-location':
      'région hors de la zone de données européenne ; admises : francecentral, germanywestcentral, italynorth, polandcentral, spaincentral, swedencentral, westeurope',
    'azure-sku': `type de déploiement non admis ; admis : ${skus} (dans cinq régions)`,
    'azure-sku-global': `un déploiement « Global » traite les données dans le monde entier : créez-en un autre ; admis : ${skus} (dans cinq régions)`,
    'azure-sku-developer': `un déploiement « Developer » ne garantit pas le lieu de traitement : créez-en un autre ; admis : ${skus} (dans cinq régions)`,
    'location-outside':
      'lieu hors de l’Union européenne et de l’AELE, ou code inconnu (deux lettres majuscules, EU ou EU-EFTA)',
    'auth-none': 'sans clé, seul un serveur « self-hosted » est admis',
    'auth-entra': 'l’authentification Entra ne vaut que pour kind: azure-openai',
    'auth-entra-host':
      'le jeton d’Entra ouvre tous vos comptes Azure : il n’est remis qu’à un hôte Azure (….openai.azure.com) dont la preuve est « arm » ; ailleurs, écrivez auth: { type: key }',
    'route-no-chat':
      'aucun des modèles de cette route ne rédige pour cet usage (role: chat ; uses absent, ou qui le nomme)',
    'route-no-embed':
      'aucun des modèles de cette route n’indexe (role: embed ; uses absent, ou qui nomme index)',
    'route-twice': 'ce point d’accès est déjà dans la route',
    'preset-host':
      'ce préréglage ne vaut que pour les adresses de son fournisseur : retirez baseURL, ou décrivez ce point d’accès sans préréglage',
    'azure-region':
      'région Azure attendue telle qu’Azure l’écrit, en minuscules sans espace : westeurope, francecentral, global…',
    'active-above-total':
      'les paramètres actifs (activeB) ne peuvent pas dépasser le total (totalB)',
    'model-twice': 'ce modèle est déjà écrit dans ce point d’accès, avec le même rôle',
    'model-remote':
      'Ollama envoie à son propre service, hors de votre serveur, ce qui est demandé à un modèle « cloud »',
    'service-group': 'aucun agent n’a ce groupe : group:…, organisation:… ou all-agents attendu',
    'service-group-taken':
      'aucun agent ne compterait dans ce service : un service placé plus haut a déjà ce groupe, ou all-agents',
    'checked-in-future':
      'cette date n’est pas encore venue : écrivez le jour où quelqu’un a vérifié ce qui est déclaré',
    'expires-before-check': 'la fin de validité précède la date de vérification (checkedAt)',
    'hedge-least': 'délai trop court : au moins 200ms',
    'hedge-late':
      'délai trop long : il doit être plus court que timeouts.firstToken du premier point d’accès de la route',
    secret:
      'une clé ou un mot de passe n’a pas sa place ici : retirez-le, changez-le, et nommez la variable (env) ou le fichier (file) qui le contient',
  },
  yaml: {
    'duplicate-key': 'cette clé est écrite deux fois',
    tag: 'les étiquettes (« ! ») ne sont pas admises',
    alias: 'renvoi (« * ») introuvable, en boucle ou trop répété',
    'several-documents': 'un seul document par fichier : retirez « --- »',
    directive: 'les directives (« % ») ne sont pas admises',
    'key-not-text': 'une clé doit être un mot ; mettez-la entre guillemets',
    prototype: 'la clé « __proto__ » n’est pas admise',
    indentation:
      'cette ligne ne commence pas sous le même caractère que celles de son bloc : ajoutez ou retirez des espaces',
    tabulation: 'une tabulation décale cette ligne : remplacez-la par des espaces',
    unclosed: 'un guillemet, un crochet ou une accolade ouvert ici ou plus haut n’est pas fermé',
    'missing-space': 'l’espace après « : » manque ?',
    'missing-dash-space': 'l’espace après « - » manque ?',
    'missing-colon': '« : » manque après cette clé',
    'reserved-start': 'cette valeur commence par un caractère réservé : mettez-la entre guillemets',
    syntax: 'ce n’est pas du YAML lisible',
  },
  at: (line, column, what) => `ligne ${line}, colonne ${column} : ${what}`,
  glued: (message) => `${message} ; l’espace après « : » manque ?`,
  empty: 'le fichier est vide',
  notMapping: 'le fichier doit contenir des clés et leurs valeurs (« version: 1 »…)',
  notUtf8: 'le fichier n’est pas en UTF-8',
  tooLarge: (kilobytes) => `le fichier dépasse ${kilobytes} Ko`,
  tooDeep: 'le fichier est trop profondément imbriqué ou trop répété',
  required: 'valeur obligatoire, absente',
  unknownKey: (key, name) => `clé inconnue « ${key} »${near(name)}`,
  notText: 'un texte est attendu',
  quoteIt: 'un texte est attendu : mettez la valeur entre guillemets',
  wrongType: (expected) => `valeur attendue : ${expected}`,
  types: {
    number: 'un nombre',
    int: 'un nombre entier',
    boolean: 'true ou false',
    array: 'une liste',
    tuple: 'une liste de deux nombres',
    object: 'des clés et leurs valeurs',
    record: 'des clés et leurs valeurs',
  },
  oneOf: (values) => `valeur non admise ; admises : ${values.join(', ')}`,
  meant: (message, name) => `${message}${near(name)}`,
  tooSmall: (least) => `valeur trop petite : au moins ${least}`,
  tooLong: (most) => `valeur trop grande : au plus ${most}`,
  emptyValue: 'la valeur est vide',
  invalid: 'valeur non admise',
  duplicateId: (id) => `« ${id} » est déjà défini plus haut`,
  unknownEndpoint: (name) => `aucun point d’accès de ce nom dans endpoints${near(name)}`,
  unknownContact: (name) => `aucun contact de ce nom dans contacts${near(name)}`,
  unknownSpace: (name) => `aucun espace de ce nom dans knowledge.spaces${near(name)}`,
  unknownPreset: (name, known) => `préréglage inconnu${near(name)} (connus : ${known.join(', ')})`,
  fromPreset: (message, preset) => `${message} (valeur du préréglage « ${preset} »)`,
  operatorDemanded: (demand) =>
    `residency.operator exige « ${demand} » de l’exploitant ; ce qui n’est pas écrit, ou est inconnu, n’y répond pas`,
  closedUse: (name) => `cet usage n’est pas ouvert dans uses${near(name)}`,
  aboveMonth: (most) =>
    `plus que le quota de la collectivité : quotas.perMonth.tokens vaut ${most}`,
  declaredTooStrong: (declared, derived) =>
    `« ${declared} » est plus fort que ce que la preuve et l’hôte permettent : au mieux « ${derived} »`,
  weakerThanRequired: (declared, required) =>
    `« ${declared} » ne satisfait pas residency.require : « ${required} »`,
  weakerFallback: (fallback, primary) =>
    `un secours ne peut pas être plus faible que le premier choix : « ${fallback} » après « ${primary} »`,
  fileUnreadable: 'le fichier est introuvable ou illisible',
  reloadBroken: (kind) =>
    `une erreur de Calame (${kind}) a interrompu la prise en compte du fichier : la politique en vigueur le reste ; enregistrez le fichier à nouveau, ou redémarrez Calame`,
  charterUnreadable:
    'le fichier de la charte est introuvable ou illisible ; son chemin part du dossier de ce fichier',
  charterEmpty: 'le fichier de la charte est vide',
  faultLine: (path, message) => `${path} : ${message}`,
};

const en: PolicyTexts = {
  rules: {
    siren: 'expected a SIREN: nine digits between quotes, with a right check digit',
    mail: 'expected a mail address, such as dpd@ville.example',
    guid: 'expected an id of the form xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx',
    country: 'expected a country code of two capital letters (ISO 3166), such as FR',
    zone: 'expected an electricity zone: a country code of three capital letters, such as FRA',
    date: 'expected a date of the form "2026-11-01", between quotes',
    'env-name':
      'expected the name of an environment variable (letters, digits, _), never the key itself',
    'env-openai': 'OPENAI_* variables are ignored: choose another name, such as CALAME_KEY',
    'time-zone': 'unknown time zone; for example Europe/Paris',
    group: 'expected a group: all-agents, system, group:… or organisation:…',
    id: 'expected an id: lower-case letters, digits and hyphens, such as scaleway-fr',
    duration: 'expected a duration such as 500ms or 3s, 10 minutes at most',
    days: 'expected a number of days such as 30d',
    'journal-days':
      'the journal is kept from 180d to 365d; beyond and up to 1095d, write the reason in retention.journalReason',
    'key-place': 'say where the key is: env or file, one of the two',
    range: 'expected two numbers, the smaller first',
    'https-url': 'expected an https address',
    'proxy-url':
      'expected a proxy address without a password, such as http://proxy.mairie.example:3128',
    resource:
      'expected the id of an Azure account: /subscriptions/…/resourceGroups/…/providers/Microsoft.CognitiveServices/accounts/…',
    'contact-empty': 'give at least a mail address, a phone number or a page (mail, phone, url)',
    'prohibited-off':
      'practices prohibited by article 5 of the AI Act cannot be taken out: emotion-inference and social-scoring',
    'sensitive-route': 'a sensitive request goes to a person: only "none" is allowed',
    network: 'expected a network such as 10.20.0.0/16 or fd00::/8, without bits beyond the prefix',
    'network-public':
      'this network is not private: 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16, 100.64.0.0/10 and fc00::/7 are; public addresses of your servers go to networks.own',
    'network-own':
      'expected a small block of public addresses: /24 to /32 in IPv4, /48 to /128 in IPv6; a private network goes to networks.private',
    'url-unreadable': 'unreadable address; for example https://api.scaleway.ai/v1',
    'url-control': 'the address holds a space or an invisible character',
    'url-non-ascii': 'the address holds an accented or foreign character',
    'url-percent': 'the address holds "%": write it without encoded characters',
    'url-user-info': 'the address holds "@": no user name or password in an address',
    'url-wildcard': 'the address holds "*": write an exact host name',
    'url-query': 'the address holds "?" or "#": write it without parameters',
    'url-scheme': 'expected an https:// address',
    'url-not-canonical':
      'the address is written in a roundabout form (capitals, default port, "..", number instead of a name): write its plain form',
    'url-punycode': 'the host name is in punycode (xn--): it could pass for another name',
    'url-trailing-dot': 'the host name ends with a dot',
    'url-port': 'refused port',
    'url-labels': 'the host name has more than ten parts',
    'url-ip-literal':
      'IP address refused: write a host name, or declare the network in networks.private if it is yours',
    'url-plain-http':
      'http:// is not encrypted: https:// is required, save on this computer or in networks.private (by IP address)',
    'url-local-evidence':
      'a local or private address needs evidence: { type: self-hosted, statement, signedBy }',
    'host-refused':
      'this service processes or may process data outside the European Union; "calame policy presets" lists those that are admitted. For Mistral: preset: mistral-eu, and residency.require: eu-efta',
    'host-port': 'this provider answers on the usual https port only',
    'host-not-self': 'this host is a provider’s: "self-hosted" does not fit',
    'self-hosted-nowhere':
      'nothing says where this self-hosted server stands: write its network in networks.private, or its public addresses in networks.own; if a provider runs it for you, its evidence is "contract"',
    'azure-needs-arm':
      'an Azure host proves neither region nor deployment type: type: arm is required, with location and sku',
    'arm-needs-azure': 'the "arm" evidence holds for an Azure host only (….openai.azure.com)',
    'azure-region-name': 'Azure writes no region so',
    'azure-location':
      'region outside the European data zone; allowed: francecentral, germanywestcentral, italynorth, polandcentral, spaincentral, swedencentral, westeurope',
    'azure-sku': `deployment type not allowed; allowed: ${skus} (in five regions)`,
    'azure-sku-global': `a "Global" deployment processes data anywhere in the world: make another; allowed: ${skus} (in five regions)`,
    'azure-sku-developer': `a "Developer" deployment gives no guarantee of the place of processing: make another; allowed: ${skus} (in five regions)`,
    'location-outside':
      'place outside the European Union and EFTA, or unknown code (two capital letters, EU or EU-EFTA)',
    'auth-none': 'without a key, only a self-hosted server is allowed',
    'auth-entra': 'Entra authentication holds for kind: azure-openai only',
    'auth-entra-host':
      'an Entra token opens all your Azure accounts: it is given only to an Azure host (….openai.azure.com) with the "arm" evidence; elsewhere, write auth: { type: key }',
    'route-no-chat':
      'no model of this route writes for this use (role: chat; uses absent, or naming it)',
    'route-no-embed': 'no model of this route indexes (role: embed; uses absent, or naming index)',
    'route-twice': 'this endpoint already stands in the route',
    'preset-host':
      'this preset holds for its provider’s addresses only: take baseURL out, or describe this endpoint without a preset',
    'azure-region':
      'expected an Azure region as Azure writes it, lower case without spaces: westeurope, francecentral, global…',
    'active-above-total': 'active parameters (activeB) cannot exceed the total (totalB)',
    'model-twice': 'this model already stands in this endpoint, with the same role',
    'model-remote':
      'Ollama sends what is asked of a "cloud" model to its own service, away from your server',
    'service-group': 'no person has this group: expected group:…, organisation:… or all-agents',
    'service-group-taken':
      'nobody would count in this service: one above already has this group, or all-agents',
    'checked-in-future':
      'this day has not come yet: write the day on which somebody checked what is declared',
    'expires-before-check': 'the evidence ends before the day on which it was checked (checkedAt)',
    'hedge-least': 'too short: at least 200ms',
    'hedge-late':
      'too long: it must be shorter than timeouts.firstToken of the first endpoint of the route',
    secret:
      'a key or password does not belong here: take it out, change it, and name the variable (env) or the file (file) that holds it',
  },
  yaml: {
    'duplicate-key': 'this key is written twice',
    tag: 'tags ("!") are not allowed',
    alias: 'alias ("*") not found, in a loop or repeated too often',
    'several-documents': 'one document a file: take out "---"',
    directive: 'directives ("%") are not allowed',
    'key-not-text': 'a key must be a word; put it between quotes',
    prototype: 'the key "__proto__" is not allowed',
    indentation:
      'this line does not start under the same character as those of its block: add or remove spaces',
    tabulation: 'a tab indents this line: put spaces instead',
    unclosed: 'a quote, bracket or brace opened here or above is not closed',
    'missing-space': 'is the space after ":" missing?',
    'missing-dash-space': 'is the space after "-" missing?',
    'missing-colon': '":" is missing after this key',
    'reserved-start': 'this value starts with a reserved character: put it between quotes',
    syntax: 'this is not readable YAML',
  },
  at: (line, column, what) => `line ${line}, column ${column}: ${what}`,
  glued: (message) => `${message}; is the space after ":" missing?`,
  empty: 'the file is empty',
  notMapping: 'the file must hold keys and their values ("version: 1"…)',
  notUtf8: 'the file is not UTF-8',
  tooLarge: (kilobytes) => `the file exceeds ${kilobytes} KB`,
  tooDeep: 'the file is nested too deeply or repeats itself too much',
  required: 'required value, missing',
  unknownKey: (key, name) => `unknown key "${key}"${nearEn(name)}`,
  notText: 'expected a text',
  quoteIt: 'expected a text: put the value between quotes',
  wrongType: (expected) => `expected ${expected}`,
  types: {
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    tuple: 'a list of two numbers',
    object: 'keys and their values',
    record: 'keys and their values',
  },
  oneOf: (values) => `value not allowed; allowed: ${values.join(', ')}`,
  meant: (message, name) => `${message}${nearEn(name)}`,
  tooSmall: (least) => `value too small: at least ${least}`,
  tooLong: (most) => `value too large: at most ${most}`,
  emptyValue: 'the value is empty',
  invalid: 'value not allowed',
  duplicateId: (id) => `"${id}" is already defined above`,
  unknownEndpoint: (name) => `no endpoint of this name in endpoints${nearEn(name)}`,
  unknownContact: (name) => `no contact of this name in contacts${nearEn(name)}`,
  unknownSpace: (name) => `no space of this name in knowledge.spaces${nearEn(name)}`,
  unknownPreset: (name, known) => `unknown preset${nearEn(name)} (known: ${known.join(', ')})`,
  fromPreset: (message, preset) => `${message} (value of the preset "${preset}")`,
  operatorDemanded: (demand) =>
    `residency.operator asks "${demand}" of the operator; what is not written, or unknown, does not meet it`,
  closedUse: (name) => `this use is not open in uses${nearEn(name)}`,
  aboveMonth: (most) =>
    `more than the quota of the organisation: quotas.perMonth.tokens is ${most}`,
  declaredTooStrong: (declared, derived) =>
    `"${declared}" is stronger than the evidence and the host allow: at best "${derived}"`,
  weakerThanRequired: (declared, required) =>
    `"${declared}" does not satisfy residency.require: "${required}"`,
  weakerFallback: (fallback, primary) =>
    `a fallback may not be weaker than the first choice: "${fallback}" after "${primary}"`,
  fileUnreadable: 'the file is missing or unreadable',
  reloadBroken: (kind) =>
    `an error of Calame (${kind}) broke the taking over of the file: the policy in force stays so; save the file again, or restart Calame`,
  charterUnreadable:
    'the charter’s file is missing or unreadable; its path starts at this file’s folder',
  charterEmpty: 'the charter’s file is empty',
  faultLine: (path, message) => `${path}: ${message}`,
};

export const policyTexts: Catalogue<PolicyTexts> = { fr, en };
