import { numberWords } from '../french/number-words.ts';

const count = `(?<count>\\d{1,3}|${numberWords.source})(?: \\(\\d{1,3}\\))?`;

const unit =
  '(?<unit>heures?|jours?|semaines?|mois)(?<working> (?:ouvrés|ouvrables))?(?: francs| calendaires)?';

const lead = [
  "sous(?: un| le)?(?: délai)?(?: maximum)?(?: de| d')?(?: l?es)?",
  "d'ici(?: à)?",
  "dans (?:un|le) délai (?:maximum |maximal |impératif )?(?:de|d')",
  'dans les(?: prochaine?s)?',
  "(?:disposez|avez|accorde|accordons|laisse|laissons)(?: donc)? (?:d'un délai de|un délai de|de|d')",
  'silence (?:gardé|observé)[^.]{0,30}? (?:pendant|durant)(?: plus de)?',
].join('|');

export const span: RegExp = new RegExp(
  `(?<![\\p{L}'-])(?:${lead}) ?${count} (?:prochaine?s? )?${unit}(?![\\p{L}])`,
  'giu',
);

export const named: RegExp =
  /(?<![\p{L}'-])(?:sous|dans (?:la|les)|d'ici (?:une|la)?|dans une) ?(?<named>huitaine|quinzaine)(?: de jours)?(?![\p{L}])/giu;

export const untilDate: RegExp =
  /(?<![\p{L}'-])(?:avant|au plus tard|d'ici|jusqu'au|jusqu'à|pas au-delà du|au-delà du|pour)(?: le| au| la date du)*(?: (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))?\s*$/iu;

/** A meeting is asked for, in the sentence before a day. */
export const meeting: RegExp =
  /(?<!(?:ai|avons|avions|avais) (?:déjà |pris |eu )?)(?:(?:me|nous) recevoir|rencontrer|reçue?s? (?:par|en)|(?:un|d'un|de|prendre) (?:rendez-vous|rdv|entretien)|une entrevue)[^.?!]*$/iu;

/** « le mardi », « la semaine du » before a day. */
export const onDay: RegExp =
  /(?<![\p{L}'-])(?:la semaine du|à partir du|le|au)(?: (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))?\s*$/iu;

export const monthEnd: RegExp =
  /(?<![\p{L}'-])(?:avant|d'ici|pour) (?:à )?la fin (?:du mois|de (?:ce|la) (?:mois|semaine)|de l'année)(?: de (?<month>\p{L}+))?/giu;

export const urgent: RegExp =
  /(?<![\p{L}'-])(?:(?:dans|sous) les (?:plus brefs|meilleurs) délais|au plus vite|le plus (?:vite|rapidement|tôt) possible|dès que possible|en urgence|d'urgence|sans délai|sans tarder|rapidement possible|de toute urgence)(?![\p{L}])/giu;

/** What is counted from somewhere else than the letter, or tells the past. */
export const notAsked: RegExp =
  /(?:depuis|il y a|pendant|durant|notifi\p{L}+|recours (?:contentieux )?(?:est|était|a été)|m'avez (?:accordé|laissé)|vous aviez|avait été|m'a été)[^.]{0,60}$/iu;

/** « pour le 12 mars » is a deadline of an answer only; alone it is the day of something. */
export const answering: RegExp = /répon|retour|fournir|transmettre|connaître/iu;
