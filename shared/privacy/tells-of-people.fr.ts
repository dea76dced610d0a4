import { tagPeople } from './people-words.fr.ts';
import { plainWords } from './plain-words.fr.ts';

const asks =
  /\?|(?<![a-z])(?:combien(?! de temps (?:encore|je (?:vais|peux|pourrai)))(?: de| d'|(?= |$))|a partir de quand|jusqu'a quand)|(?:^|[,;:] ?)(?:combien|comment|quand|pourquoi|ou (?:trouver|est)|quel(?:le)?s?|qui (?:est|doit|peut)|qu'est)(?![a-z])|(?<![a-z])(?:est[- ]ce|(?:puis|ai|dois|suis|vais)[- ]je|peut-on|faut-il)(?![a-z])|-(?:je|il|elle|on|ils|elles|tu|vous)(?![a-z])/;
/** "À qui en parler ?" asks for a person, not for a rule. */
const asksForSomebody =
  /[, ]*(?:a qui|vers qui|qui) (?:en parler|le dire|m'adresser|me tourner|me plaindre|me confier|prevenir|puis-je en parler|dois-je (?:le dire|prevenir))[^.!\n]*$/;
const wants =
  /^(?:(?:bonjour|bonsoir|merci|svp)[\s,]+)*(?:redig|ecri|fai|donne|liste|explique|resume|prepar|propos|compar|calcul|aide|trouve|montre|indique|rappelle|analys|note|class|tri|verifi|cherche|traduis|corrig|reformul|je (?:veux|voudrais|souhaite|souhaiterais|cherche|prepare|dois|suis (?:a |en |agent|titulaire|stagiaire|contractuel|fonctionnaire))|j'aimerais)/;
const tells = /(?<![a-z])(?:je|j'|me|m'|moi|mon|ma|mes|nous|notre)(?![a-z])|(?<![a-z])[jm]'|§[12]/;
/** What begins by naming a matter and tells of nobody else asks for its rule: « délai pour poser mes congés d'été ». */
const namesMatter =
  /^(?:(?:le|la|les|l'|mon|ma|mes|un|une|des|du) ?)?(?:delais?|durees?|montants?|nombre|dates?|taux|calcul|droits?|preavis|conditions?|demarches?|demandes?|formulaires?|justificatifs?|conges?|rtt|cet|compte epargne|arrets?|primes?|salaires?|remboursements?|frais|temps partiel|teletravail|disponibilite|dispo|detachement|mutation|retraite|formation)(?![a-z])[^§]*$/;
const leastWords = 5;

/**
 * Whether a text tells of its writer or of people beside them, and asks nothing. It may be a situation in words that no
 * rule knows: it gets its answer, and under it whom to talk to.
 */
export function tellsOfPeople(text: string): boolean {
  const words = tagPeople(plainWords(text)).trim().replace(asksForSomebody, '');
  return (
    words.split(/\s+/).length >= leastWords &&
    !asks.test(words) &&
    !wants.test(words) &&
    !namesMatter.test(words) &&
    tells.test(words)
  );
}
