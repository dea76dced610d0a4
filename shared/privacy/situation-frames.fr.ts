/* Read on plain words (plain-words.fr.ts). */

const denied =
  "(?:harcel|victime|agress|discrimin|menac|insult|violent|maltrait|suicidaire|depressi|en conflit|en danger|en detresse|temoin)[a-z]*(?: (?:de|d'|par) ?(?:un |une |des |du )?[a-z]+)?";

/** "Je ne suis pas harcelée, mais…": what is denied tells nothing; what follows may. */
const denials = new RegExp(
  `(?<![a-z])(?:ne |n')?(?:suis|ai|etais|avais|est|a|sont|ont|fus|me sens|m'estime) (?:pas|jamais|aucunement|nullement) (?:[a-z]+ ){0,3}?${denied}`,
  'gu',
);

/** "Que faire si un usager m'insulte ?": a case that is supposed, of nobody in particular. */
const supposed =
  /(?<![a-z])(?:si|lorsqu'?|lorsque|quand|en cas d[e'] ?|face a) ?(?:un|une|des|quelqu'un|l'|le|la|les|on) ?(?:usagere?|agente?|administree?|personne|public|parent|eleve|enfant|salariee?|employeur|m'|me |nous )[^,.!?;\n]*/gu;

/** A text without what it denies or only supposes. */
export const withoutFrames = (text: string): string =>
  text.replace(denials, ' ').replace(supposed, ' ');
