import { azureDeploymentTypes } from './azure-deployment-types.ts';
import type { PolicyTexts } from './policy-texts.ts';

const near = (name: string | null): string =>
  name === null ? '' : ` ; vouliez-vous dire « ${name} » ?`;

/** The French of `policy-texts`. */
export const policyTextsFr: PolicyTexts = {
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
    'keep-for': 'durée attendue en minutes ou en heures, par exemple 15m ou 1h, au plus 24h',
    'directory-group':
      'nom de groupe attendu : group:… ou organisation:… ; all-agents est tout le monde',
    'directory-groups': 'au plus 200 groupes Entra en tout',
    clock: 'heure attendue sous la forme "08:30", entre guillemets',
    hours: 'heures attendues sous la forme "09:00-12:00,14:00-17:00", dans l’ordre du jour',
    'closed-period': 'la fermeture finit avant de commencer',
    reminder: 'le rappel vient au plus tard le jour de l’échéance (dueWorkingDays)',
    'group-or-person': 'groupe attendu (group:…), ou identifiant Entra d’une personne',
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
    'site-host':
      'l’hôte de votre SharePoint ou OneDrive attendu, par exemple mairie-my.sharepoint.com',
    'sharepoint-site':
      'site attendu, par exemple mairie.sharepoint.com:/sites/rh, ou son identifiant (hôte et deux GUID séparés par des virgules)',
    'source-folder': 'dossier de la bibliothèque attendu, par exemple Notes/2026, sans « .. »',
    'source-path': 'chemin complet attendu, par exemple /srv/rh, sans « .. »',
    'two-sources': 'un espace a une seule source : sharepoint ou folder',
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
    'azure-sku': `type de déploiement non admis ; admis : ${azureDeploymentTypes} (dans cinq régions)`,
    'azure-sku-global': `un déploiement « Global » traite les données dans le monde entier : créez-en un autre ; admis : ${azureDeploymentTypes} (dans cinq régions)`,
    'azure-sku-developer': `un déploiement « Developer » ne garantit pas le lieu de traitement : créez-en un autre ; admis : ${azureDeploymentTypes} (dans cinq régions)`,
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
