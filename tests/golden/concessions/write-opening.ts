import { type Commission, plantedFigure } from './commission.ts';
import { type Manuscript, tell } from './manuscript.ts';
import {
  withOf,
  writeAmount,
  writeAmountWithUnit,
  writeChange,
  writeMillions,
  writeNumber,
} from './write-numbers.ts';

/** Editorial, key figures, contract. */
export function writeOpening(script: Manuscript, of: Commission): void {
  const { house, delegate, authority, sector, exercise, place } = of;
  script.heading(1, `Rapport annuel du délégataire ${exercise}`);
  script.paragraph(
    `${authority} - Délégation de service public : ${sector.service} - Exercice ${exercise}`,
  );
  script.paragraph(
    `Établi par ${delegate} en application des articles L. 3131-5 et R. 3131-2 et suivants du code de la commande publique.`,
  );
  writeEditorial(script, of);
  writeKeyFigures(script, of);
  script.heading(1, house.titles.contract);
  script.paragraph(
    `Par une convention de délégation de service public, la ${authority} a confié à ${delegate} l’exploitation du service ${withOf(sector.service)} sur le territoire de ${place}.`,
  );
  script.table([
    ['Caractéristiques', 'Contrat'],
    ['Nature du contrat', 'Concession de service public'],
    ['Délégataire', delegate],
    ['Date d’effet', `1er janvier ${of.start}`],
    ['Date d’échéance', `31 décembre ${of.end}`],
    ['Durée', `${of.end - of.start + 1} ans`],
  ]);
  if (of.dice.is(0.4)) {
    script.paragraph(
      `Un avenant n° 1 a été signé le 14 mars ${exercise - 2} ; il porte sur l’indexation des tarifs et ne modifie pas la durée.`,
    );
  }
}

function writeEditorial(script: Manuscript, of: Commission): void {
  const { house, figures, exercise, dice, sector, delegate } = of;
  const { produits, users } = figures;
  const said = plantedFigure(of, 'text-table', 'produits') ?? produits.now;
  script.heading(1, house.titles.edito);
  script.paragraph(
    `Mesdames et Messieurs les élus, nous avons le plaisir de vous remettre le rapport annuel de l’exercice ${exercise}.`,
  );
  const isTold = house.tells === 'sentences' || dice.is(0.6);
  if (isTold || said !== produits.now) {
    const isRounded = said === produits.now && said > 1_000_000 && dice.is(0.4);
    const written = isRounded ? writeMillions(said) : writeAmountWithUnit(said, house.unit);
    script.paragraph(
      `L’année ${exercise} se solde par un total de produits de ${written}, pour ${writeNumber(users.now, 0)} ${sector.users}.`,
      [tell('produits', said, written)],
    );
  }
  script.paragraph(
    dice.pick([
      `Le groupe auquel appartient ${delegate} a réalisé en ${exercise} un chiffre d’affaires de 2,1 milliards d’euros et emploie 12 400 collaborateurs en France.`,
      `Nos équipes restent mobilisées pour la continuité du service, et nous remercions les services de la collectivité de leur écoute.`,
      `L’inflation des prix de l’énergie, de 11,4 % au niveau national, a pesé sur l’ensemble de la profession.`,
    ]),
  );
}

function writeKeyFigures(script: Manuscript, of: Commission): void {
  const { house, figures, exercise, sector } = of;
  const { produits, resultat, users, complaints } = figures;
  const said = plantedFigure(of, 'table-table', 'resultat') ?? resultat.now;
  const unit = house.unit === 'thousands' ? 'k€' : '€';
  const amount = (euros: number): string => writeAmount(euros, house.unit);
  script.heading(1, house.titles.keyFigures);
  script.table(
    [
      ['Chiffres clés', `${exercise - 1}`, `${exercise}`, 'Évolution'],
      [
        `Nombre : ${sector.users}`,
        writeNumber(users.before, 0),
        writeNumber(users.now, 0),
        writeChange(users),
      ],
      [
        `${house.words.produits} (${unit})`,
        amount(produits.before),
        amount(produits.now),
        writeChange(produits),
      ],
      [
        `${house.words.resultat} (${unit})`,
        amount(resultat.before),
        amount(said),
        writeChange({ now: said, before: resultat.before }),
      ],
      [
        'Réclamations écrites',
        writeNumber(complaints.before, 0),
        writeNumber(complaints.now, 0),
        writeChange(complaints),
      ],
    ],
    [
      tell('produits', produits.now, amount(produits.now)),
      tell('produits_n1', produits.before, amount(produits.before)),
      tell('resultat', said, amount(said)),
      tell('resultat_n1', resultat.before, amount(resultat.before)),
      tell('reclamations', complaints.now, writeNumber(complaints.now, 0)),
    ],
  );
  script.heading(2, 'Les temps forts');
  script.item(`Janvier ${exercise} : revue annuelle du contrat avec les services.`);
  script.item(
    `Juin ${exercise} : visite des installations par la commission consultative des services publics locaux.`,
  );
  script.item(`Novembre ${exercise} : exercice de continuité d’activité avec la cellule de crise.`);
}
