import { type Commission, isPlanted, plantedFigure } from './commission.ts';
import type { Telling } from './concession.ts';
import { type Manuscript, tell } from './manuscript.ts';
import { writeNumber } from './write-numbers.ts';

/** Quality with the indicators of the contract, measures proposed, tariffs. */
export function writeQuality(script: Manuscript, of: Commission): void {
  const { house, figures, exercise } = of;
  const { titles } = house;
  script.heading(1, titles.quality);
  script.paragraph(
    `La qualité du service est appréciée à partir des indicateurs définis au contrat et des réclamations des usagers ; ${writeNumber(figures.complaints.now, 0)} réclamations écrites ont été reçues en ${exercise}.`,
    [
      tell('analyse_qualite', null, titles.quality),
      tell('reclamations', figures.complaints.now, writeNumber(figures.complaints.now, 0)),
    ],
  );
  writeIndicators(script, of);
  if (!isPlanted(of, 'missing', 'mesures_proposees')) writeMeasures(script, titles.measures);
  writeTariffs(script, of);
}

function writeMeasures(script: Manuscript, title: string): void {
  const tells = [tell('mesures_proposees', null, title)];
  script.heading(2, title);
  script.item('Rappel des usagers par message avant chaque intervention programmée.', tells);
  script.item(
    'Enquête de satisfaction renouvelée au second semestre, avec restitution à la collectivité.',
    tells,
  );
}

function writeIndicators(script: Manuscript, of: Commission): void {
  const { house, figures, sector, exercise } = of;
  const tells: Telling[] = [tell('indicateurs', null, house.titles.indicators)];
  const rows = sector.indicators.map(({ name, fieldId, unit, decimals, objective }, at) => {
    const { now, before } = figures.indicators[at] ?? { now: 0, before: 0 };
    const write = (value: number): string =>
      `${writeNumber(value, decimals)}${unit === '%' ? ' %' : ''}`;
    if (fieldId !== null) tells.push(tell(fieldId, now, write(now)));
    const label = unit === '' || unit === '%' ? name : `${name}, en ${unit}`;
    return [label, write(before), write(now), objective];
  });
  script.heading(2, house.titles.indicators);
  script.table([['Indicateur', `${exercise - 1}`, `${exercise}`, 'Objectif'], ...rows], tells);
  const at = sector.indicators.findIndex(({ fieldId }) => fieldId === 'rendement');
  const right = figures.indicators[at]?.now;
  if (right === undefined) return;
  const said = plantedFigure(of, 'text-table', 'rendement') ?? right;
  const written = `${writeNumber(said, 1)} %`;
  script.paragraph(`Le rendement du réseau s’établit à ${written} en ${exercise}.`, [
    tell('rendement', said, written),
  ]);
}

function writeTariffs(script: Manuscript, of: Commission): void {
  const { house, sector, exercise, dice } = of;
  const { titles } = house;
  const growth = 1.5 + Math.round(dice.roll() * 40) / 10;
  script.heading(1, titles.tariffs);
  script.table(
    [
      ['Tarif', `1er janvier ${exercise} (€ HT)`, `1er janvier ${exercise + 1} (€ HT)`],
      ...sector.tariffs.map(([name, euros]) => {
        const decimals = euros < 3 ? 3 : 2;
        return [
          name,
          writeNumber(euros, decimals),
          writeNumber(euros * (1 + growth / 100), decimals),
        ];
      }),
    ],
    [tell('tarifs', null, titles.tariffs)],
  );
  if (isPlanted(of, 'missing', 'mode_tarifs')) return;
  script.paragraph(
    `Les tarifs sont révisés chaque année par application de la formule d’indexation de l’article 34 du contrat ; leur évolution est de ${writeNumber(growth, 1)} % au 1er janvier ${exercise + 1}.`,
    [tell('mode_tarifs', null, titles.tariffs)],
  );
}
