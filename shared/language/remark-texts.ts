import { formatFigure } from './format-figure.ts';
import type { Catalogue, Language } from './language.ts';

/** What a sentence tells: names as they are, figures as the reader writes them. */
type RemarkDetails = {
  readonly text: (key: string) => string;
  /** An amount or another figure in the unit of the remark. */
  readonly figure: (key: string) => string;
  readonly percent: (key: string) => string;
  readonly count: (key: string) => number;
  /** ` (page 12)`, or nothing when no page is known. */
  readonly at: (key: string) => string;
  readonly has: (key: string) => boolean;
};

type Tell = (details: RemarkDetails) => string;

/** Sentences by the code of a remark. */
type RemarkTexts = Readonly<Record<string, Tell>>;

const fr: RemarkTexts = {
  'not-found': () => 'Le document ne donne pas cet élément.',
  missing: () => 'Élément attendu, que le document ne donne pas.',
  'missing-item': ({ text }) => `Élément manquant au regard de l’article ${text('article')}.`,
  'agent-fills': () => 'À compléter par le service.',
  'contract-missing': () => 'Les données du contrat jointes ne donnent pas cet élément.',
  'contract-none': () => 'Aucune donnée du contrat n’est jointe.',
  'contract-key': ({ text, has }) =>
    `Données du contrat : « ${text('key')} » n’est le nom d’aucun élément de la fiche${has('near') ? ` ; « ${text('near')} » est-il attendu ?` : '.'}`,
  'contract-other': ({ text }) =>
    `${text('name')} : le contrat joint dit « ${text('written')} », que le document ne dit pas. Vérifiez que ce contrat est le sien.`,
  'objective-reached': ({ text, at, has }) =>
    `Objectif du contrat atteint : ${text('name')}, ${text('written')}${at('page')} pour ${text('objective')}.${has('doubt') ? ' Valeur à vérifier.' : ''}`,
  'objective-missed': ({ text, at, has }) =>
    `Objectif du contrat non atteint : ${text('name')}, ${text('written')}${at('page')} pour ${text('objective')}.${has('penalty') ? ` Le contrat prévoit : « ${text('penalty')} ».` : ''}${has('doubt') ? ' Valeur à vérifier.' : ''}`,
  'objective-beside': ({ text, at, has }) =>
    `Objectif du contrat : ${text('name')}, ${text('objective')} ; le document donne ${text('written')}${at('page')}. Le contrat ne dit pas s’il s’agit d’un minimum ou d’un maximum : à vous d’en juger.${has('penalty') ? ` Le contrat prévoit : « ${text('penalty')} ».` : ''}`,
  'objective-not-given': ({ text }) =>
    `Objectif du contrat : ${text('name')}, ${text('objective')}. Le document ne donne pas le résultat.`,
  'tariff-reached': ({ text, at, has }) =>
    `Tarif du contrat pratiqué : ${text('name')}, ${text('written')}${at('page')}.${has('doubt') ? ' Valeur à vérifier.' : ''}`,
  'tariff-missed': ({ text, at, has }) =>
    `Tarif : ${text('name')}, ${text('written')}${at('page')} ; le contrat dit ${text('objective')}. À rapprocher de sa révision.${has('doubt') ? ' Valeur à vérifier.' : ''}`,
  'tariff-not-given': ({ text }) =>
    `Tarif du contrat : ${text('name')}, ${text('objective')}. Le document ne donne pas le tarif pratiqué.`,
  'not-of-kind': ({ text }) => `« ${text('written')} » n’est pas une valeur attendue ici.`,
  contradiction: ({ text, at }) =>
    `Le document dit « ${text('first')} »${at('firstPage')} et « ${text('second')} »${at('secondPage')}.`,
  'contradiction-adds-up': ({ text, at }) =>
    `Le document dit « ${text('first')} »${at('firstPage')}, ce que le calcul retrouve, et « ${text('second')} »${at('secondPage')}.`,
  ocr: () => 'Lu sur l’image d’une page numérisée : à comparer à l’original.',
  geometry: () => 'Tableau reconstitué d’après la position des textes : à comparer à la page.',
  rounded: ({ text }) => `Valeur arrondie par le document (« ${text('written')} »).`,
  'weak-label': () => 'L’intitulé du document n’est pas exactement celui attendu.',
  'in-text': () => 'Valeur lue dans une phrase, et non dans un tableau.',
  'other-year': () => 'La colonne lue porte sur un autre exercice.',
  'no-year': () => 'Le tableau ne dit pas de quel exercice il s’agit.',
  'several-values': () => 'Le document donne plusieurs valeurs pour cet intitulé : à choisir.',
  'long-list': ({ count, has, text }) =>
    `Liste de ${count('count')} éléments${has('page') ? ` : voir p. ${text('page')}` : ''}.`,
  'columns-unread': () =>
    'Colonnes de l’année non lues : la valeur de l’exercice est à lire sur la page.',
  'other-unit': () => 'L’unité lue n’est pas celle attendue.',
  'model-quote': () =>
    'Proposé par le modèle, dont la citation n’a pas été retrouvée dans le document.',
  'model-value': () => 'Proposé par le modèle : la valeur ne se trouve pas dans sa citation.',
  'model-judged': () => 'Avis du modèle d’après la citation : à vous de trancher.',
  'operand-missing': ({ text }) => `Calcul impossible : il manque ${text('names')}.`,
  'by-zero': () => 'Calcul impossible : division par zéro.',
  'operand-doubt': ({ text }) => `Calculé à partir de valeurs à vérifier : ${text('names')}.`,
  'stand-in': ({ text }) =>
    `Calculé avec ${text('names')}, car le document ne donne pas l’élément attendu.`,
  'lines-doubt': ({ count }) =>
    `${count('count')} lignes à vérifier, lues sur une image ou dans un tableau reconstitué.`,
  'rule-holds': ({ text }) => `${text('name')} : vérifié.`,
  'rule-fails': ({ text, figure }) =>
    `${text('name')} : non vérifié, ${figure('left')} d’un côté et ${figure('right')} de l’autre.`,
  'sum-holds': ({ text, figure, at }) =>
    `« ${text('title')} »${at('page')} : les lignes s’additionnent au total, ${figure('total')}.`,
  'sum-fails': ({ text, figure, at }) =>
    `« ${text('title')} »${at('page')} : les lignes font ${figure('sum')}, le total indique ${figure('total')} (écart de ${figure('gap')}).`,
  'sum-part': ({ text, figure, at }) =>
    `« ${text('title')} »${at('page')} : le total, ${figure('total')}, est celui des lignes sans ${text('left')}.`,
  'sum-views': ({ text, figure, at }) =>
    `« ${text('title')} »${at('page')} : « ${text('first')} » et « ${text('second')} » présentent les mêmes dépenses ou recettes de deux façons et ne s’additionnent pas. Le total est ${figure('total')} ; les lignes font ${figure('withFirst')} avec la première, ${figure('withSecond')} avec la seconde.`,
  'change-fails': ({ text, percent, figure, at }) =>
    `« ${text('name')} »${at('page')} : l’évolution indiquée est ${percent('written')}, le calcul donne ${percent('reckoned')} (de ${figure('previous')} à ${figure('value')}).`,
  'difference-fails': ({ text, figure, at }) =>
    `« ${text('name')} »${at('page')} : l’écart indiqué est ${figure('written')}, le calcul donne ${figure('reckoned')} (de ${figure('previous')} à ${figure('value')}).`,
  'changes-hold': ({ count }) =>
    `${count('count')} évolutions recalculées, conformes à celles du document.`,
  'text-amount': ({ text, figure, at, has }) =>
    `Le texte indique « ${text('written')} »${at('textPage')} ; le tableau donne ${figure('table')} pour « ${text('name')} »${at('tablePage')}.${has('other') ? ` « ${text('written')} » correspond à « ${text('other')} »${at('otherPage')}.` : ''}`,
  'text-amount-previous': ({ text, figure, at }) =>
    `Le texte indique « ${text('written')} »${at('textPage')} ; pour l’exercice précédent, le tableau donne ${figure('table')} pour « ${text('name')} »${at('tablePage')}.`,
  'text-change': ({ text, percent, at, has }) =>
    `Le texte indique une évolution de « ${text('written')} »${at('textPage')} ; le tableau donne ${percent('table')} pour « ${text('name')} »${at('tablePage')}.${has('other') ? ` « ${text('written')} » correspond à « ${text('other')} »${at('otherPage')}.` : ''}`,
  'text-holds': ({ count }) =>
    `${count('count')} chiffres du texte rapprochés des tableaux, concordants.`,
  'tables-differ': ({ text, figure, at }) =>
    `« ${text('name')} » : ${figure('first')}${at('firstPage')} et ${figure('second')}${at('secondPage')} pour le même exercice.`,
  'tables-hold': ({ count }) => `${count('count')} lignes données par deux tableaux, concordantes.`,
};

const en: RemarkTexts = {
  'not-found': () => 'The document does not give this item.',
  missing: () => 'An expected item that the document does not give.',
  'missing-item': ({ text }) => `Item missing with regard to article ${text('article')}.`,
  'agent-fills': () => 'For the department to complete.',
  'contract-missing': () => 'The contract facts brought beside it do not give this item.',
  'contract-none': () => 'No facts of the contract were brought.',
  'contract-key': ({ text, has }) =>
    `Facts of the contract: “${text('key')}” is the name of no item of the sheet${has('near') ? `; is “${text('near')}” meant?` : '.'}`,
  'contract-other': ({ text }) =>
    `${text('name')}: the contract says “${text('written')}”, which the document does not. Check that the contract is its own.`,
  'objective-reached': ({ text, at, has }) =>
    `Objective of the contract reached: ${text('name')}, ${text('written')}${at('page')} for ${text('objective')}.${has('doubt') ? ' Value to be checked.' : ''}`,
  'objective-missed': ({ text, at, has }) =>
    `Objective of the contract missed: ${text('name')}, ${text('written')}${at('page')} for ${text('objective')}.${has('penalty') ? ` The contract provides: “${text('penalty')}”.` : ''}${has('doubt') ? ' Value to be checked.' : ''}`,
  'objective-beside': ({ text, at, has }) =>
    `Objective of the contract: ${text('name')}, ${text('objective')}; the document gives ${text('written')}${at('page')}. The contract does not say whether it is a minimum or a maximum: yours to judge.${has('penalty') ? ` The contract provides: “${text('penalty')}”.` : ''}`,
  'objective-not-given': ({ text }) =>
    `Objective of the contract: ${text('name')}, ${text('objective')}. The document does not give the result.`,
  'tariff-reached': ({ text, at, has }) =>
    `Tariff of the contract applied: ${text('name')}, ${text('written')}${at('page')}.${has('doubt') ? ' Value to be checked.' : ''}`,
  'tariff-missed': ({ text, at, has }) =>
    `Tariff: ${text('name')}, ${text('written')}${at('page')}; the contract says ${text('objective')}. To be compared with its revision.${has('doubt') ? ' Value to be checked.' : ''}`,
  'tariff-not-given': ({ text }) =>
    `Tariff of the contract: ${text('name')}, ${text('objective')}. The document does not give the tariff applied.`,
  'not-of-kind': ({ text }) => `“${text('written')}” is not a value expected here.`,
  contradiction: ({ text, at }) =>
    `The document says “${text('first')}”${at('firstPage')} and “${text('second')}”${at('secondPage')}.`,
  'contradiction-adds-up': ({ text, at }) =>
    `The document says “${text('first')}”${at('firstPage')}, as reckoning does, and “${text('second')}”${at('secondPage')}.`,
  ocr: () => 'Read from the picture of a scanned page: to be compared with the original.',
  geometry: () => 'Table rebuilt from the position of its texts: to be compared with the page.',
  rounded: ({ text }) => `Value rounded by the document (“${text('written')}”).`,
  'weak-label': () => 'The label in the document is not exactly the expected one.',
  'in-text': () => 'Value read in a sentence, not in a table.',
  'other-year': () => 'The column that was read is of another year.',
  'no-year': () => 'The table does not say which year it is of.',
  'several-values': () => 'The document gives several values for this label: yours to choose.',
  'long-list': ({ count, has, text }) =>
    `A list of ${count('count')} items${has('page') ? `: see p. ${text('page')}` : ''}.`,
  'columns-unread': () =>
    'Columns of the years not read: the value of the year is to be read on the page.',
  'other-unit': () => 'The unit that was read is not the expected one.',
  'model-quote': () => 'Proposed by the model, whose quote was not found in the document.',
  'model-value': () => 'Proposed by the model: the value does not stand in its quote.',
  'model-judged': () => 'The model’s view of the quote: yours to settle.',
  'operand-missing': ({ text }) => `Cannot be reckoned: ${text('names')} missing.`,
  'by-zero': () => 'Cannot be reckoned: division by zero.',
  'operand-doubt': ({ text }) => `Reckoned from values to be checked: ${text('names')}.`,
  'stand-in': ({ text }) =>
    `Reckoned with ${text('names')}, as the document lacks the expected item: to be checked.`,
  'lines-doubt': ({ count }) =>
    `${count('count')} lines to be checked, read from a picture or from a rebuilt table.`,
  'rule-holds': ({ text }) => `${text('name')}: holds.`,
  'rule-fails': ({ text, figure }) =>
    `${text('name')}: does not hold, ${figure('left')} on one side and ${figure('right')} on the other.`,
  'sum-holds': ({ text, figure, at }) =>
    `“${text('title')}”${at('page')}: the lines add up to the total, ${figure('total')}.`,
  'sum-fails': ({ text, figure, at }) =>
    `“${text('title')}”${at('page')}: the lines come to ${figure('sum')}, the total says ${figure('total')} (a gap of ${figure('gap')}).`,
  'sum-part': ({ text, figure, at }) =>
    `“${text('title')}”${at('page')}: the total, ${figure('total')}, is that of the lines without ${text('left')}.`,
  'sum-views': ({ text, figure, at }) =>
    `“${text('title')}”${at('page')}: “${text('first')}” and “${text('second')}” show the same spending or income in two ways and are not to be added. The total is ${figure('total')}; the lines come to ${figure('withFirst')} with the first, ${figure('withSecond')} with the second.`,
  'change-fails': ({ text, percent, figure, at }) =>
    `“${text('name')}”${at('page')}: the change is given as ${percent('written')}, reckoning gives ${percent('reckoned')} (from ${figure('previous')} to ${figure('value')}).`,
  'difference-fails': ({ text, figure, at }) =>
    `“${text('name')}”${at('page')}: the difference is given as ${figure('written')}, reckoning gives ${figure('reckoned')} (from ${figure('previous')} to ${figure('value')}).`,
  'changes-hold': ({ count }) =>
    `${count('count')} changes reckoned anew, as the document gives them.`,
  'text-amount': ({ text, figure, at, has }) =>
    `The text says “${text('written')}”${at('textPage')}; the table gives ${figure('table')} for “${text('name')}”${at('tablePage')}.${has('other') ? ` “${text('written')}” matches “${text('other')}”${at('otherPage')}.` : ''}`,
  'text-amount-previous': ({ text, figure, at }) =>
    `The text says “${text('written')}”${at('textPage')}; for the year before, the table gives ${figure('table')} for “${text('name')}”${at('tablePage')}.`,
  'text-change': ({ text, percent, at, has }) =>
    `The text says a change of “${text('written')}”${at('textPage')}; the table gives ${percent('table')} for “${text('name')}”${at('tablePage')}.${has('other') ? ` “${text('written')}” matches “${text('other')}”${at('otherPage')}.` : ''}`,
  'text-holds': ({ count }) =>
    `${count('count')} figures of the text compared with the tables, in agreement.`,
  'tables-differ': ({ text, figure, at }) =>
    `“${text('name')}”: ${figure('first')}${at('firstPage')} and ${figure('second')}${at('secondPage')} for the same year.`,
  'tables-hold': ({ count }) => `${count('count')} lines given by two tables, in agreement.`,
};

/** Sentences of remarks and findings, by code. */
const remarkTexts: Catalogue<RemarkTexts> = { fr, en };

/** The sentence of a remark in the reader's language; null when no sentence has this code. */
export function tellRemark(
  {
    code,
    details,
  }: { readonly code: string; readonly details: Readonly<Record<string, string | number>> },
  language: Language,
): string | null {
  const tell = Object.hasOwn(remarkTexts[language], code) ? remarkTexts[language][code] : undefined;
  return tell?.(readDetails(details, language)) ?? null;
}

function readDetails(
  details: Readonly<Record<string, string | number>>,
  language: Language,
): RemarkDetails {
  const unit = typeof details['unit'] === 'string' ? details['unit'] || null : '€';
  const number = (key: string): number => Number(details[key] ?? 0);
  return {
    text: (key) => String(details[key] ?? ''),
    figure: (key) => formatFigure(number(key), unit, language),
    percent: (key) => formatFigure(number(key), '%', language),
    count: number,
    at: (key) => (details[key] === undefined ? '' : ` (page\u00A0${details[key]})`),
    has: (key) => details[key] !== undefined,
  };
}
