import type { Utterance } from './cut-utterances.ts';

/** Where the meeting goes on to another subject, and what it says of it. */
export type Transition = {
  readonly rank: number;
  /** Of the rapport, dossier, point or délibération; null = none was said. */
  readonly number: string | null;
  /** Words that tell the subject; empty = none. */
  readonly title: string;
};

const nouns =
  '(?:rapports?|dossiers?|deliberations?|points?|questions?|sujets?|affaires?|projets? de deliberation)';
const goesOn =
  / (?:on|nous|je) (?:va |allons |vais |peut |pouvons )?(?:passer?|passons|arrive|arrivons|arriver|en arrive|en arrivons|continue[rs]?|continuons|poursui[ts]|poursuivre|poursuivons|enchaine[rs]?|enchainons|termine[rs]?|terminons|attaque[rs]?|attaquons|aborde[rs]?|abordons|entame[rs]?|entamons|commence[rs]?|commencons|debute[rs]?|debutons|demarre[rs]?|demarrons|vien[ts]|venons|en vien[ts]|en venons|reprend[rs]?|reprenons)(?: \w+){0,3}? (?:a|au|aux|avec|par|sur|le|la|les|l)(?= )/;
const orderOne =
  / (?:passons|continuons|poursuivons|enchainons|terminons|abordons|commencons|venons en|reprenons|arrivons)(?: \w+){0,2}? (?:a|au|aux|avec|par|sur|le|la|les|l) /;
const following = new RegExp(
  `(?: ${nouns} (?:suivante?s?|\\d{1,4}|numero \\d{1,4}|n \\d{1,4}|no \\d{1,4})|^ (?:premiere?|deuxieme|second|seconde|troisieme|quatrieme|cinquieme|sixieme|septieme|huitieme|neuvieme|dixieme|dernier|derniere|prochaine?) ${nouns}(?! (?:extremement|tres|important))) `,
);
const bareNumber =
  /^ (?:et |alors |donc |bien |ensuite |maintenant |puis )*(?:le|la|au) (?:numero |n |no )?(\d{1,4}) (?:c est|ce sera|presente|concerne|est presente|m |mme |monsieur|madame|avec|pour|sur|on)(?= |$)/;
const numbered = new RegExp(
  ` (?:${nouns}(?: de l ordre du jour)?(?: portant)?(?: le| la)?|numero|le|la|les|au|aux|du)(?: numero| n| no)? (\\d{1,4})(?= )`,
);
const written =
  /(?:rapport|dossier|délibération|point|question)\s*n[°ºo]\.?\s*([\dA-Z][\dA-Z./-]{0,15})/iu;
/** « je demande à M. X de rapporter la question de… » */
const givesFloor =
  / (?:demande[rs]? a|invite|la parole (?:est )?a|parole a|c est) (?:\w+ ){1,6}?(?:(?:de|pour|qui va|qui vient) )+(?:nous )?(?:rapporter|presenter|exposer|introduire|la presentation|le rapport|le dossier) /;
/** Said of the past, of a clock or of money: no item. */
const noItem =
  / (?:en|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|article|loi|page) \d{1,4} $/;
const counted =
  /^ (?:h|heures?|euros?|ans?|mois|jours?|pourcents?|pour 100|millions?|milliards?|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|communes?|habitants?|agents?|voix|kilometres?|virgule|m2|metres?|autres|premiers?|derniers?|ou|colleges?)(?= |$)/;

/**
 * Where the meeting goes on to another subject. Whoever reads a number out opens its item; without one, only the chair's
 * words do (null = not known, everybody's): a member who « en vient au point suivant » of a speech opens nothing.
 */
export function findTransitions(
  utterances: readonly Utterance[],
  chair: string | null,
): readonly Transition[] {
  const found: Transition[] = [];
  let number: string | null = null;
  for (const utterance of utterances) {
    const transition = readTransition(utterance);
    // The number of what is being dealt with, said again, opens nothing.
    if (transition === null || (number !== null && transition.number === number)) continue;
    if (transition.number === null && chair !== null && utterance.speaker !== chair) continue;
    number = transition.number;
    found.push(transition);
  }
  return found;
}

function readTransition({ rank, plain, text, asks }: Utterance): Transition | null {
  const bare = bareNumber.exec(plain);
  const goes = goesOn.exec(plain) ?? orderOne.exec(plain);
  const isItem = following.test(plain) || givesFloor.test(plain);
  const number = written.exec(text)?.[1] ?? bare?.[1] ?? itemNumber(plain);
  const isShort = plain.length < 260;
  if (!isShort && written.exec(text) === null) return null;
  if (/ (?:au|aux) (?:vote|voix|scrutin) /.test(plain) && number === null) return null;
  if (
    bare === null &&
    !(goes !== null && (number !== null || isItem || isSubject(plain))) &&
    !isItem
  ) {
    return null;
  }
  // « y a-t-il des questions sur ce point ? » goes nowhere.
  if (asks && goes === null) return null;
  return { rank, number, title: titleIn(text) };
}

/** « on passe à la fiscalité » opens a subject, « on passe sous la voie » and « on passe à quatre classes » do not. */
function isSubject(plain: string): boolean {
  return / (?:suivante?|ordre du jour|rapports?|dossiers?|deliberations?|points?|budget|compte administratif|motions?|voeux?|questions? (?:diverses|orales|suivante)|informations?|presentation|examen|approbation|designation|election)(?: |$)/.test(
    plain,
  );
}

function itemNumber(plain: string): string | null {
  const match = numbered.exec(plain);
  if (match === null) return null;
  const end = match.index + match[0].length;
  if (counted.test(plain.slice(end)) || noItem.test(plain.slice(0, end + 1))) return null;
  return match[1] ?? null;
}

const lead =
  /^.*?(?:dossier|rapport|point|délibération|sujet|question|ordre du jour)s?(?:\s+suivante?s?)?(?:\s+(?:numéro|n[°º]|no))?(?:\s+[\d-]+)?\s*(?::|,|sur|de|d['’]|relati(?:f|ve)s? (?:à|au|aux)|concern(?:e|ant)|portant sur|qui (?:concerne|porte sur|est)|c['’]est|est)\s+/iu;
const afterColon = /[:–—]\s*(\P{L}*\p{L}.{8,})$/u;

/** The words of the sentence that tell what it is about, as they stand in it. */
function titleIn(text: string): string {
  const rest = afterColon.exec(text)?.[1] ?? (lead.test(text) ? text.replace(lead, '') : '');
  const bare = rest.replace(/[.?!…\s]+$/u, '').trim();
  return bare.split(/\s+/).length >= 2 && bare.length <= 220 ? bare : '';
}
