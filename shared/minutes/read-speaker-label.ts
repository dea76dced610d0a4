import { foldText } from '../french/fold-text.ts';

/** The name before what is said: « S0 : … », « Mme Durand — … », « Le président : … », « Marie Durand : … ». */
const label =
  /^\s*(?:\*\*)?(?<speaker>\p{L}[\p{L}\p{M}\p{N}.'’() -]{0,58}?)(?:\*\*)?\s*(?::|\s[—–-]\s)\s*(?:\*\*)?(?<text>[\s\S]*)$/u;
const numbered =
  /^(?:S|Speaker|Intervenante?|Orateur|Oratrice|Locuteur|Participante?)[ _-]?\d{1,5}$/iu;
const titled =
  /^(?:(?:M|MM|Mme|Mlle|Dr|Pr|Me)\.?|Monsieur|Madame|(?:Monsieur |Madame )?l[ea] (?:président|présidente|maire|secrétaire|rapporteur|rapporteure|directeur|directrice|dgs)|le (?:premier|deuxième) adjoint)(?=\s|$)/iu;
const capitalised =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+(?:\p{Lu}[\p{L}\p{M}.'’-]*|d[eu]|des|la|le|van|von|\([^)]{1,30}\))){0,4}$/u;

/** Words that open a line of a form, and name nobody. */
const noSpeaker: ReadonlySet<string> = new Set(
  (
    'absent absente absents absentes abstention abstentions action actions adopte annexe attention avis bilan bonjour commission ' +
    'conclusion contre conseil date debat decision decisions deliberation delibere dossier duree echeance etaient excuse ' +
    'excuses exemple figurants heure introduction lieu merci motion non nota note objet ordre oui participants point points pour pouvoir ' +
    'pouvoirs premierement presence present presents presidence president procurations question questions quorum rapport ' +
    'rapporteur remarque remarques reponse representes resultat resume reunion seance secretaire secretariat sommaire ' +
    'suite sujet theme titre total transcription unanimite vote votes voix'
  ).split(' '),
);

/**
 * The speaker whom a line names before its words; null = it names none. It must look like a name: a number given by a
 * machine, a title, capitals.
 */
export function readSpeakerLabel(
  line: string,
): { readonly speaker: string; readonly text: string } | null {
  const groups = label.exec(line)?.groups;
  const speaker = groups?.['speaker']?.trim();
  if (speaker === undefined || groups === undefined) return null;
  const words = speaker.split(/\s+/);
  if (words.length > 6) return null;
  const first = foldText(words[0] ?? '');
  const isName = numbered.test(speaker) || titled.test(speaker) || capitalised.test(speaker);
  if (!isName || (noSpeaker.has(first) && !numbered.test(speaker))) return null;
  return { speaker, text: (groups['text'] ?? '').trim() };
}
