import type { Catalogue } from './language.ts';

/** What is looked at in a package before it is written, in the order told. */
export type PackageCheckId =
  | 'schema'
  | 'xml-readable'
  | 'xml-order'
  | 'xml-resources'
  | 'ids'
  | 'hidden'
  | 'told-apart'
  | 'version'
  | 'https'
  | 'domains'
  | 'actions'
  | 'icons'
  | 'lengths'
  | 'languages';

export type PackageFaultKind =
  | 'schema-refused'
  | 'xml-refused'
  | 'xml-malformed'
  | 'xml-namespace'
  | 'xml-unknown'
  | 'xml-order'
  | 'xml-missing'
  | 'xml-repeated'
  | 'resource-missing'
  | 'resource-twice'
  | 'resource-long'
  | 'id-malformed'
  | 'ids-same'
  | 'bot-differs'
  | 'resource-differs'
  | 'hides-nothing'
  | 'hides-another'
  | 'names-same'
  | 'icons-same'
  | 'version-malformed'
  | 'versions-differ'
  | 'not-https'
  | 'domain-missing'
  | 'action-missing'
  | 'action-unused'
  | 'action-twice'
  | 'control-twice'
  | 'icon-absent'
  | 'icon-unreadable'
  | 'icon-size'
  | 'icon-heavy'
  | 'icon-solid'
  | 'icon-side-missing'
  | 'text-long'
  | 'text-empty'
  | 'language-absent'
  | 'language-unnamed'
  | 'language-nowhere';

type Details = Readonly<Record<string, string | number>>;

/** Why an option of `calame package` cannot be taken. */
type PackageOption = 'host' | 'guid' | 'version' | 'page';

type PackageTexts = {
  /** One sentence for what is in order. */
  readonly good: Readonly<Record<PackageCheckId, string>>;
  /** One sentence for each fault. */
  readonly faults: Readonly<Record<PackageFaultKind, (details: Details) => string>>;
  readonly bad: Readonly<Record<PackageOption, (option: string, given: string) => string>>;
  readonly outMissing: string;
  readonly hostMissing: string;
  readonly botMissing: string;
  readonly notWritten: string;
  readonly written: (file: string, sha256: string) => string;
  readonly next: string;
  /** Addresses that nobody gave. */
  readonly pagesAssumed: (options: string, address: string) => string;
};

const fr: PackageTexts = {
  good: {
    schema: 'Le manifeste unifié suit le schéma de Microsoft.',
    'xml-readable': 'Le manifeste XML est lu par l’outil de Microsoft.',
    'xml-order': 'Les éléments du manifeste XML sont à leur place.',
    'xml-resources': 'Chaque ressource nommée par le manifeste XML existe.',
    ids: 'Les identifiants sont valables, et ceux des deux manifestes diffèrent.',
    hidden: 'Le manifeste unifié masque le manifeste XML.',
    'told-apart': 'Les deux compléments ont chacun leur nom et leur icône.',
    version: 'Les deux manifestes portent la même version.',
    https: 'Toutes les adresses sont en https.',
    domains: 'Chaque page est sur un domaine déclaré.',
    actions: 'Chaque bouton a son action.',
    icons: 'Les icônes sont des PNG aux dimensions annoncées.',
    lengths: 'Les textes tiennent dans les longueurs permises.',
    languages: 'Les deux langues sont dans le paquet.',
  },
  faults: {
    'schema-refused': ({ detail = '' }) =>
      `Le schéma de Microsoft refuse le manifeste unifié : ${detail}`,
    'xml-refused': () => 'L’outil de Microsoft ne lit pas le manifeste XML.',
    'xml-malformed': () => 'Le manifeste XML n’est pas un document XML bien formé.',
    'xml-namespace': ({ element = '' }) =>
      `L’élément ${element} du manifeste XML n’est pas dans son espace de noms.`,
    'xml-unknown': ({ element = '', parent = '' }) =>
      `L’élément ${element} n’a pas sa place dans ${parent} du manifeste XML.`,
    'xml-order': ({ element = '', parent = '' }) =>
      `L’élément ${element} vient trop tard dans ${parent} du manifeste XML.`,
    'xml-missing': ({ element = '', parent = '' }) =>
      `L’élément ${element} manque dans ${parent} du manifeste XML.`,
    'xml-repeated': ({ element = '', parent = '' }) =>
      `L’élément ${element} est répété dans ${parent} du manifeste XML.`,
    'resource-missing': ({ id = '' }) =>
      `La ressource ${id}, nommée par le manifeste XML, n’y est pas.`,
    'resource-twice': ({ id = '' }) => `Deux ressources du manifeste XML s’appellent ${id}.`,
    'resource-long': ({ id = '' }) =>
      `Le nom de ressource ${id} du manifeste XML dépasse 32 caractères.`,
    'id-malformed': ({ at = '', id = '' }) => `L’identifiant ${id} (${at}) n’est pas un GUID.`,
    'ids-same': ({ id = '' }) =>
      `Les deux manifestes portent le même identifiant ${id} ; il en faut deux.`,
    'bot-differs': ({ bot = '', app = '' }) =>
      `Le bot ${bot} n’est pas l’application ${app} avec laquelle les personnes s’identifient.`,
    'resource-differs': ({ resource = '' }) =>
      `L’adresse d’identification ${resource} ne se termine pas par l’identifiant de l’application.`,
    'hides-nothing': ({ word = '' }) =>
      `Le manifeste unifié ne masque pas le complément XML ${word} ; Word montrerait deux boutons.`,
    'hides-another': ({ hidden = '', word = '' }) =>
      `Le manifeste unifié masque ${hidden} au lieu du complément XML ${word}.`,
    'names-same': ({ name = '' }) =>
      `Les deux compléments s’appellent ${name} ; un administrateur ne les distinguerait pas.`,
    'icons-same': () =>
      'Les deux compléments ont la même icône ; un administrateur ne les distinguerait pas.',
    'version-malformed': ({ version = '' }) =>
      `La version ${version} n’est pas de la forme 1.2.3 (cinq chiffres au plus par nombre).`,
    'versions-differ': ({ version = '', word = '' }) =>
      `Le manifeste XML porte la version ${word}, le manifeste unifié ${version}.`,
    'not-https': ({ at = '', address = '' }) => `L’adresse ${address} (${at}) n’est pas en https.`,
    'domain-missing': ({ host = '', list = '' }) => `Le domaine ${host} manque dans ${list}.`,
    'action-missing': ({ control = '', action = '' }) =>
      `Le bouton ${control} appelle l’action ${action}, qui n’existe pas.`,
    'action-unused': ({ action = '' }) => `Aucun bouton n’appelle l’action ${action}.`,
    'action-twice': ({ action = '' }) => `Deux actions s’appellent ${action}.`,
    'control-twice': ({ control = '' }) => `Deux boutons s’appellent ${control}.`,
    'icon-absent': ({ file = '' }) => `L’icône ${file} n’existe pas.`,
    'icon-unreadable': ({ file = '' }) => `L’icône ${file} n’est pas un fichier PNG.`,
    'icon-size': ({ file = '', side = '', found = '' }) =>
      `L’icône ${file} mesure ${found} pixels au lieu de ${side} × ${side}.`,
    'icon-heavy': ({ file = '', most = '' }) => `L’icône ${file} dépasse ${most} octets.`,
    'icon-solid': ({ file = '' }) => `L’icône ${file} n’a pas de fond transparent.`,
    'icon-side-missing': ({ side = '' }) =>
      `Un bouton ou un groupe du ruban n’a pas d’icône de ${side} pixels.`,
    'text-long': ({ at = '', length = '', most = '' }) =>
      `Le texte ${at} a ${length} caractères ; ${most} au plus sont permis.`,
    'text-empty': ({ at = '' }) => `Le texte ${at} est vide.`,
    'language-absent': ({ file = '' }) =>
      `Le fichier de langue ${file}, nommé par le manifeste, manque.`,
    'language-unnamed': ({ file = '' }) =>
      `Le fichier de langue ${file} n’est pas nommé par le manifeste.`,
    'language-nowhere': ({ file = '', place = '' }) =>
      `Le fichier de langue ${file} traduit ${place}, qui n’est pas dans le manifeste.`,
  },
  bad: {
    host: (option, given) =>
      `${option} : « ${given} » n’est pas un nom d’hôte public, comme calame.commune.fr (ni https://, ni port, ni chemin, ni adresse IP).`,
    guid: (option, given) => `${option} : « ${given} » n’est pas un identifiant (GUID).`,
    version: (option, given) =>
      `${option} : « ${given} » n’est pas une version de la forme 1.2.3 (cinq chiffres au plus par nombre).`,
    page: (option, given) => `${option} : « ${given} » n’est pas une adresse https.`,
  },
  outMissing: 'Dites dans quel dossier écrire : --out DOSSIER.',
  hostMissing:
    'Dites sous quel nom le serveur est joint en https : --host calame.commune.fr, ou la variable CALAME_PUBLIC_HOST.',
  botMissing:
    'Dites l’identifiant de l’application Entra du bot : --bot-id GUID, ou la variable MicrosoftAppId.',
  notWritten: 'Rien n’a été écrit.',
  written: (file, sha256) => `${file}  (sha256 ${sha256})`,
  next: 'La suite, écran par écran : infra/publish.md',
  pagesAssumed: (options, address) =>
    `Adresse prise faute d’une autre pour ${options} : ${address}. Une fiche d’application montre ces pages à tous.`,
};

const en: PackageTexts = {
  good: {
    schema: 'The unified manifest follows Microsoft’s schema.',
    'xml-readable': 'Microsoft’s tool reads the XML manifest.',
    'xml-order': 'The elements of the XML manifest are in their places.',
    'xml-resources': 'Every resource that the XML manifest names is there.',
    ids: 'The ids are valid, and those of the two manifests differ.',
    hidden: 'The unified manifest hides the XML one.',
    'told-apart': 'The two add-ins have each their name and their icon.',
    version: 'Both manifests bear the same version.',
    https: 'Every address is https.',
    domains: 'Every page stands on a declared domain.',
    actions: 'Every button has its action.',
    icons: 'The icons are PNG files of the sizes announced.',
    lengths: 'The texts keep within the lengths allowed.',
    languages: 'Both languages are in the package.',
  },
  faults: {
    'schema-refused': ({ detail = '' }) =>
      `Microsoft’s schema refuses the unified manifest: ${detail}`,
    'xml-refused': () => 'Microsoft’s tool does not read the XML manifest.',
    'xml-malformed': () => 'The XML manifest is not a well-formed XML document.',
    'xml-namespace': ({ element = '' }) =>
      `The element ${element} of the XML manifest is not in its namespace.`,
    'xml-unknown': ({ element = '', parent = '' }) =>
      `The element ${element} has no place in ${parent} of the XML manifest.`,
    'xml-order': ({ element = '', parent = '' }) =>
      `The element ${element} comes too late in ${parent} of the XML manifest.`,
    'xml-missing': ({ element = '', parent = '' }) =>
      `The element ${element} is missing in ${parent} of the XML manifest.`,
    'xml-repeated': ({ element = '', parent = '' }) =>
      `The element ${element} is repeated in ${parent} of the XML manifest.`,
    'resource-missing': ({ id = '' }) =>
      `The resource ${id}, named by the XML manifest, is not there.`,
    'resource-twice': ({ id = '' }) => `Two resources of the XML manifest are called ${id}.`,
    'resource-long': ({ id = '' }) =>
      `The resource name ${id} of the XML manifest is longer than 32 characters.`,
    'id-malformed': ({ at = '', id = '' }) => `The id ${id} (${at}) is not a GUID.`,
    'ids-same': ({ id = '' }) => `Both manifests bear the same id ${id}; two are needed.`,
    'bot-differs': ({ bot = '', app = '' }) =>
      `The bot ${bot} is not the application ${app} with which people sign in.`,
    'resource-differs': ({ resource = '' }) =>
      `The sign-in address ${resource} does not end with the application’s id.`,
    'hides-nothing': ({ word = '' }) =>
      `The unified manifest does not hide the XML add-in ${word}; Word would show two buttons.`,
    'hides-another': ({ hidden = '', word = '' }) =>
      `The unified manifest hides ${hidden} instead of the XML add-in ${word}.`,
    'names-same': ({ name = '' }) =>
      `Both add-ins are called ${name}; an administrator would not tell them apart.`,
    'icons-same': () =>
      'Both add-ins have the same icon; an administrator would not tell them apart.',
    'version-malformed': ({ version = '' }) =>
      `The version ${version} is not of the form 1.2.3 (at most five digits in each number).`,
    'versions-differ': ({ version = '', word = '' }) =>
      `The XML manifest bears the version ${word}, the unified one ${version}.`,
    'not-https': ({ at = '', address = '' }) => `The address ${address} (${at}) is not https.`,
    'domain-missing': ({ host = '', list = '' }) => `The domain ${host} is missing in ${list}.`,
    'action-missing': ({ control = '', action = '' }) =>
      `The button ${control} calls the action ${action}, which does not exist.`,
    'action-unused': ({ action = '' }) => `No button calls the action ${action}.`,
    'action-twice': ({ action = '' }) => `Two actions are called ${action}.`,
    'control-twice': ({ control = '' }) => `Two buttons are called ${control}.`,
    'icon-absent': ({ file = '' }) => `The icon ${file} does not exist.`,
    'icon-unreadable': ({ file = '' }) => `The icon ${file} is not a PNG file.`,
    'icon-size': ({ file = '', side = '', found = '' }) =>
      `The icon ${file} measures ${found} pixels instead of ${side} × ${side}.`,
    'icon-heavy': ({ file = '', most = '' }) => `The icon ${file} is larger than ${most} bytes.`,
    'icon-solid': ({ file = '' }) => `The icon ${file} has no transparent ground.`,
    'icon-side-missing': ({ side = '' }) =>
      `A button or a group of the ribbon has no icon of ${side} pixels.`,
    'text-long': ({ at = '', length = '', most = '' }) =>
      `The text ${at} has ${length} characters; at most ${most} are allowed.`,
    'text-empty': ({ at = '' }) => `The text ${at} is empty.`,
    'language-absent': ({ file = '' }) =>
      `The language file ${file}, named by the manifest, is missing.`,
    'language-unnamed': ({ file = '' }) =>
      `The language file ${file} is not named by the manifest.`,
    'language-nowhere': ({ file = '', place = '' }) =>
      `The language file ${file} translates ${place}, which is not in the manifest.`,
  },
  bad: {
    host: (option, given) =>
      `${option}: "${given}" is not a public host name such as calame.example.org (no https://, port, path or IP address).`,
    guid: (option, given) => `${option}: "${given}" is not an id (GUID).`,
    version: (option, given) =>
      `${option}: "${given}" is not a version of the form 1.2.3 (at most five digits in each number).`,
    page: (option, given) => `${option}: "${given}" is not an https address.`,
  },
  outMissing: 'Say in which folder to write: --out FOLDER.',
  hostMissing:
    'Say under which name the server is reached by https: --host calame.example.org, or the variable CALAME_PUBLIC_HOST.',
  botMissing:
    'Say the id of the bot’s Entra application: --bot-id GUID, or the variable MicrosoftAppId.',
  notWritten: 'Nothing was written.',
  written: (file, sha256) => `${file}  (sha256 ${sha256})`,
  next: 'What comes next, screen by screen: infra/publish.md',
  pagesAssumed: (options, address) =>
    `Address taken for want of another for ${options}: ${address}. The app’s sheet shows these pages to everybody.`,
};

export const packageTexts: Catalogue<PackageTexts> = { fr, en };
