import { countEn, countFr } from './count-words.ts';
import type { Catalogue } from './language.ts';

const timeFr = (seconds: number): string =>
  seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;

const fr = {
  filesMissing: 'Donnez au moins un document.',
  sheetMissing: (known: string): string => `Dites quelle fiche remplir, avec --sheet : ${known}.`,
  formats: (formats: string): string => `--out prend un fichier ${formats}.`,
  outputs: (outputs: string): string => `--output prend l’un de ces documents : ${outputs}.`,
  contractKind: '--contract prend un fichier .yaml ou .json.',
  progress: (done: number, all: number, left: number | null): string =>
    `${countFr(done, 'document', 'documents')} sur ${all}${left === null ? '' : `, reste environ ${timeFr(left)}`}`,
  stopped: 'Travail arrêté ; ce qui est fait est gardé. La même commande le reprend.',
  failed: (file: string, why: string): string => `${file} : ${why}`,
  document: (file: string, found: number, asked: number): string =>
    `${file} : ${found} champs trouvés sur ${asked}`,
  page: (page: number): string => `p. ${page}`,
  nothing: '-',
  checks: (holds: number, fails: number): string =>
    `Vérifications : ${countFr(holds, 'concordante', 'concordantes')}, ${countFr(fails, 'à regarder', 'à regarder')}.`,
  coverage: (found: number, toCheck: number, contradictory: number, absent: number): string =>
    `En tout : ${found} trouvés, ${toCheck} à vérifier, ${contradictory} contradictoires, ${absent} absents.`,
  written: (out: string): string => `Écrit dans ${out}.`,
  without: 'Sans IA : valeurs trouvées par règles, avec leur page et leur citation.',
  withModel: (model: string): string =>
    `Avec ${model} ; chaque valeur est rapprochée de sa citation.`,
  sheetLine: (id: string, title: string, fields: number, own: boolean): string =>
    `${id}  ${title} (${countFr(fields, 'champ', 'champs')}${own ? ', de l’organisation' : ''})`,
  sheetRight: (id: string): string => `La fiche « ${id} » est utilisable.`,
  /** `path` null = the message says the place, or it is of the whole file. */
  sheetFault: (file: string, line: number | null, path: string | null, message: string): string =>
    `${file}${line === null ? '' : `, ligne ${line}`} : ${message}${path === null ? '' : ` (${path})`}`,
  sheetSupplied: (id: string): string =>
    `La fiche « ${id} » est livrée avec Calame : elle ne se retire pas.`,
  sheetInPlace: (id: string): string =>
    `Elle prend la place de la fiche « ${id} » livrée avec Calame ; « calame sheet remove ${id} » rend celle-ci.`,
  sheetBack: (id: string): string => `La fiche « ${id} » livrée avec Calame reprend sa place.`,
  sheetAdded: (id: string): string => `Fiche « ${id} » ajoutée à celles de l’organisation.`,
  sheetRemoved: (id: string): string => `Fiche « ${id} » retirée.`,
  sheetFileMissing: 'Donnez le fichier de la fiche.',
  sheetIdMissing: 'Donnez l’identifiant de la fiche.',
};

const timeEn = timeFr;

const en = {
  filesMissing: 'Give at least one document.',
  sheetMissing: (known) => `Say which sheet to fill, with --sheet: ${known}.`,
  formats: (formats) => `--out takes a ${formats} file.`,
  outputs: (outputs) => `--output takes one of these documents: ${outputs}.`,
  contractKind: '--contract takes a .yaml or .json file.',
  progress: (done, all, left) =>
    `${countEn(done, 'document', 'documents')} of ${all}${left === null ? '' : `, about ${timeEn(left)} left`}`,
  stopped: 'Stopped; what is done is kept. The same command goes on from there.',
  failed: (file, why) => `${file}: ${why}`,
  document: (file, found, asked) => `${file}: ${found} fields found of ${asked}`,
  page: (page) => `p. ${page}`,
  nothing: '-',
  checks: (holds, fails) => `Checks: ${holds} hold, ${fails} to look at.`,
  coverage: (found, toCheck, contradictory, absent) =>
    `In all: ${found} found, ${toCheck} to check, ${contradictory} contradictory, ${absent} absent.`,
  written: (out) => `Written to ${out}.`,
  without: 'Without AI: values found by rules, with their page and their quote.',
  withModel: (model) => `With ${model}; each value is compared with its quote.`,
  sheetLine: (id, title, fields, own) =>
    `${id}  ${title} (${countEn(fields, 'field', 'fields')}${own ? ', of the organisation' : ''})`,
  sheetRight: (id) => `The sheet “${id}” can be used.`,
  sheetFault: (file, line, path, message) =>
    `${file}${line === null ? '' : `, line ${line}`}: ${message}${path === null ? '' : ` (${path})`}`,
  sheetSupplied: (id) => `The sheet “${id}” comes with Calame: it cannot be removed.`,
  sheetInPlace: (id) =>
    `It stands in the place of the sheet “${id}” that comes with Calame; “calame sheet remove ${id}” gives that one back.`,
  sheetBack: (id) => `The sheet “${id}” that comes with Calame is back in its place.`,
  sheetAdded: (id) => `Sheet “${id}” added to those of the organisation.`,
  sheetRemoved: (id) => `Sheet “${id}” removed.`,
  sheetFileMissing: 'Give the file of the sheet.',
  sheetIdMissing: 'Give the id of the sheet.',
} satisfies typeof fr;

/** What the verbs `synthesize` and `sheet` tell on a terminal. */
export const synthesizeTexts: Catalogue<typeof fr> = { fr, en };
