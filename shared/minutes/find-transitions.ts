import type { Utterance } from './cut-utterances.ts';
import { itemTitle } from './item-title.fr.ts';
import { readVoteCues } from './vote-cues.fr.ts';

/** Where the meeting goes on to another subject, and what it says of it. */
export type Transition = {
  readonly rank: number;
  /** Of the rapport, dossier, point or délibération; null = none was said. */
  readonly number: string | null;
  /** Words that tell the subject; empty = none. */
  readonly title: string;
  /** What the meeting calls its items, folded: `dossier`, `resolution`; null = not said. */
  readonly noun: string | null;
};

type Leading = {
  /** Who puts questions to the vote; null = not known. */
  readonly chair: string | null;
  /** A meeting of colleagues: whoever speaks may go on to another subject, and needs no noun for it. */
  readonly isInternal: boolean;
};

const nouns =
  '(?:rapports?|dossiers?|deliberations?|points?|questions?|sujets?|affaires?|motions?|voeux?|resolutions?|projets? de deliberation)';
const itemNoun = / (rapport|dossier|deliberation|point|question|motion|voeu|resolution)s? /;
const ordinals = [
  'premiere?',
  '(?:deuxieme|seconde?|2eme)',
  '(?:troisieme|3eme)',
  '(?:quatrieme|4eme)',
  '(?:cinquieme|5eme)',
  '(?:sixieme|6eme)',
  '(?:septieme|7eme)',
  '(?:huitieme|8eme)',
  '(?:neuvieme|9eme)',
  '(?:dixieme|10eme)',
];
const ordinal = `(?:${ordinals.join('|')}|derniere?|prochaine?)`;
const goesOn =
  / (?:on|nous|je) (?:va |allons |vais |peut |pouvons )?(?:passer?|passons|arrive|arrivons|arriver|en arrive|en arrivons|continue[rs]?|continuons|poursui[ts]|poursuivre|poursuivons|enchaine[rs]?|enchainons|termine[rs]?|terminons|fini[rts]?|finissons|attaque[rs]?|attaquons|aborde[rs]?|abordons|entame[rs]?|entamons|commence[rs]?|commencons|debute[rs]?|debutons|demarre[rs]?|demarrons|en vien[ts]|en venons|reprend[rs]?|reprenons)(?: \w+){0,3}? (?:a|au|aux|avec|par|sur|le|la|les|l)(?= )/;
const orderOne =
  / (?:passons|continuons|poursuivons|enchainons|terminons|finissons|abordons|commencons|venons en|reprenons|arrivons)(?: \w+){0,2}? (?:a|au|aux|avec|par|sur|le|la|les|l) /;
const following = new RegExp(
  `(?: (?<!rond )${nouns} (?:suivante?s?|\\d{1,4}|numero \\d{1,4}|n \\d{1,4}|no \\d{1,4})|^ (?:la |le |les |l )?suivante?s?(?= )|^ (?:un |l )?autre (?:sujet|point)s?(?= )|^ (?:la |le |l )?${ordinal} ${nouns}(?! (?:extremement|tres|important|c est qu))|(?:la|le|l) ${ordinal} (?:motion|resolution|deliberation|voeu)(?= (?:est|concerne|porte|vise|consiste))) `,
);
const bareNumber =
  /^ (?:et |alors |donc |bien |ensuite |maintenant |puis )*(?:le|la|au) (?:numero |n |no )?(\d{1,4}) (?:c est|ce sera|presente|concerne|est presente|m |mme |monsieur|madame|avec|pour|sur|on)(?= |$)/;
const numbered = new RegExp(
  ` (?:${nouns}(?: de l ordre du jour)?(?: portant)?(?: le| la)?|numero|le|la|les|au|aux|du)(?: numero| n| no)? (\\d{1,4})(?= )`,
);
/** « délibération n° 2026-104 », as typed, or said with its word: « numéro 2026-104 ». */
export const written: RegExp =
  /(?:rapport|dossier|délibération|libération|point|question)\s*(?:n[°ºo]\.?\s*(?=[\dA-Z])|num[ée]ro\s+(?=\d))([\dA-Z](?:[\dA-Z./-]{0,14}[\dA-Z])?)/iu;
/** « je demande à M. X de rapporter la question de… » */
const givesFloor =
  / (?:demande[rs]? a|invite|la parole (?:est )?a|parole a|c est) (?:\w+ ){1,6}?(?:(?:de|pour|qui va|qui vient) )+(?:nous )?(?:rapporter|presenter|exposer|introduire|la presentation|le rapport|le dossier) /;
/** How colleagues change the subject. */
const opensTalk =
  / (?:autre (?:sujet|point|chose)|on (?:commence|passe|continue|enchaine|termine|finit)|(?:commencons|passons|continuons|terminons)|(?:point|sujet|question) suivante?) /;
/** « deuxième point » orders the thoughts of whoever speaks as often as an agenda. */
const pointByRank = new RegExp(
  `^ (?:la |le |l )?${ordinal} (?:points?|questions?|sujets?|affaires?) `,
);
const agendaWords =
  / (?:ordre du jour|approbation|presentation|designation|election|installation|adoption|budget|compte|information|convention|creation|attribution|tarifs?|subventions?|modification|decision|(?<! par )rapport) /;
/** Sentences after an outcome in which going on to anything goes on to the next item. */
const justVoted = 3;
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
  { chair, isInternal }: Leading,
): readonly Transition[] {
  const found: Transition[] = [];
  const titles = new Map<string, string>();
  let settled = Number.NEGATIVE_INFINITY;
  for (const utterance of utterances) {
    const { rank, plain, asks, speaker } = utterance;
    const cues = readVoteCues(plain, asks, false);
    if (cues.outcome !== null || cues.said !== null) settled = rank;
    const isFree = rank - settled <= justVoted || (isInternal && opensTalk.test(plain));
    const transition = readTransition(utterance, isFree);
    const isLed = chair === null || speaker === chair || transition?.number != null;
    if (transition !== null && isLed) addTransition(found, titles, transition);
  }
  return found;
}

/** The number of what is being dealt with, said again, opens nothing; that of an earlier item opens it under its title. */
function addTransition(
  found: Transition[],
  titles: Map<string, string>,
  { rank, number, title, noun }: Transition,
): void {
  if (number === null) {
    found.push({ rank, number, title, noun });
    return;
  }
  if (found.at(-1)?.number === number) return;
  const told = title === '' ? (titles.get(number) ?? '') : title;
  titles.set(number, told);
  found.push({ rank, number, title: told, noun });
}

function readTransition(utterance: Utterance, afterVote: boolean): Transition | null {
  const { rank, plain, text } = utterance;
  const signed = written.exec(text)?.[1];
  const bare = bareNumber.exec(plain)?.[1];
  const number = signed ?? bare ?? itemNumber(plain);
  const goes = goesOn.test(plain) || orderOne.test(plain);
  if (!mayOpen(utterance, { isSigned: signed !== undefined, isNumbered: number !== null, goes })) {
    return null;
  }
  const isOpening = goes && (number !== null || isSubject(plain) || afterVote);
  return bare !== undefined || isItem(plain, afterVote) || isOpening
    ? {
        rank,
        number: number ?? resolutionNumber(plain),
        title: itemTitle(text),
        noun: itemNoun.exec(plain)?.[1] ?? null,
      }
    : null;
}

function mayOpen(
  { plain, asks }: Utterance,
  told: { readonly isSigned: boolean; readonly isNumbered: boolean; readonly goes: boolean },
): boolean {
  // Sentences of half a page tell a matter; a number in one of them is a reference.
  if (plain.length >= 260 && !told.isSigned) return false;
  if (/ (?:au|aux) (?:vote|voix|scrutin) /.test(plain) && !told.isNumbered) return false;
  if (plain.includes(' rond point ')) return false;
  // « y a-t-il des questions sur ce point ? » goes nowhere.
  return told.goes || !asks;
}

function isItem(plain: string, afterVote: boolean): boolean {
  if (givesFloor.test(plain)) return true;
  const isRanked = !pointByRank.test(plain) || afterVote || agendaWords.test(plain);
  return isRanked && following.test(plain);
}

/** « on passe à la fiscalité » opens a subject, « on passe sous la voie » and « on passe à quatre classes » do not. */
function isSubject(plain: string): boolean {
  return / (?:suivante?|ordre du jour|rapports?|dossiers?|deliberations?|points?|budget|compte administratif|motions?|voeux?|resolutions?|questions? (?:diverses|orales|suivante)|informations?|presentation|examen|approbation|designation|election)(?: |$)| c est (?:m|mme|monsieur|madame) /.test(
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

/** Resolutions of a general assembly are numbered by their rank. */
function resolutionNumber(plain: string): string | null {
  const at = ordinals.findIndex((one) =>
    new RegExp(` ${one} (?:et derniere )?resolutions? `).test(plain),
  );
  return at < 0 ? null : String(at + 1);
}
