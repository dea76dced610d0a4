import type { Catalogue } from './language.ts';

type ComparisonTexts = {
  readonly sheets: Readonly<
    Record<'comparison' | 'outliers' | 'fields' | 'lines' | 'findings', string>
  >;
  readonly columns: Readonly<
    Record<
      | 'document'
      | 'exercise'
      | 'field'
      | 'section'
      | 'value'
      | 'unit'
      | 'written'
      | 'status'
      | 'page'
      | 'quote'
      | 'remark'
      | 'median'
      | 'why'
      | 'line'
      | 'under'
      | 'previous'
      | 'changeWritten'
      | 'changeReckoned'
      | 'finding'
      | 'holds',
      string
    >
  >;
  readonly median: string;
  readonly least: string;
  readonly most: string;
  /** `times` the median, above 1 or below. */
  readonly timesMedian: (times: number) => string;
  readonly fromMedian: (distance: string) => string;
  /** Of percentage. */
  readonly points: string;
  readonly noOutlier: string;
  readonly holds: Readonly<Record<'holds' | 'fails', string>>;
};

const decimal = (language: 'fr' | 'en', value: number): string =>
  new Intl.NumberFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    maximumSignificantDigits: 2,
  }).format(value);

export const comparisonTexts: Catalogue<ComparisonTexts> = {
  fr: {
    sheets: {
      comparison: 'Comparaison',
      outliers: 'Valeurs éloignées',
      fields: 'Champs',
      lines: 'Lignes',
      findings: 'Contrôles',
    },
    columns: {
      document: 'Document',
      exercise: 'Exercice',
      field: 'Champ',
      section: 'Partie',
      value: 'Valeur',
      unit: 'Unité',
      written: 'Dans le document',
      status: 'État',
      page: 'Page',
      quote: 'Citation',
      remark: 'Remarque',
      median: 'Médiane',
      why: 'Pourquoi',
      line: 'Ligne',
      under: 'Sous',
      previous: 'Année précédente',
      changeWritten: 'Évolution écrite (%)',
      changeReckoned: 'Évolution calculée (%)',
      finding: 'Constat',
      holds: 'Résultat',
    },
    median: 'Médiane',
    least: 'Minimum',
    most: 'Maximum',
    timesMedian: (times) =>
      times >= 1
        ? `${decimal('fr', times)} fois la médiane des documents`
        : `${decimal('fr', 1 / times)} fois moins que la médiane des documents`,
    fromMedian: (distance) => `écart à la médiane des documents\u00A0: ${distance}`,
    points: 'points',
    noOutlier: 'Aucune valeur éloignée des autres.',
    holds: { holds: 'concordant', fails: 'écart' },
  },
  en: {
    sheets: {
      comparison: 'Comparison',
      outliers: 'Outliers',
      fields: 'Fields',
      lines: 'Lines',
      findings: 'Checks',
    },
    columns: {
      document: 'Document',
      exercise: 'Year',
      field: 'Field',
      section: 'Part',
      value: 'Value',
      unit: 'Unit',
      written: 'In the document',
      status: 'State',
      page: 'Page',
      quote: 'Quote',
      remark: 'Remark',
      median: 'Median',
      why: 'Why',
      line: 'Line',
      under: 'Under',
      previous: 'Year before',
      changeWritten: 'Change as written (%)',
      changeReckoned: 'Change as reckoned (%)',
      finding: 'Finding',
      holds: 'Result',
    },
    median: 'Median',
    least: 'Least',
    most: 'Most',
    timesMedian: (times) =>
      times >= 1
        ? `${decimal('en', times)} times the median of the documents`
        : `${decimal('en', 1 / times)} times less than the median of the documents`,
    fromMedian: (distance) => `distance to the median of the documents: ${distance}`,
    points: 'points',
    noOutlier: 'No value is far from the others.',
    holds: { holds: 'agrees', fails: 'differs' },
  },
};
