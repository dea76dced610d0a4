import { normaliseSpaces } from '../../../french/normalise-spaces.ts';
import { splitSentences } from '../../../french/split-sentences.ts';
import type { BlockRole } from '../../act.ts';
import type { FindingPlace } from '../../finding.ts';
import type { Check } from '../rule.ts';

/** Words of an authority that refuses, withdraws, punishes or orders. */
const refusals: readonly RegExp[] = [
  /(?:je|nous) (?:suis|sommes) (?:donc )?(?:au regret|dans l'(?:impossibilité|obligation de refuser))/iu,
  /(?:je|nous) (?:ne (?:peux|puis|pouvons|suis pas en mesure)|n'ai (?:pas )?pu)[^.]{0,80}(?:suite favorable|accueillir|accorder|accéder|réserver|donner (?:une )?suite|satisf|autoriser|répondre favorablement)/iu,
  /(?:je|nous) (?:vous )?(?:refuse|rejette|oppose un refus)/iu,
  /(?:votre|la|cette|sa) (?:demande|requête|candidature|réclamation|autorisation)[^.]{0,80}(?:est|a été|sera|doit être) (?:donc |ainsi )?(?:refusée|rejetée|écartée)/iu,
  /(?:le|votre) (?:recours|congé|permis|bénéfice)[^.]{0,60}(?:est|a été) (?:donc )?(?:refusé|rejeté)/iu,
  /(?:n'est|ne sont|n'a) pas (?:été )?(?:accordée?s?|autorisée?s?|acceptée?s?|admise?s?)/iu,
  /(?:décision|arrêté) (?:de|portant) (?:refus|rejet|retrait|sanction|licenciement|exclusion|révocation)/iu,
  /(?:est|sera) (?:refusée?|rejetée?|licenciée?|révoquée?|suspendue? de (?:ses|vos) fonctions|exclue? (?:temporairement )?de ses fonctions|radiée? des cadres pour|rétrogradée?|mise? en demeure)/iu,
  /(?:sanction (?:disciplinaire )?(?:de|du)|inflig|(?:un|le) blâme|(?:un|l')avertissement est|refus(?:e|é)? (?:de|d'|l'|la|le) (?:octroi|autoris|temps partiel|télétravail|congé|disponibilit))/iu,
];

/** « Sans réponse à cette date, le silence vaudra décision de rejet » decides nothing yet. */
const onlyMayCome =
  /(?:silence|sans réponse|vau(?:t|dra)|réputée?|implicite|(?<!\p{L})si (?:votre|la|le|aucune))[^.]{0,120}$/iu;

/** Where an individual decision says no; null = it does not, as far as words tell. */
export function findUnfavourable({ reading, roleOf }: Check): FindingPlace | null {
  const isLetter = reading.kind === 'courrier';
  const spoken: ReadonlySet<BlockRole | null> = new Set(
    isLetter ? ['corps', 'objet', null] : ['article', 'titre', 'objet', 'corps'],
  );
  for (const [paragraph, { text }] of reading.document.paragraphs.entries()) {
    if (!spoken.has(roleOf(paragraph))) continue;
    const plain = normaliseSpaces(text);
    for (const way of refusals) {
      const found = way.exec(plain);
      if (found !== null && !onlyMayCome.test(plain.slice(0, found.index))) {
        return { paragraph, start: found.index, end: found.index + found[0].length };
      }
    }
  }
  return null;
}

const becauseWords =
  /(?<!\p{L})(?:en effet|au motif|aux motifs?|pour le(?:s)? motifs?|motif|considérant|attendu que|car|parce que|en raison|du fait|dès lors que|compte tenu|puisque|étant donné|faute de|(?:n')?(?:remplissez|remplit) pas|nécessités? (?:de|du) service|conformément|en application|en vertu|or,|il ressort|il résulte)(?!\p{L})/iu;

/** Whether anything in the act says why. */
export function tellsWhy({ reading, blocks, roleOf }: Check): boolean {
  if (blocks('considerant').length > 0) return true;
  return reading.document.paragraphs.some(({ text }, paragraph) => {
    const role = roleOf(paragraph);
    if (role === 'recours' || role === 'visa' || role === 'execution') return false;
    return splitSentences(normaliseSpaces(text)).some((sentence) =>
      becauseWords.test(sentence.text),
    );
  });
}
