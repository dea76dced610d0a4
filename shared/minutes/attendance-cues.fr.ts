import type { Attendee } from './minutes.ts';

/** What a sentence says of who is there. `pattern` is tried on the plain words of an utterance. */
export type AttendanceCue =
  | { readonly tells: 'state'; readonly state: Attendee['state']; readonly pattern: RegExp }
  | { readonly tells: 'role'; readonly role: 'chair' | 'secretary'; readonly pattern: RegExp }
  | { readonly tells: 'arrived'; readonly pattern: RegExp }
  | { readonly tells: 'left'; readonly pattern: RegExp };

/** « X a donné pouvoir à Y », « pouvoir de X à Y », « X est représenté par Y »: the first name gives, the second holds. */
export const proxyCue: RegExp =
  / (?:(?:donne|donnee|donner|confie|laisse|delegue)(?: \w+){0,3} (?:pouvoir|procuration|mandat)|(?:pouvoirs?|procurations?)(?: \w+){0,6}? (?:a|pour|est donne|de)|(?:est|sont|etre|sera) represente[es]* par|representee? par|avec pouvoir|(?:pouvoir|procuration) a) /;

export const attendanceCues: readonly AttendanceCue[] = [
  {
    tells: 'role',
    role: 'secretary',
    pattern:
      / secretaires? de (?:la |cette )?seance | (?:comme|de|le|la|au|en qualite de|en tant que) secretaire(?= )(?! general| d etat| de mairie)/,
  },
  {
    tells: 'role',
    role: 'chair',
    pattern:
      / (?:sous la presidence de|seance est presidee par|preside la seance|presidence de (?:la )?seance|preside cette seance) /,
  },
  {
    tells: 'arrived',
    pattern:
      / (?:arrive|arrivee|vient d arriver|viennent d arriver|nous rejoint|nous rejoignent|rejoint (?:la seance|l assemblee|nous|le conseil)|entre en seance|fait son entree|est arrivee?|sont arrives|arrivent|prend place) /,
  },
  {
    tells: 'left',
    pattern:
      / (?:quitte (?:la seance|definitivement|le conseil|l assemblee|la reunion)|quittent la seance|s en va|nous quitte|doit (?:partir|nous quitter|s en aller)|depart de|est partie?|part a|a quitte la seance) /,
  },
  {
    tells: 'state',
    state: 'excused',
    pattern: / (?:excuse|excuses|excusee|excusees|s excuse|s excusent|prie de l excuser|excuser) /,
  },
  {
    tells: 'state',
    state: 'absent',
    pattern: / (?:est|sont|sera|seront|note|notee?s?) absente?s? | absente?s? (?:sans|non) /,
  },
  { tells: 'state', state: 'present', pattern: / (?:est|sont|bien) presente?s? / },
];

/** « M. X sort de la salle » before a vote: out of that vote, not of the meeting. */
export const stepsOutCue: RegExp =
  / (?:ne (?:prend|prendra|prennent|prendront|participe|participent|participera|participeront|souhaite|peut) (?:donc )?(?:pas|pas pouvoir)(?: \w+){0,3} (?:part |prendre part|au vote|participer|voter)|ne vote(?:nt|ra)? pas|sort(?:ent|ira)? (?:de la salle|le temps|pendant)|quitte(?:nt)? (?:la salle|momentanement)|se (?:deporte|deportent|deportera|retire|retirent)|deport de|me deporte|je sors|je quitte la salle|je ne (?:prends|prendrai) pas part|interessee? a l affaire|conflits? d interets?) /;
