import type { Catalogue } from './language.ts';

/** Why `extends` cannot be followed, before any file is opened. */
export type InheritanceRule = 'notPath' | 'address' | 'absolute';

/** In what way a policy lets through more than another; the names are those of shared/policy/comparison. */
type WideningTexts = {
  readonly residency: string;
  readonly 'residency-declared': string;
  readonly 'operator-demand': string;
  readonly 'endpoint-added': string;
  readonly 'endpoint-changed': string;
  readonly evidence: string;
  readonly model: string;
  readonly footprint: string;
  readonly route: string;
  readonly hedge: string;
  readonly use: string;
  readonly groups: string;
  readonly classes: string;
  readonly mask: string;
  readonly sensitive: string;
  readonly gate: string;
  readonly quota: string;
  readonly warning: string;
  readonly service: string;
  readonly retention: string;
  readonly meetings: string;
  readonly journal: string;
  readonly review: string;
  readonly tenant: string;
  readonly guests: string;
  readonly directory: string;
  readonly source: string;
  readonly 'trial-person': string;
  readonly network: string;
  readonly proxy: string;
  readonly script: string;
  readonly hosting: string;
  readonly charter: string;
  readonly label: string;
  readonly unknown: string;
};

export type InheritanceTexts = Readonly<Record<InheritanceRule, string>> & {
  readonly absent: (base: string) => string;
  readonly loop: (base: string) => string;
  readonly tooMany: (most: number) => string;
  /** A fault within a base, with its place there. */
  readonly baseFault: (base: string, path: string, message: string) => string;
  /** A fault of the whole at a place that only the base has. */
  readonly writtenIn: (base: string, message: string) => string;
  readonly widened: (child: string, base: string, why: string) => string;
  /** Ends with what the base says and what the child says. */
  readonly valued: (message: string, values: string) => string;
  readonly why: WideningTexts;
  /** JSON Schema of a child. */
  readonly childTitle: string;
  readonly extendsDescription: string;
  /** `policy compare`: one change on its line. */
  readonly change: (path: string, item: string | null, difference: string) => string;
  /** From the older value to the newer one. */
  readonly turned: (before: string, after: string) => string;
  /** A key and its value, and what stands before the next. */
  readonly pair: (key: string, value: string) => string;
  readonly nextKey: string;
  /** A new endpoint. `place`: ISO 3166 country, `EU` or an Azure region; null where nobody but its owner answers for it. */
  readonly endpoint: (told: {
    readonly id: string;
    readonly host: string;
    readonly residency: string;
    readonly place: string | null;
    readonly operator: string | null;
    readonly models: readonly string[];
  }) => string;
  readonly operator: (
    name: string,
    headquarters: string,
    known: { readonly secNumCloud: string; readonly nonEuLaw: string },
  ) => string;
  /** Which way `policy compare` reads. */
  readonly between: (older: string, newer: string) => string;
  readonly inForce: (file: string) => string;
  /** A change that widens ends with why. */
  readonly because: (change: string, why: string) => string;
  readonly nothing: string;
  readonly emptyList: string;
  readonly widening: (count: number) => string;
  readonly noWidening: string;
  readonly others: (count: number) => string;
  readonly identical: string;
};

const frWhy: WideningTexts = {
  residency: 'les données peuvent aller plus loin',
  'residency-declared':
    'la classe déclarée du point d’accès change : plus faible, il est plus loin ; plus forte, il s’ouvre à d’autres données',
  'operator-demand': 'l’exploitant est choisi avec moins d’exigence',
  'endpoint-added': 'un point d’accès de plus',
  'endpoint-changed': 'le point d’accès n’est plus le même',
  evidence: 'la preuve du lieu de traitement est une autre, ou vaut plus longtemps',
  model: 'un modèle, un usage d’un modèle ou un contexte de plus',
  footprint: 'les données dont dépend le calcul de l’empreinte changent',
  route: 'la route gagne une étape ou change d’ordre',
  hedge: 'une même question peut être envoyée à deux points d’accès, ou plus tôt',
  use: 'un usage de plus est ouvert',
  groups: 'davantage de personnes',
  classes: 'davantage de classes de données',
  mask: 'des données personnelles ne sont plus masquées',
  sensitive: 'des demandes qui étaient transmises à une personne peuvent aller à un modèle',
  gate: 'une règle d’usage est assouplie ou change de cadre',
  quota: 'un plafond est relevé ou retiré',
  warning: 'l’avertissement vient plus tard',
  service: 'des personnes peuvent changer de service, donc de plafond',
  retention: 'conservation plus longue',
  meetings: 'transcriptions de réunions réservées admises',
  journal: 'le journal garde le contenu, ou le garde autrement',
  review: 'les documents sont revus moins souvent',
  tenant: 'un locataire Microsoft 365 de plus',
  guests: 'les comptes invités sont admis',
  directory: 'plus de personnes, ou des droits gardés plus longtemps, par l’annuaire',
  source: 'des documents viennent d’un endroit que le modèle ne prévoit pas',
  'trial-person': 'une identité d’essai reçoit un groupe ou un rôle qu’aucune n’avait',
  network: 'un réseau privé de plus',
  proxy: 'la sortie passe ailleurs',
  script: 'le script chargé dans Word vient d’ailleurs',
  hosting: 'ce qui est déclaré de l’hébergement est plus loin, change ou n’est plus dit',
  charter: 'une charte modifiée n’est plus présentée à nouveau',
  label: 'la mention qui signale l’aide d’une IA change',
  unknown: 'aucune règle ne dit que cette clé peut changer',
};

const enWhy: WideningTexts = {
  residency: 'data may go farther',
  'residency-declared':
    'the declared class of the endpoint changes: weaker, it is farther; stronger, it opens to other data',
  'operator-demand': 'less is demanded of the operator',
  'endpoint-added': 'one more endpoint',
  'endpoint-changed': 'the endpoint is no longer the same',
  evidence: 'the proof of the place of processing is another one, or holds longer',
  model: 'one more model, use of a model, or context',
  footprint: 'the data that the footprint is computed from change',
  route: 'the route gains a step or changes order',
  hedge: 'one question may be sent to two endpoints, or sooner',
  use: 'one more use is open',
  groups: 'more people',
  classes: 'more classes of data',
  mask: 'personal data are masked no more',
  sensitive: 'requests that went to a person may go to a model',
  gate: 'a rule of use is loosened or has another frame',
  quota: 'a ceiling is raised or taken out',
  warning: 'the warning comes later',
  service: 'people may change service, hence ceiling',
  retention: 'kept longer',
  meetings: 'transcripts of reserved meetings are admitted',
  journal: 'the journal keeps the content, or keeps it otherwise',
  review: 'documents are reviewed less often',
  tenant: 'one more Microsoft 365 tenant',
  guests: 'guest accounts are admitted',
  directory: 'more people, or rights held longer, through the directory',
  source: 'documents come from a place that the base does not foresee',
  'trial-person': 'an identity of a trial receives a group or a role that none had',
  network: 'one more private network',
  proxy: 'traffic leaves elsewhere',
  script: 'the script loaded in Word comes from elsewhere',
  hosting: 'what is declared of the hosting is farther, changes, or is no longer said',
  charter: 'a changed charter is no longer shown again',
  label: 'the mention that tells of the help of an AI changes',
  unknown: 'no rule says that this key may change',
};

const fr: InheritanceTexts = {
  notPath: 'chemin d’un fichier attendu, par exemple ../epci/base.yaml',
  address: 'une adresse ou un lecteur n’est pas admis : écrivez un chemin relatif à ce fichier',
  absolute:
    'un chemin relatif à ce fichier est attendu, avec des « / », par exemple ../epci/base.yaml',
  absent: (base) => `le fichier ${base} est absent, illisible, ou n’est pas un fichier`,
  loop: (base) => `${base} se prolonge lui-même, directement ou par d’autres fichiers`,
  tooMany: (most) => `la chaîne des fichiers est trop longue : au plus ${most}`,
  baseFault: (base, path, message) => `${base}, ${path} : ${message}`,
  writtenIn: (base, message) => `${message} (écrit dans ${base})`,
  widened: (child, base, why) => `${child} élargit ce que permet ${base} : ${why}`,
  valued: (message, values) => `${message} (${values})`,
  childTitle:
    'Politique de Calame qui en prolonge une autre : elle la resserre, jamais ne l’élargit',
  extendsDescription:
    'Fichier prolongé, par un chemin relatif à celui-ci, par exemple ../epci/base.yaml. Ce qui n’est pas écrit ici en vient.',
  why: frWhy,
  change: (path, item, difference) => `${path}${item === null ? '' : ` (${item})`} : ${difference}`,
  turned: (before, after) => `${before} → ${after}`,
  pair: (key, value) => `${key}: ${value}`,
  nextKey: ' ; ',
  endpoint: ({ id, host, residency, place, operator, models }) =>
    [
      `${id}, hôte ${host}`,
      `classe ${residency}`,
      `lieu : ${place ?? 'celui que vous déclarez'}`,
      `exploitant : ${operator ?? 'non indiqué'}`,
      `modèles : ${models.join(', ')}`,
    ].join(' ; '),
  operator: (name, headquarters, { secNumCloud, nonEuLaw }) =>
    `${name} (siège ${headquarters}, SecNumCloud ${secNumCloud}, droit extérieur à l’Union ${nonEuLaw})`,
  between: (older, newer) => `De ${older} vers ${newer}.`,
  inForce: (file) => `${file} (en vigueur)`,
  because: (change, why) => `${change} ; ${why}`,
  nothing: 'rien',
  emptyList: 'liste vide',
  widening: (count) =>
    count === 1
      ? 'Un changement élargit ce qui était permis :'
      : `${count} changements élargissent ce qui était permis :`,
  noWidening: 'Aucun changement n’élargit ce qui était permis.',
  others: (count) =>
    count === 1 ? 'Un changement n’élargit rien :' : `${count} changements n’élargissent rien :`,
  identical: 'Les deux politiques disent la même chose.',
};

const en: InheritanceTexts = {
  notPath: 'expected the path of a file, for instance ../epci/base.yaml',
  address: 'no address or drive here: write a path relative to this file',
  absolute: 'expected a path relative to this file, with "/", for instance ../epci/base.yaml',
  absent: (base) => `the file ${base} is missing, unreadable, or not a file`,
  loop: (base) => `${base} extends itself, directly or through other files`,
  tooMany: (most) => `the chain of files is too long: at most ${most}`,
  baseFault: (base, path, message) => `${base}, ${path}: ${message}`,
  writtenIn: (base, message) => `${message} (written in ${base})`,
  widened: (child, base, why) => `${child} widens what ${base} allows: ${why}`,
  valued: (message, values) => `${message} (${values})`,
  childTitle: 'Calame policy that extends another: it narrows it, never widens it',
  extendsDescription:
    'File that is extended, by a path relative to this one, for instance ../epci/base.yaml. What is not written here comes from it.',
  why: enWhy,
  change: (path, item, difference) => `${path}${item === null ? '' : ` (${item})`}: ${difference}`,
  turned: (before, after) => `${before} → ${after}`,
  pair: (key, value) => `${key}: ${value}`,
  nextKey: '; ',
  endpoint: ({ id, host, residency, place, operator, models }) =>
    [
      `${id}, host ${host}`,
      `class ${residency}`,
      `place: ${place ?? 'the one that you declare'}`,
      `operator: ${operator ?? 'not given'}`,
      `models: ${models.join(', ')}`,
    ].join('; '),
  operator: (name, headquarters, { secNumCloud, nonEuLaw }) =>
    `${name} (headquarters ${headquarters}, SecNumCloud ${secNumCloud}, law from outside the Union ${nonEuLaw})`,
  between: (older, newer) => `From ${older} to ${newer}.`,
  inForce: (file) => `${file} (in force)`,
  because: (change, why) => `${change}; ${why}`,
  nothing: 'nothing',
  emptyList: 'empty list',
  widening: (count) =>
    count === 1
      ? 'One change widens what was allowed:'
      : `${count} changes widen what was allowed:`,
  noWidening: 'No change widens what was allowed.',
  others: (count) =>
    count === 1 ? 'One change widens nothing:' : `${count} changes widen nothing:`,
  identical: 'Both policies say the same.',
};

export const inheritanceTexts: Catalogue<InheritanceTexts> = { fr, en };
