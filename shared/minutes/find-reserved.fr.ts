import { foldText } from '../french/fold-text.ts';
import { normaliseSpaces } from '../french/normalise-spaces.ts';
import type { ReservedMeeting } from '../reserved-meeting.ts';
import type { Meeting, Transcript } from './minutes.ts';

/** A meeting that is not open to all, and where its transcript first says so. */
export type ReservedFound = {
  readonly reserved: ReservedMeeting;
  /** Seconds; null where the transcript has no times, or where the meeting file says it. */
  readonly at: number | null;
};

/* Read on folded text with straight apostrophes. A debate may speak of any of these; only what tells of this very meeting counts. */

const closed = 'huis[ -]?clos';
const decisive: Readonly<Record<ReservedMeeting, RegExp>> = {
  'huis-clos': new RegExp(
    `(?:(?:passons?|passe|passer|sieg\\w+|reuni\\w*|continu\\w+|poursui\\w+|delibe\\w+|seance|debat\\w*|tenir|tient) (?:donc |maintenant |desormais |alors )?(?:a|en|au|le) ${closed})|(?:${closed} (?:est|a ete) (?:donc |maintenant )?(?:prononce|decide|adopte|vote|declare))|(?:(?:prononcer?|declare|decide|demande|propose|vote[rz]?)(?: donc)? (?:le|du|sur le|pour le) ${closed})|nous (?:sommes|voila) (?:donc |maintenant )?(?:a|en) ${closed}|retrait du public|public (?:est prie|doit) de (?:sortir|quitter)`,
    'u',
  ),
  disciplinaire:
    /(?:seance|reunion|ouverture|ouvr\w+|siege\w*|composition|membres) (?:du|de ce|le) conseil de discipline|conseil de discipline (?:est|se|de ce jour|compose|siege)|(?:comparai\w+|convoqu\w+|traduit\w*) (?:\w+ ){0,4}devant (?:le |ce )?conseil de discipline|entretien disciplinaire|procedure disciplinaire (?:engagee )?(?:a l'encontre|contre|visant)/u,
  medicale:
    /(?:seance|reunion|ouverture|ouvr\w+|siege\w*) (?:du|de ce|de la|le|la) (?:conseil medical|comite medical|commission de reforme|formation pleniere du conseil medical)|(?:conseil|comite) medical (?:est|se|siege|compose|rend|emet)/u,
};
/** One alone is a debate about it; two of them in one meeting are this meeting. */
const telling: Readonly<Record<ReservedMeeting, readonly RegExp[]>> = {
  'huis-clos': [],
  disciplinaire: [
    /conseil de discipline/u,
    /(?:sanction|blame|exclusion temporaire|revocation|radiation) (?:\w+ ){0,4}(?:groupe|a l'encontre|de l'agent|de l'interesse)/u,
    /(?:rapport|dossier|procedure|poursuites?|faits?) disciplinaires?/u,
    /(?:faits|griefs) (?:qui (?:lui|vous) sont |)reproches? (?:a l'agent|a monsieur|a madame)|l'agent (?:mis en cause|poursuivi)|defenseur de l'agent/u,
  ],
  medicale: [
    /(?:conseil|comite) medical|commission de reforme/u,
    /imputabilite au service|imputable au service/u,
    /(?:expertise|expert|certificat|dossier) medica(?:le?|l) (?:de|du|concernant|conclut|constate)/u,
    /conge (?:de )?longue (?:maladie|duree)|c\.?i\.?t\.?i\.?s|disponibilite (?:d'office )?pour raison de sante/u,
    /taux d'(?:ipp|incapacite|invalidite)|inaptitude (?:totale|definitive|temporaire)|reprise a temps partiel therapeutique/u,
    /(?:pathologie|diagnostic|traitement|symptomes) (?:de l'agent|de monsieur|de madame|de l'interesse)/u,
  ],
};
/** Different cues that together tell a medical or disciplinary meeting. */
const enough: Readonly<Record<ReservedMeeting, number>> = {
  ...{ 'huis-clos': Number.POSITIVE_INFINITY, disciplinaire: 3, medicale: 4 },
};
/** « Il n'y a pas lieu à huis clos », « le huis clos n'est pas demandé ». */
const denied = new RegExp(
  `(?<![a-z])(?:pas|plus|sans|ni|levee? du|fin du|leve le|refus\\w* (?:du|le)|rejet\\w* (?:du|le|la demande de))(?![a-z])[^.]{0,30}${closed}|${closed}[^.]{0,12} (?:n'est pas|n'a pas|est leve|est refuse|est rejete|rejete)|film|piece de theatre|sartre`,
  'u',
);
const order = ['huis-clos', 'disciplinaire', 'medicale'] as const;

const fold = (text: string): string => foldText(normaliseSpaces(text)).replace(/’/gu, "'");

/** The reserved meeting that a transcript, or its meeting file, tells of itself; null = none. */
export function findReserved({ speeches }: Transcript, meeting: Meeting): ReservedFound | null {
  const named = namedIn(meeting);
  if (named !== null) return { reserved: named, at: null };
  const heard = new Map<ReservedMeeting, Set<RegExp>>();
  for (const { text, from } of speeches) {
    const said = fold(text);
    const reserved = order.find((one) => tells(one, said, heard));
    if (reserved !== undefined) return { reserved, at: from };
  }
  return null;
}

/** A délibération may speak of a conseil médical; a closed item of an agenda is one of this meeting. */
function namedIn({ title, body, agenda }: Meeting): ReservedMeeting | null {
  const head = fold(`${title} . ${body ?? ''}`);
  if (names['huis-clos'].test(fold(agenda.join(' . ')))) return 'huis-clos';
  return order.find((reserved) => names[reserved].test(head)) ?? null;
}

/** Whether what was heard so far, with this, tells of such a meeting. */
function tells(
  reserved: ReservedMeeting,
  said: string,
  heard: Map<ReservedMeeting, Set<RegExp>>,
): boolean {
  if (decisive[reserved].test(said) && !isDenied(reserved, said)) return true;
  const cues = heard.get(reserved) ?? new Set();
  for (const cue of telling[reserved]) if (cue.test(said)) cues.add(cue);
  heard.set(reserved, cues);
  return cues.size >= enough[reserved];
}

const isDenied = (reserved: ReservedMeeting, said: string): boolean =>
  reserved === 'huis-clos' && denied.test(said) && /huis/u.test(said);

/** As a meeting file names them. */
const names: Readonly<Record<ReservedMeeting, RegExp>> = {
  'huis-clos': new RegExp(closed, 'u'),
  disciplinaire: /conseil de discipline|formation disciplinaire|entretien disciplinaire/u,
  medicale: /conseil medical|comite medical|commission de reforme|visite medicale/u,
};
