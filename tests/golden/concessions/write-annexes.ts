import type { Commission } from './commission.ts';
import type { Manuscript } from './manuscript.ts';
import { writeNumber } from './write-numbers.ts';

const months = [
  'Janvier',
  'Février',
  'Mars',
  'Avril',
  'Mai',
  'Juin',
  'Juillet',
  'Août',
  'Septembre',
  'Octobre',
  'Novembre',
  'Décembre',
] as const;
const streets = [
  'rue de l’Aure',
  'avenue de la Gare',
  'place du Marché',
  'rue des Écoles',
  'chemin du Moulin',
  'quai de la Rive',
  'allée des Tilleuls',
] as const;
const works = [
  'Contrôle périodique',
  'Remplacement de pièce d’usure',
  'Intervention à la demande d’un usager',
  'Nettoyage et désinfection',
  'Essai de fonctionnement',
  'Astreinte de nuit',
] as const;

/** Lines of a page: what a page of the annexes is filled to. */
const linesOfPage = 34;

/** Journals, inventories and monthly readings, as long as asked: what makes a report heavy, and holds figures that are no answer. */
export function writeAnnexes(script: Manuscript, of: Commission, pages: number): void {
  script.heading(1, of.house.titles.annexes);
  for (let page = 0; page < pages; page += 1) {
    if (page % 4 === 0) writeMonths(script, of, page);
    else if (page % 4 === 1) writeJournal(script, of, page);
    else if (page % 4 === 2) writeInventory(script, of, page);
    else writeRules(script, of, page);
  }
}

function writeMonths(
  script: Manuscript,
  { dice, sector, figures, exercise }: Commission,
  page: number,
): void {
  script.heading(2, `Annexe ${page + 1} : activité mensuelle, site n° ${page / 4 + 1}`);
  const share = figures.users.now / (12 * (2 + page));
  const counts = months.map(() => Math.max(1, Math.round(share * (0.6 + dice.roll() * 0.8))));
  script.table([
    ['Mois', `${sector.users} ${exercise}`],
    ...months.map((month, at) => [month, writeNumber(counts[at] ?? 0, 0)]),
    [
      'Total du site',
      writeNumber(
        counts.reduce((sum, one) => sum + one, 0),
        0,
      ),
    ],
  ]);
  script.table([
    ['Mois', `Heures d’ouverture ${exercise}`, 'Heures de fermeture imprévue'],
    ...months.map((month) => [
      month,
      writeNumber(dice.between(180, 420), 0),
      writeNumber(dice.between(0, 9), 0),
    ]),
  ]);
  script.paragraph(
    'Ces relevés proviennent du système de comptage du site ; les écarts de plus de dix pour cent d’un mois à l’autre sont examinés avec l’exploitant et consignés au registre.',
  );
}

function writeJournal(script: Manuscript, { dice, exercise }: Commission, page: number): void {
  script.heading(2, `Annexe ${page + 1} : journal des interventions`);
  script.table([
    ['Date', 'Lieu', 'Nature', 'Durée (h)'],
    ...Array.from({ length: linesOfPage }, () => [
      `${String(dice.between(1, 28)).padStart(2, '0')}/${String(dice.between(1, 12)).padStart(2, '0')}/${exercise}`,
      `${dice.between(1, 148)} ${dice.pick(streets)}`,
      dice.pick(works),
      writeNumber(dice.between(1, 18) / 2, 1),
    ]),
  ]);
}

function writeInventory(
  script: Manuscript,
  { dice, sector, exercise }: Commission,
  page: number,
): void {
  script.heading(2, `Annexe ${page + 1} : inventaire détaillé des équipements`);
  script.table([
    ['Repère', 'Équipement', 'Année', 'Valeur brute (€)'],
    ...Array.from({ length: linesOfPage }, (_, at) => [
      `EQ-${page}-${String(at + 1).padStart(3, '0')}`,
      dice.pick(sector.goods),
      `${exercise - dice.between(1, 25)}`,
      writeNumber(dice.between(2, 480) * 100, 0),
    ]),
  ]);
}

function writeRules(script: Manuscript, { dice, authority }: Commission, page: number): void {
  script.heading(2, `Annexe ${page + 1} : extraits du règlement de service`);
  for (let article = 1; article <= 15; article += 1) {
    script.paragraph(
      `Article ${page}.${article}. ${dice.pick([
        `L’usager signale toute anomalie au numéro d’appel affiché sur le site. L’exploitant intervient dans un délai de ${dice.between(1, 48)} heures et rend compte à ${authority} des interruptions de plus de quatre heures, avec leur cause, leur durée et le nombre de personnes touchées.`,
        `Les installations sont vérifiées au moins une fois par an par un organisme agréé. Les rapports de vérification sont tenus à la disposition de ${authority}, qui peut demander toute contre-visite aux frais de l’exploitant en cas de réserve non levée sous trente jours.`,
        `Les factures sont payables à ${dice.between(15, 45)} jours. En cas de difficulté, l’usager peut demander un échelonnement ; aucune suspension de service n’intervient avant une mise en demeure restée sans effet pendant ${dice.between(10, 30)} jours.`,
      ])}`,
    );
  }
}
