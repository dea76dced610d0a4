import { type Commission, isPlanted } from './commission.ts';
import { type Manuscript, tell } from './manuscript.ts';
import { writeAmount, writeAmountWithUnit, writeNumber } from './write-numbers.ts';

/** Property and its changes, goods that return or may be bought back, works and renewals, commitments. */
export function writeAssets(script: Manuscript, of: Commission): void {
  const { house, sector, exercise, dice } = of;
  const { titles } = house;
  script.heading(1, titles.assets);
  script.paragraph(
    'Les ouvrages et équipements confiés sont décrits ci-dessous, avec leur état constaté lors du dernier récolement.',
    [tell('etat_biens', null, titles.assets)],
  );
  script.table([
    ['Bien', 'Mise en service', 'État'],
    ...sector.goods.map((name) => [
      name,
      `${exercise - dice.between(2, 34)}`,
      dice.pick(['Bon', 'Moyen', 'Satisfaisant', 'À surveiller']),
    ]),
  ]);
  if (!isPlanted(of, 'missing', 'variations_patrimoine')) {
    script.heading(2, titles.changes);
    script.table(
      [
        ['Nature', 'Entrées (€)', 'Sorties (€)'],
        [
          sector.goods[0],
          writeNumber(dice.between(0, 90) * 1_000, 0),
          writeNumber(dice.between(0, 20) * 1_000, 0),
        ],
        [sector.goods[2], writeNumber(dice.between(0, 60) * 1_000, 0), '0'],
      ],
      [tell('variations_patrimoine', null, titles.changes)],
    );
  }
  writeInventory(script, of);
  writeWorks(script, of);
  writeCommitments(script, of);
}

function writeInventory(script: Manuscript, of: Commission): void {
  const { house, sector } = of;
  const { titles } = house;
  const [one, two, three, four, five] = sector.goods;
  script.heading(2, titles.returnGoods);
  for (const name of [one, two, three]) {
    script.item(
      `${name} : bien de retour, remis gratuitement à la collectivité au terme du contrat.`,
      [tell('biens_retour', null, titles.returnGoods)],
    );
  }
  if (isPlanted(of, 'missing', 'biens_reprise')) return;
  script.heading(2, titles.recoveryGoods);
  for (const name of [four, five]) {
    script.item(`${name} : bien de reprise, à sa valeur nette comptable.`, [
      tell('biens_reprise', null, titles.recoveryGoods),
    ]);
  }
}

function writeWorks(script: Manuscript, of: Commission): void {
  const { house, figures, sector, exercise } = of;
  const { titles } = house;
  const [one, two] = sector.goods;
  const first = Math.round(figures.investments * 0.62);
  const amount = (euros: number): string => writeAmount(euros, house.unit);
  const unit = house.unit === 'thousands' ? 'k€' : '€';
  script.heading(2, titles.works);
  if (house.tells === 'sentences') {
    const written = writeAmountWithUnit(figures.investments, house.unit);
    script.paragraph(
      `Les investissements réalisés en ${exercise} s’élèvent à ${written}, principalement pour ${one.toLowerCase()}.`,
      [
        tell('investissements', figures.investments, written),
        tell('programme_investissements', null, titles.works),
      ],
    );
  } else {
    script.table(
      [
        ['Opération', `Réalisé ${exercise} (${unit})`],
        [`${one} : mise aux normes`, amount(first)],
        [
          `${two} : extension`,
          amount(
            figures.investments -
              (house.unit === 'thousands' ? Math.round(first / 1_000) * 1_000 : first),
          ),
        ],
        ['Total des investissements', amount(figures.investments)],
      ],
      [
        tell('investissements', figures.investments, amount(figures.investments)),
        tell('programme_investissements', null, titles.works),
      ],
    );
  }
  if (isPlanted(of, 'missing', 'renouvellement')) return;
  script.heading(2, titles.renewals);
  const written = writeAmountWithUnit(figures.renewals, house.unit);
  if (house.tells === 'sentences') {
    script.paragraph(
      `Les dépenses de renouvellement de l’exercice ${exercise} ont atteint ${written} ; elles sont conformes au plan prévisionnel.`,
      [tell('renouvellement', figures.renewals, written)],
    );
  } else {
    script.table(
      [
        ['Renouvellement', `Dépenses ${exercise} (${unit})`],
        ['Total des dépenses de renouvellement', amount(figures.renewals)],
      ],
      [tell('renouvellement', figures.renewals, amount(figures.renewals))],
    );
  }
}

function writeCommitments(script: Manuscript, of: Commission): void {
  const { house, figures, exercise } = of;
  if (isPlanted(of, 'missing', 'engagements')) return;
  const { titles } = house;
  script.heading(1, titles.commitments);
  script.paragraph(
    'Les engagements à incidences financières nécessaires à la continuité du service comprennent les contrats de maintenance, les baux et les engagements en matière de personnel affecté au contrat, transférables au terme de la délégation.',
    [tell('engagements', null, titles.commitments)],
  );
  const staff = writeNumber(figures.staff, Number.isInteger(figures.staff) ? 0 : 1);
  if (house.tells === 'sentences') {
    script.paragraph(
      `Au 31 décembre ${exercise}, l’effectif affecté au contrat est de ${staff} équivalents temps plein.`,
      [tell('effectif', figures.staff, staff)],
    );
  } else {
    script.table(
      [
        ['Personnel', `${exercise}`],
        ['Effectif affecté au service (ETP)', staff],
        [
          'dont transférable au terme du contrat',
          writeNumber(Math.max(1, Math.floor(figures.staff * 0.7)), 0),
        ],
      ],
      [tell('effectif', figures.staff, staff)],
    );
  }
}
