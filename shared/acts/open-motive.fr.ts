import { withQue } from './contractions.fr.ts';

/** A name keeps its capital; « La commune » loses it. */
const littleWord =
  /^(?:les?|la|l[’']|une?|des|du|ces?|cette|cet|ils?|elles?|on|au|aux|en|par|pour|son|sa|ses|leurs?|il|aucune?|chaque|plusieurs)(?![\p{L}-])/iu;
const pronoun = /^(?:ils?|elles?|on|c[’']est|ce sont)(?![\p{L}-])/iu;
/** Verbs of the sentences that acts are made of; what may as well be a noun is not among them. */
const verb =
  /(?<![\p{L}’'-])(?<!(?<!\p{L})(?:la|le|les|une?|cette|ce|de|du|des|sa|son|leurs?) )(?:n[’']|s[’']|l[’']|y )?(?:est|sont|était|étaient|sera|seront|serait|a|ont|avait|avaient|aura|auront|aurait|doit|doivent|devra|devront|peut|peuvent|pourra|pourront|pourrait|va|vont|veut|veulent|convient|appartient|contient|tient|vient|viennent|devient|deviennent|permet|permettent|met|mettent|fait|font|reste|restent|demeure|demeurent|concerne|concernent|justifie|justifient|nécessite|nécessitent|impose|imposent|exige|exigent|répond|répondent|constitue|constituent|présente|présentent|comporte|comportent|prévoit|prévoient|dispose|disposent|relève|relèvent|assure|assurent|augmente|augmentent|baisse|baissent|entraîne|entraînent|existe|existent|souhaite|souhaitent|propose|proposent|participe|participent|contribue|contribuent|favorise|favorisent|anime|animent|accueille|accueillent|organise|organisent|occupe|occupent|risque|risquent|manque|manquent|suffit|suffisent|change|changent|dépasse|dépassent|s[’']inscrit|s[’']inscrivent)(?![\p{L}’'-])/iu;
/** What follows one of these belongs to a noun: « la demande qui est présentée ». */
const relative =
  /(?<!\p{L})(?:qui|que|qu[’']|dont|où|auquel|à laquelle|lequel|laquelle|lesquel(?:le)?s)(?![\p{L}])/iu;

/**
 * What stands after « Considérant »: a clause takes « que » (« le service doit … »), a noun takes nothing
 * (« la vétusté de la salle »).
 */
export function openMotive(told: string): string {
  if (/^(?:que |qu[’'])/iu.test(told)) return lowerFirst(told);
  const clause = littleWord.test(told) ? lowerFirst(told) : told;
  const [main = clause] = clause.split(relative);
  return pronoun.test(clause) || verb.test(main) ? withQue(clause) : clause;
}

const lowerFirst = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
