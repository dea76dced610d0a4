import type { RejectionReason } from '../rejection-reason.ts';
import type { Catalogue } from './language.ts';

/** Words of the documents that are composed from filled sheets. */
type SheetReportTexts = {
  readonly titles: Readonly<
    Record<'fiche' | 'annexe' | 'ccspl' | 'assemblee' | 'set', (sheet: string) => string>
  >;
  readonly exercise: (year: number) => string;
  readonly readFrom: (file: string, pages: number | null) => string;
  readonly hash: (hash: string) => string;
  readonly withoutModel: string;
  readonly withModel: (model: string) => string;
  readonly columns: Readonly<
    Record<
      | 'field'
      | 'value'
      | 'page'
      | 'status'
      | 'line'
      | 'changeWritten'
      | 'document'
      | 'found'
      | 'toCheck'
      | 'missing'
      | 'failing'
      | 'article'
      | 'item',
      string
    >
  >;
  readonly headings: Readonly<
    Record<
      | 'missing'
      | 'findings'
      | 'toComplete'
      | 'figures'
      | 'framework'
      | 'contract'
      | 'vigilance'
      | 'opinion'
      | 'proposal'
      | 'overview',
      string
    >
  >;
  readonly page: (page: number) => string;
  readonly quote: (quote: string, page: number | null) => string;
  readonly notFound: string;
  readonly alsoRead: (values: string) => string;
  readonly validated: string;
  readonly corrected: string;
  readonly rejected: (reason: RejectionReason | null) => string;
  readonly fromContract: string;
  readonly byAgent: string;
  readonly seeTable: (rows: number) => string;
  /** Of lines of accounts. */
  readonly seeAnnexe: (lines: number) => string;
  readonly noMissing: string;
  readonly noFinding: string;
  readonly holding: (count: number) => string;
  readonly toComplete: string;
  readonly reckoned: string;
  readonly noFigures: string;
  readonly framework: Readonly<Record<'ccspl' | 'assemblee', readonly string[]>>;
  readonly proposal: Readonly<Record<'ccspl' | 'assemblee', readonly string[]>>;
  readonly toVerify: string;
  /** Whose pages a draft cites. */
  readonly pagesOf: (file: string) => string;
  /** `Délégataire : Sauria (p. 3)` without the page. */
  readonly fact: (name: string, value: string) => string;
  /** Of a note about a document that says nothing in sentences. */
  readonly noPoint: string;
  readonly setCount: (documents: number) => string;
  /** Of one document with a part for each sheet. */
  readonly partCount: (documents: number) => string;
};

const fr: SheetReportTexts = {
  titles: {
    fiche: (sheet) => sheet,
    annexe: (sheet) => `Annexe financière. ${sheet}`,
    ccspl: () => 'Projet de rapport à la commission consultative des services publics locaux',
    assemblee: () => 'Projet de rapport à l’assemblée délibérante',
    set: (sheet) => `Recueil des fiches. ${sheet}`,
  },
  exercise: (year) => `Exercice ${year}`,
  readFrom: (file, pages) =>
    pages === null ? `Document lu : ${file}` : `Document lu : ${file} (${pages} pages)`,
  hash: (hash) => `Empreinte SHA-256 du fichier : ${hash}`,
  withoutModel:
    'Fiche remplie sans IA : valeurs relevées dans le document, chacune avec sa page et le passage cité.',
  withModel: (model) =>
    `Fiche remplie avec l’aide du modèle ${model} : chaque valeur porte sa page et le passage cité, et reste à vérifier.`,
  columns: {
    field: 'Élément',
    value: 'Valeur',
    page: 'Page',
    status: 'État',
    line: 'Libellé',
    changeWritten: 'Évolution écrite',
    document: 'Document',
    found: 'Trouvés',
    toCheck: 'À vérifier',
    missing: 'Absents',
    failing: 'Écarts',
    article: 'Article',
    item: 'Élément non trouvé',
  },
  headings: {
    missing: 'Éléments obligatoires non trouvés',
    findings: 'Contrôles de cohérence',
    toComplete: 'À compléter par le service',
    figures: 'Chiffres de l’exercice',
    framework: 'Cadre',
    contract: 'Le contrat',
    vigilance: 'Points de vigilance',
    opinion: 'Contrôles et avis du service',
    proposal: 'Ce qui est proposé',
    overview: 'Vue d’ensemble',
  },
  page: (page) => `p. ${page}`,
  quote: (quote, page) => (page === null ? `« ${quote} »` : `« ${quote} » (p. ${page})`),
  notFound: 'Non trouvé dans le document',
  alsoRead: (values) => `Autre lecture : ${values}`,
  validated: 'Validé par le service',
  corrected: 'Corrigé par le service',
  rejected: (reason) =>
    reason === null ? 'Écarté par le service' : `Écarté par le service : ${reasons.fr[reason]}`,
  fromContract: 'Fait du contrat',
  byAgent: 'Saisi par le service',
  seeTable: (rows) => (rows === 1 ? 'Tableau d’une ligne' : `Tableau de ${rows} lignes`),
  seeAnnexe: (lines) =>
    lines === 1
      ? 'Une ligne, dans l’annexe financière'
      : `${lines} lignes, dans l’annexe financière`,
  noMissing: 'Tous les éléments obligatoires ont été trouvés.',
  noFinding: 'Le calcul ne relève aucun écart.',
  holding: (count) =>
    count === 1 ? 'Un contrôle de calcul concorde.' : `${count} contrôles de calcul concordent.`,
  toComplete: 'À compléter',
  reckoned:
    'Les évolutions sont recalculées à partir des montants du document. Un écart avec l’évolution écrite est signalé.',
  noFigures: 'Aucun montant n’a été trouvé pour cette annexe.',
  framework: {
    ccspl: [
      'La commission consultative des services publics locaux examine chaque année, sur le rapport de son président, le rapport du délégataire de service public (code général des collectivités territoriales, article L. 1413-1).',
      'Le présent projet reprend les éléments du rapport annuel remis en application de l’article L. 3131-5 du code de la commande publique.',
    ],
    assemblee: [
      'Dès la communication du rapport annuel du délégataire, son examen est mis à l’ordre du jour de la plus prochaine réunion de l’assemblée délibérante, qui en prend acte (code général des collectivités territoriales, article L. 1411-3).',
      'Le présent projet reprend les éléments du rapport annuel remis en application de l’article L. 3131-5 du code de la commande publique.',
    ],
  },
  proposal: {
    ccspl: [
      'La commission est invitée à examiner le rapport annuel du délégataire.',
      'Observations de la commission :',
    ],
    assemblee: [
      'Avis de la commission consultative des services publics locaux, le cas échéant, et date de sa réunion :',
      'Il est proposé à l’assemblée délibérante de prendre acte du rapport annuel du délégataire.',
    ],
  },
  pagesOf: (file) => `Les pages citées sont celles du rapport du délégataire (${file}).`,
  toVerify: 'Les références de droit sont à vérifier dans le texte en vigueur.',
  fact: (name, value) => `${name} : ${value}`,
  noPoint: 'Ce document ne contient aucune phrase à reprendre.',
  setCount: (documents) => (documents === 1 ? 'Une fiche.' : `${documents} fiches.`),
  partCount: (documents) => `${documents} rapports, une partie chacun.`,
};

const en: SheetReportTexts = {
  titles: {
    fiche: (sheet) => sheet,
    annexe: (sheet) => `Financial annex. ${sheet}`,
    ccspl: () => 'Draft report to the consultative commission for local public services',
    assemblee: () => 'Draft report to the deliberating assembly',
    set: (sheet) => `All sheets. ${sheet}`,
  },
  exercise: (year) => `Year ${year}`,
  readFrom: (file, pages) =>
    pages === null ? `Document read: ${file}` : `Document read: ${file} (${pages} pages)`,
  hash: (hash) => `SHA-256 of the file: ${hash}`,
  withoutModel:
    'Sheet filled without AI: values taken from the document, each with its page and the passage quoted.',
  withModel: (model) =>
    `Sheet filled with the help of the model ${model}: each value carries its page and the passage quoted, and is still to be checked.`,
  columns: {
    field: 'Item',
    value: 'Value',
    page: 'Page',
    status: 'State',
    line: 'Line',
    changeWritten: 'Change as written',
    document: 'Document',
    found: 'Found',
    toCheck: 'To be checked',
    missing: 'Absent',
    failing: 'Gaps',
    article: 'Article',
    item: 'Item not found',
  },
  headings: {
    missing: 'Required items not found',
    findings: 'Consistency checks',
    toComplete: 'To be completed by the service',
    figures: 'Figures of the year',
    framework: 'Framework',
    contract: 'The contract',
    vigilance: 'Points to watch',
    opinion: 'Controls and opinion of the service',
    proposal: 'What is proposed',
    overview: 'Overview',
  },
  page: (page) => `p. ${page}`,
  quote: (quote, page) => (page === null ? `“${quote}”` : `“${quote}” (p. ${page})`),
  notFound: 'Not found in the document',
  alsoRead: (values) => `Also read: ${values}`,
  validated: 'Confirmed by the service',
  corrected: 'Corrected by the service',
  rejected: (reason) =>
    reason === null
      ? 'Set aside by the service'
      : `Set aside by the service: ${reasons.en[reason]}`,
  fromContract: 'Fact of the contract',
  byAgent: 'Entered by the service',
  seeTable: (rows) => (rows === 1 ? 'Table of one row' : `Table of ${rows} rows`),
  seeAnnexe: (lines) =>
    lines === 1 ? 'One line, in the financial annex' : `${lines} lines, in the financial annex`,
  noMissing: 'All required items were found.',
  noFinding: 'No gap found by arithmetic.',
  holding: (count) => (count === 1 ? 'One check holds.' : `${count} checks hold.`),
  toComplete: 'To be completed',
  reckoned:
    'Changes are reckoned from the amounts of the document. A gap with the change as written is told.',
  noFigures: 'No amount was found for this annex.',
  framework: {
    ccspl: [
      'Each year, on the report of its chair, the consultative commission for local public services examines the report of the delegate (code général des collectivités territoriales, article L. 1413-1).',
      'This draft takes up the annual report handed over under article L. 3131-5 of the code de la commande publique.',
    ],
    assemblee: [
      'Once the annual report of the delegate is communicated, its examination is put on the agenda of the next meeting of the deliberating assembly, which takes note of it (code général des collectivités territoriales, article L. 1411-3).',
      'This draft takes up the annual report handed over under article L. 3131-5 of the code de la commande publique.',
    ],
  },
  proposal: {
    ccspl: [
      'The commission is invited to examine the annual report of the delegate.',
      'Remarks of the commission:',
    ],
    assemblee: [
      'Opinion of the consultative commission for local public services, where there is one, and the date of its meeting:',
      'The deliberating assembly is asked to take note of the annual report of the delegate.',
    ],
  },
  pagesOf: (file) => `Pages cited are those of the delegate’s report (${file}).`,
  toVerify: 'Legal references are to be checked against the text in force.',
  fact: (name, value) => `${name}: ${value}`,
  noPoint: 'This document holds no sentence to take up.',
  setCount: (documents) => (documents === 1 ? 'One sheet.' : `${documents} sheets.`),
  partCount: (documents) => `${documents} reports, one part each.`,
};

const reasons: Catalogue<Readonly<Record<RejectionReason, string>>> = {
  fr: {
    'wrong-value': 'valeur fausse',
    'wrong-place': 'mauvais endroit',
    'wrong-year': 'mauvaise année',
    'wrong-unit': 'mauvaise unité',
    'not-in-document': 'pas dans le document',
    misread: 'mal lu',
    other: 'autre raison',
  },
  en: {
    'wrong-value': 'wrong value',
    'wrong-place': 'wrong place',
    'wrong-year': 'wrong year',
    'wrong-unit': 'wrong unit',
    'not-in-document': 'not in the document',
    misread: 'misread',
    other: 'another reason',
  },
};

export const sheetReportTexts: Catalogue<SheetReportTexts> = { fr, en };
