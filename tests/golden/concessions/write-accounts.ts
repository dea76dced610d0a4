import { type Commission, isPlanted, plantedFigure } from './commission.ts';
import type { Telling } from './concession.ts';
import type { Pair } from './figures.ts';
import { type Manuscript, tell } from './manuscript.ts';
import { writeAmount, writeChange } from './write-numbers.ts';

type Line = { readonly name: string; readonly pair: Pair; readonly fieldId: string | null };

/** The annual account with the year before, and how it is drawn up. */
export function writeAccounts(script: Manuscript, of: Commission): void {
  const { house, exercise } = of;
  script.heading(1, house.titles.accounts);
  // Told here alone: cells then hold thousands where the rest of the report counts euros.
  const inThousands = isPlanted(of, 'unit');
  const year = isPlanted(of, 'wrong-year') ? exercise - 1 : exercise;
  script.paragraph(
    inThousands
      ? `Compte annuel de résultat de l’exploitation de l’exercice ${year}, présenté en milliers d’euros hors taxes.`
      : `Compte annuel de résultat de l’exploitation de l’exercice ${year}, avec rappel de l’exercice précédent, hors taxes.`,
  );
  const unit = inThousands ? 'thousands' : house.unit;
  const [first, left, right, change] = house.columns(year);
  const header = [inThousands ? 'Libellé' : first, left, right, change];
  const isStale = year !== exercise;
  const lines = isStale ? linesOf(of).map(yearEarlier) : linesOf(of);
  const rows = lines.map(({ name, pair }) => {
    const now = writeAmount(pair.now, unit);
    const before = writeAmount(pair.before, unit);
    const [one, two] = house.previousFirst ? [before, now] : [now, before];
    return [name, one, two, writeChange(pair)];
  });
  script.table(
    [header, ...rows],
    [
      ...(isStale
        ? staleTellings(lines, unit)
        : [tell('compte_resultat', null, house.titles.accounts), ...tellingsOf(lines, unit)]),
    ],
  );
  writeMethods(script, of);
}

/** Names of a service's own that say « other receipts ». */
const knownOthers = new Set(['Travaux attribués à titre exclusif', 'Prestations accessoires']);

type Unit = Commission['house']['unit'];

const withYearBefore = ['produits', 'charges', 'resultat'];
/** What the last report's account said a year further back. */
const yearlyGrowth = 1.03;

const yearEarlier = ({ name, fieldId, pair }: Line): Line => ({
  name,
  fieldId,
  pair: { now: pair.before, before: Math.round(pair.before / yearlyGrowth / 1_000) * 1_000 },
});

/** Of an account of the year before only the figures of that year are told: as the year before. */
function staleTellings(lines: readonly Line[], unit: Unit): readonly Telling[] {
  return lines.flatMap(({ fieldId, pair }) =>
    fieldId === null || !withYearBefore.includes(fieldId)
      ? []
      : [tellAmount(`${fieldId}_n1`, pair.now, unit)],
  );
}

function tellAmount(fieldId: string, euros: number, unit: Unit): Telling {
  const value = unit === 'thousands' ? Math.round(euros / 1_000) * 1_000 : euros;
  return tell(fieldId, value, writeAmount(euros, unit));
}

function tellingsOf(lines: readonly Line[], unit: Unit): readonly Telling[] {
  return lines.flatMap(({ fieldId, pair }) => {
    if (fieldId === null) return [];
    const now = tellAmount(fieldId, pair.now, unit);
    if (!withYearBefore.includes(fieldId)) return [now];
    return [now, tellAmount(`${fieldId}_n1`, pair.before, unit)];
  });
}

function linesOf(of: Commission): readonly Line[] {
  const { house, figures, sector } = of;
  const line = (name: string, pair: Pair, fieldId: string | null = null): Line => ({
    name,
    pair,
    fieldId,
  });
  const { words } = house;
  const receipts = [
    line(sector.receipts, figures.receipts),
    ...(figures.compensation === null
      ? []
      : [line('Compensation pour contraintes de service public', figures.compensation)]),
    of.others === null
      ? line(
          sector.otherReceipts,
          figures.otherReceipts,
          knownOthers.has(sector.otherReceipts) ? 'autres_recettes' : null,
        )
      : line(of.others, figures.otherReceipts, 'autres_recettes'),
  ];
  const charges = [
    line(sector.purchases, figures.purchases),
    line(words.personnel, figures.personnel, 'charges_personnel'),
    line(words.sousTraitance, figures.sousTraitance),
    line(words.entretien, figures.entretien),
    line(words.impots, figures.impots, 'impots_taxes'),
    line(words.redevance, figures.redevance, 'redevance'),
    line(words.structure, figures.structure, 'charges_structure'),
    line(words.amortissements, figures.amortissements),
    line(words.renouvellement, figures.renouvellement),
  ];
  const income = line(
    words.produits,
    planted(of, 'previous', 'produits', figures.produits),
    'produits',
  );
  const burden = line(words.charges, planted(of, 'sum', 'charges', figures.charges), 'charges');
  const result = line(
    words.resultat,
    planted(of, 'rule', 'resultat', figures.resultat),
    'resultat',
  );
  const totalFirst = house.unit === 'euros' && house.previousFirst;
  return totalFirst
    ? [income, ...receipts, burden, ...charges, result]
    : [...receipts, income, ...charges, burden, result];
}

/** The figure as the report gives it: of the year before for `previous`, of the year otherwise. */
function planted(
  of: Commission,
  kind: 'previous' | 'sum' | 'rule',
  fieldId: string,
  pair: Pair,
): Pair {
  const said = plantedFigure(of, kind, fieldId);
  if (said === null) return pair;
  return kind === 'previous' ? { ...pair, before: said } : { ...pair, now: said };
}

function writeMethods(script: Manuscript, of: Commission): void {
  const { house, dice } = of;
  if (!isPlanted(of, 'missing', 'methodes_calcul')) {
    script.heading(2, house.titles.methods);
    script.paragraph(
      'Les produits et les charges sont rattachés à l’exercice selon le principe d’indépendance des exercices. Les méthodes et éléments de calcul sont identiques à ceux de l’exercice précédent.',
      [
        tell('methodes_calcul', null, house.titles.methods),
        tell('changement_methodes', null, house.titles.methods),
      ],
    );
    script.paragraph(
      dice.pick([
        'Les charges directes sont affectées directement au contrat ; les charges indirectes, dont les charges de structure, sont réparties selon une clé fondée sur la valeur ajoutée de chaque contrat.',
        'Les frais généraux sont répartis au prorata du chiffre d’affaires des contrats de l’agence (clé de répartition), les charges directes sont imputées directement.',
      ]),
      [tell('cles_repartition', null, house.titles.methods)],
    );
  }
  if (!isPlanted(of, 'missing', 'charge_economique')) {
    script.paragraph(
      'La charge économique imputée au titre des investissements et du renouvellement est calculée selon une annuité constante, au taux de 3,2 %, sur la durée du contrat.',
      [tell('charge_economique', null, house.titles.methods)],
    );
  }
}
