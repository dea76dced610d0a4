import type { Commission } from './commission.ts';
import type { Concession, ContractFacts } from './concession.ts';
import { throwDice } from './dice.ts';
import { drawFigures } from './figures.ts';
import { type House, houses } from './houses.fr.ts';
import { openManuscript } from './manuscript.ts';
import { plantFaults } from './plant-faults.ts';
import { sectors } from './sectors.fr.ts';
import { writeAccounts } from './write-accounts.ts';
import { writeAnnexes } from './write-annexes.ts';
import { writeAssets } from './write-assets.ts';
import { withOf } from './write-numbers.ts';
import { writeOpening } from './write-opening.ts';
import { writeQuality } from './write-quality.ts';

const places = [
  'Valmont-sur-Aure',
  'Saint-Aubin-des-Prés',
  'Rocheval',
  'Port-Salins',
  'Montbrel',
  'La Ferté-Marine',
  'Castelnau-les-Bains',
] as const;
const exercise = 2025;
/** Pages that a report has without its annexes, and that one of the annexes takes, as they are set on paper. */
const pagesOfBody = 6;
const pagesOfAnnexe = 0.955;

/**
 * The report of the concession with this number, from 0; the same number gives the same report. `pages` is what it is
 * brought to with annexes; absent = 14 to 30. `writtenBy` is a delegate whose words are not those of the set.
 */
export function makeConcession(
  at: number,
  pages: number | null = null,
  writtenBy: House | null = null,
): Concession {
  const dice = throwDice(0xca1a + at * 7_919);
  const house = writtenBy ?? houses[(at * 2 + Math.floor(at / 5)) % houses.length] ?? houses[0];
  const sector = sectors[at % sectors.length] ?? sectors[0];
  const place = dice.pick(places);
  const figures = drawFigures(dice, sector, stepOf[house.unit]);
  const start = exercise - dice.between(2, 14);
  const commission: Commission = {
    dice,
    house,
    sector,
    delegate: dice.pick(house.names),
    authority: dice.is(0.7) ? `Ville de ${place}` : `Communauté d’agglomération de ${place}`,
    place,
    exercise,
    start,
    end: start + dice.between(15, 24),
    figures,
    plants: plantFaults({ dice, figures, house, sector }, at),
    others: dice.is(0.6)
      ? dice.pick(['Autres recettes d’exploitation', 'Produits accessoires', 'Autres produits'])
      : null,
  };
  const script = openManuscript();
  writeOpening(script, commission);
  if (at % 4 === 3) writeQuality(script, commission);
  writeAccounts(script, commission);
  writeAssets(script, commission);
  if (at % 4 !== 3) writeQuality(script, commission);
  const asked = pages ?? dice.between(14, 30);
  writeAnnexes(script, commission, Math.max(1, Math.round((asked - pagesOfBody) / pagesOfAnnexe)));
  return {
    name: `${String(at + 1).padStart(2, '0')}-${sector.id}-${plainName(place)}`,
    format: at % 3 === 0 ? 'docx' : 'pdf',
    title: `Rapport annuel du délégataire ${exercise} - ${sector.service} - ${place}`,
    delegate: commission.delegate,
    address: `${commission.delegate}, agence de ${place}`,
    colour: house.colour,
    exercise,
    date: `${exercise + 1}-05-${String(dice.between(4, 29)).padStart(2, '0')}`,
    parts: script.parts,
    contract: factsOf(commission),
    plants: commission.plants,
  };
}

/** Cents are drawn as whole euros with a part of them, so that sums in a table stay exact. */
const stepOf = { exact: 0.01, euros: 1, thousands: 1_000 } as const;

/** As the authority keeps them beside the report; the year before is what the last report said. */
function factsOf({ delegate, authority, sector, start, end, figures }: Commission): ContractFacts {
  return {
    delegataire: delegate,
    autorite: authority,
    objet: `Exploitation du service ${withOf(sector.service)}`,
    date_effet: `${start}-01-01`,
    echeance: `${end}-12-31`,
    duree: `${end - start + 1} ans`,
    produits_precedents: figures.produits.before,
    indicateurs_contrat: sector.indicators
      .map(({ name, objective }) => `${name} : ${objective}`)
      .join(' ; '),
    penalites_contrat: '500 € par indicateur non atteint et par an',
    tarifs_contrat: sector.tariffs.map(([name, euros]) => `${name} : ${euros} €`).join(' ; '),
  };
}

const plainName = (place: string): string =>
  place
    .normalize('NFD')
    .replace(/[^A-Za-z-]/g, '')
    .toLowerCase();
