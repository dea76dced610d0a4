import type { Catalogue } from './language.ts';

type Kind = 'text' | 'amount' | 'percentage' | 'date' | 'count' | 'table' | 'yes-no';

type SheetTexts = {
  /** Asked of a field that brings no question of its own. */
  readonly question: Readonly<Record<Kind, (name: string) => string>>;
  readonly previousName: (name: string) => string;
  readonly previousQuestion: (name: string) => string;
  readonly changeName: (name: string) => string;
  readonly changeQuestion: (name: string) => string;
  /** What is wrong in the file of a sheet. */
  readonly faults: {
    readonly empty: string;
    readonly tooLarge: string;
    readonly id: string;
    readonly fieldId: string;
    readonly repeated: (id: string) => string;
    readonly unknownField: (id: string) => string;
    readonly notANumber: (id: string) => string;
    readonly cycle: (ids: string) => string;
    readonly units: (left: string, right: string) => string;
    readonly previousYearKind: string;
    readonly previousYearFormula: (id: string) => string;
    readonly formulaMissing: string;
    readonly formulaNotUsed: string;
    readonly formulaKind: string;
    readonly linesKind: string;
    readonly rule: string;
    readonly formula: Readonly<
      Record<
        'empty' | 'too-long' | 'unknown-sign' | 'unexpected' | 'unfinished' | 'unknown-function',
        (place: number) => string
      >
    >;
  };
};

const fr: SheetTexts = {
  question: {
    text: (name) => `Que dit le document de « ${name} » ?`,
    amount: (name) => `Quel est le montant de « ${name} » ?`,
    percentage: (name) => `Quel est le pourcentage de « ${name} » ?`,
    date: (name) => `Quelle est la date de « ${name} » ?`,
    count: (name) => `Quel est le nombre de « ${name} » ?`,
    table: (name) => `Quel tableau du document donne « ${name} » ?`,
    'yes-no': (name) => `Le document répond-il oui ou non à « ${name} » ?`,
  },
  previousName: (name) => `${name} (exercice précédent)`,
  previousQuestion: (name) => `Que donne le document pour « ${name} » l’exercice précédent ?`,
  changeName: (name) => `${name} (évolution)`,
  changeQuestion: (name) => `De combien « ${name} » a-t-il changé depuis l’exercice précédent ?`,
  faults: {
    empty: 'le fichier est vide',
    tooLarge: 'le fichier dépasse 256 Ko',
    id: 'identifiant attendu : lettres minuscules sans accent, chiffres et tirets',
    fieldId:
      'identifiant attendu : lettres minuscules sans accent, chiffres et « _ », une lettre d’abord',
    repeated: (id) => `l’identifiant « ${id} » est donné deux fois`,
    unknownField: (id) => `« ${id} » n’est le nom d’aucun champ de la fiche`,
    notANumber: (id) => `« ${id} » n’est pas un nombre : une formule ne peut pas s’en servir`,
    cycle: (ids) => `ces formules se servent l’une de l’autre : ${ids}`,
    units: (left, right) => `on ne peut ni additionner ni soustraire ${left} et ${right}`,
    previousYearKind:
      '« withPreviousYear » ne vaut que pour un montant, un pourcentage ou un nombre',
    previousYearFormula: (id) =>
      `pour l’exercice précédent, « ${id} » doit avoir lui aussi « withPreviousYear: true »`,
    formulaMissing: 'un champ « from: formula » a besoin de sa clé « formula »',
    formulaNotUsed: '« formula » ne vaut que pour un champ « from: formula »',
    formulaKind: 'une formule donne un montant, un pourcentage ou un nombre',
    linesKind: '« lines » ne vaut que pour un champ « kind: table »',
    rule: 'une égalité ou une comparaison est attendue, par exemple « total = eau + assainissement »',
    formula: {
      empty: () => 'la formule est vide',
      'too-long': () => 'la formule est trop longue ou trop imbriquée',
      'unknown-sign': (place) =>
        `signe inconnu au caractère ${place} : + - * / ( ) et les identifiants de champs sont admis`,
      unexpected: (place) => `la formule ne se comprend pas au caractère ${place}`,
      unfinished: () => 'la formule n’est pas terminée',
      'unknown-function': (place) =>
        `fonction inconnue au caractère ${place} : « somme(…) » et « sinon(…) » sont admises`,
    },
  },
};

const en: SheetTexts = {
  question: {
    text: (name) => `What does the document say of “${name}”?`,
    amount: (name) => `What is the amount of “${name}”?`,
    percentage: (name) => `What is the percentage of “${name}”?`,
    date: (name) => `What is the date of “${name}”?`,
    count: (name) => `What is the number of “${name}”?`,
    table: (name) => `Which table of the document gives “${name}”?`,
    'yes-no': (name) => `Does the document answer yes or no to “${name}”?`,
  },
  previousName: (name) => `${name} (year before)`,
  previousQuestion: (name) => `What does the document give for “${name}” the year before?`,
  changeName: (name) => `${name} (change)`,
  changeQuestion: (name) => `How much has “${name}” changed since the year before?`,
  faults: {
    empty: 'the file is empty',
    tooLarge: 'the file is larger than 256 KB',
    id: 'an id is expected: lower-case letters without accents, digits and hyphens',
    fieldId:
      'an id is expected: lower-case letters without accents, digits and “_”, a letter first',
    repeated: (id) => `the id “${id}” is given twice`,
    unknownField: (id) => `“${id}” is the name of no field of the sheet`,
    notANumber: (id) => `“${id}” is not a number: a formula cannot use it`,
    cycle: (ids) => `these formulas use each other: ${ids}`,
    units: (left, right) => `${left} and ${right} cannot be added or subtracted`,
    previousYearKind: '“withPreviousYear” is for an amount, a percentage or a count only',
    previousYearFormula: (id) =>
      `for the year before, “${id}” needs “withPreviousYear: true” as well`,
    formulaMissing: 'a field “from: formula” needs its key “formula”',
    formulaNotUsed: '“formula” is for a field “from: formula” only',
    formulaKind: 'a formula gives an amount, a percentage or a count',
    linesKind: '“lines” is for a field “kind: table” only',
    rule: 'an equality or a comparison is expected, such as “total = eau + assainissement”',
    formula: {
      empty: () => 'the formula is empty',
      'too-long': () => 'the formula is too long or too deeply nested',
      'unknown-sign': (place) =>
        `unknown sign at character ${place}: + - * / ( ) and ids of fields are understood`,
      unexpected: (place) => `the formula cannot be understood at character ${place}`,
      unfinished: () => 'the formula is not finished',
      'unknown-function': (place) =>
        `unknown function at character ${place}: “somme(…)” and “sinon(…)” are understood`,
    },
  },
};

/** Of the files of sheets: what is asked, and what is wrong in them. */
export const sheetTexts: Catalogue<SheetTexts> = { fr, en };
