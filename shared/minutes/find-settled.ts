import type { Utterance } from './cut-utterances.ts';
import type { DecisionNature, MinutesKind } from './minutes.ts';

/** Something settled without a vote, at this utterance. */
export type Settled = {
  readonly rank: number;
  readonly nature: Exclude<DecisionNature, 'voted'>;
  readonly isSure: boolean;
};

const item =
  '(?:rapports?|points?|dossiers?|deliberations?|questions?|projets?|voeux?|motions?|amendements?|sujets?)';
const acknowledged =
  / (?:(?:conseil|assemblee|comite|instance|cst|commission permanente)(?: \w+){0,3} prend(?: donc| ainsi)? acte|il (?:en )?est (?:donc |ainsi )*pris acte|nous prenons (?:donc )?acte|nous en prenons (?:donc )?acte|il (?:vous )?est donne acte|je vous donne acte|dont acte|donc acte|(?:vous avez|tout le monde a|chacun a|nous avons|le conseil a|l assemblee a) (?:bien |donc )?pris acte|acte est donne|acte en est donne|acte vous est donne) /;
const withdrawn = new RegExp(
  ` (?:(?:je|nous|on) (?:vous propose de |propose de |proposons de |vais |allons )?(?:retire[rs]?|retirons|ajourne[rs]?|ajournons|reporte[rs]?|reportons|renvoie|renvoyer|renvoyons|differe[rs]?)(?: donc)? (?:le|la|ce|cette|l|les|ces) (?:\\w+ )?${item}|${item}(?: \\w+){0,4} (?:est|sont)(?: donc| finalement)* (?:retire|ajourne|reporte|renvoye|differe|retiree|ajournee|reportee|renvoyee|differee)e?s?|${item}(?: \\w+){0,3} (?:retire|ajourne|reporte)e?s? (?:de l ordre du jour|a (?:une|la|un) ))`,
);
const agreedPatterns: readonly RegExp[] = [
  / (?:on|nous) (?:decide|decidons|acte|actons|retient|retenons|valide|validons|convient|convenons|arrete|arretons|tranche|tranchons|part|partons|opte|optons)(?: donc| alors| bien| ensemble| finalement)* (?:de|d|que|qu|sur|pour|le|la|les|l|ce|cette|ca|un|une)(?= )/,
  / (?:on|nous) (?:a|avons) (?:donc |bien |tous )+(?:decide|convenu|acte|valide|retenu) (?:de|d|que|qu|ensemble)(?= )/,
  / il est (?:donc |bien )*(?:decide|convenu|acte|entendu|arrete) (?:de|d|que|qu|ensemble)(?= )/,
  / (?:c est|c est donc|voila c est|donc c est) (?:bien |donc )?(?:valide|acte|decide|entendu|adopte|tranche|arrete)e? /,
  / (?:la|notre) decision (?:est|c est)(?: donc)? (?:de|d|que|prise|la suivante)(?= )/,
  / je valide (?:le|la|les|l|ce|cette|donc|ca)(?= )/,
  / (?:est|sont) (?:donc |bien )?(?:valide|acte|retenu|tranche|arrete)e?s? $/,
];
const pastWords =
  / (?:hier|avant hier|l an dernier|l annee derniere|la semaine derniere|le mois dernier|a l epoque|autrefois|auparavant|lors (?:de|du|d) (?:la |notre |l |un |une )?(?:derniere?|precedente?|dernier)|la derniere fois|la fois derniere|precedemment|en 20\d\d|en 19\d\d|deja|il y a \d+|il y a (?:un|une|quelques|longtemps)) /;
const unsettled =
  / (?:si (?:on|nous|jamais|vous|c est|cela|ca|il|elle|ils)|(?:projets?|travaux|chantiers?) (?:est|sont) (?:donc )?arretee?s?|est ce qu(?:e|on|il)?|faut il|peut etre|eventuellement|je ne sais pas si|pas encore|on ne (?:decide|valide|retient)|n a pas|n avons pas|n est pas|c est a dire|(?:ce )?(?:que|qu) (?:nous|on) (?:a|avons) (?:\w+ )?(?:decide|convenu|acte|valide|retenu)|etait prevue?|rien n est|il faudrait|on pourrait|soit on|avant qu|quand on|quand nous|une fois qu|tant que|il dit|ils disent|elle dit|il a dit|elle a dit|selon|d apres|m a dit|m ont dit|pretend|on decidera|le gouvernement|l etat|le parlement|le prefet|la region|le ministere) /;

/**
 * Prises d'acte and withdrawals of any meeting; what is agreed on, only in the kinds of minutes of internal meetings: in
 * an assembly « nous avons décidé » is a speaker's word, and the assembly decides by its votes.
 */
export function findSettled(
  utterances: readonly Utterance[],
  kind: MinutesKind,
): readonly Settled[] {
  const isInternal = kind === 'releve-de-decisions' || kind === 'compte-rendu';
  const found: Settled[] = [];
  for (const { rank, plain, asks } of utterances) {
    if (asks) continue;
    const isOpen = unsettled.test(plain) || pastWords.test(plain);
    if (acknowledged.test(plain)) found.push({ rank, nature: 'acknowledged', isSure: !isOpen });
    else if (isOpen) continue;
    else if (withdrawn.test(plain)) found.push({ rank, nature: 'withdrawn', isSure: true });
    else if (isInternal && agreedPatterns.some((pattern) => pattern.test(plain))) {
      found.push({ rank, nature: 'agreed', isSure: !/ (?:on|nous) (?:a|avons) /.test(plain) });
    }
  }
  return found;
}
