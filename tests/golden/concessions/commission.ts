import type { Plant } from './concession.ts';
import type { Dice } from './dice.ts';
import type { Figures } from './figures.ts';
import type { House } from './houses.fr.ts';
import type { Sector } from './sector.ts';

/** Everything that a report is written from. */
export type Commission = {
  readonly dice: Dice;
  readonly house: House;
  readonly sector: Sector;
  readonly delegate: string;
  /** `Ville de Valmont-sur-Aure`, who conceded the service. */
  readonly authority: string;
  readonly place: string;
  readonly exercise: number;
  readonly start: number;
  readonly end: number;
  readonly figures: Figures;
  readonly plants: readonly Plant[];
  /** Name of the line of other receipts; null = the service's own. */
  readonly others: string | null;
};

export const isPlanted = (
  { plants }: Pick<Commission, 'plants'>,
  kind: Plant['kind'],
  fieldId?: string,
): boolean =>
  plants.some(
    (plant) => plant.kind === kind && (fieldId === undefined || plant.fieldId === fieldId),
  );

/** The figure that a report gives instead of the right one; null when nothing is planted there. */
export const plantedFigure = (
  { plants }: Pick<Commission, 'plants'>,
  kind: Plant['kind'],
  fieldId: string,
): number | null =>
  plants.find((plant) => plant.kind === kind && plant.fieldId === fieldId)?.figures.at(-1) ?? null;
