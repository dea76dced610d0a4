import type { Report, ReportCell } from '#shared/report/report.ts';

const cell = (text: string, align: ReportCell['align'] = 'left'): ReportCell => ({
  runs: [{ text }],
  align,
});

/** A report with one block of each kind. */
export const sampleReport: Report = {
  title: 'Rapport annuel du délégataire',
  subtitle: 'Exercice 2025',
  organisation: 'Communauté de communes des Trois-Vallons',
  language: 'fr',
  mention: 'Préparé avec une aide automatique, à relire.',
  properties: { 'Calame-Date': '2026-11-22' },
  blocks: [
    { kind: 'contents' },
    { kind: 'heading', level: 1, text: 'Compte annuel', bookmark: 'compte' },
    {
      kind: 'paragraph',
      runs: [
        { text: 'Le résultat est de ' },
        { text: '123 456,78 €', bold: true, note: 'page 12 : « Résultat 123 456,78 »' },
        { text: ' ; voir ' },
        { text: 'les tarifs', link: '#tarifs' },
        { text: '. ' },
        { text: 'À vérifier', doubt: true },
      ],
    },
    {
      kind: 'table',
      caption: 'Produits et charges',
      header: [cell('Ligne'), cell('2025', 'right')],
      rows: [
        [cell('Ventes d’eau | gros'), cell('1 250 000,00 €', 'right')],
        [cell('Total'), cell('1 250 000,00 €', 'right')],
      ],
      totals: [1],
    },
    { kind: 'heading', level: 2, text: 'Méthodes de calcul' },
    { kind: 'item', runs: [{ text: 'Premier point' }] },
    { kind: 'item', runs: [{ text: 'Second *point* [x]' }] },
    { kind: 'quote', runs: [{ text: 'Les charges sont réparties.' }] },
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: 'Tarifs', bookmark: 'tarifs' },
    {
      kind: 'paragraph',
      runs: [
        { text: 'Texte', link: 'https://www.legifrance.gouv.fr/' },
        { text: ' et piège', link: 'javascript:alert(1)' },
      ],
    },
  ],
};
