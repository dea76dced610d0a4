import { analyseWord } from '../french/analyse-text.ts';
import { isAskingWord } from '../french/asking-words.ts';
import { splitWords } from '../french/split-words.ts';
import type { Exchange } from './ports.ts';

const goesOn =
  /^(?:et|ou|mais|alors|donc|sinon|pour|avec|sans|même|pourquoi|combien (?:par|pour|en|au)|and|or|but|then|for|with|why|even)(?!\p{L})/iu;
const pointsBack =
  /(?<!\p{L})(?:ça|cela|ce cas|celui|celle|ceux|celles|idem|pareil(?:le)?s?|m[êe]mes?|aussi|en(?=\s(?:ai|as|a|avons|avez|ont|est|suis|faut|peut)(?!\p{L}))|that|it|same)(?!\p{L})/iu;
const infinitive = String.raw`\p{L}+(?:er|ir|dre|ttre|ire|vre)(?!\p{L})`;
const askingVerb = String.raw`-(?:je|on|ils?|elles?|nous|vous)|(?<!\p{L})(?:comment|où|quand|de|à|pour|sans|faut|peux|peut|dois|doit)`;
/** « Puis-je la ramener ? », « Peut-on arrêter d’en prendre ? »: what is acted on is not named. */
const actsOnSomething = new RegExp(
  `(?:${askingVerb})\\s(?:la|le|les|en|y|lui|leur)\\s${infinitive}|(?<!\\p{L})(?:l['’]|[ds]['’]en\\s)${infinitive}`,
  'iu',
);
const asksOfSomething = /-(?:il|elle|ils|elles)(?!\p{L})/iu;

/** A question that goes on or points back says more than this of its own when it has a new subject. */
const wordsOfElliptic = 2;

/** What is asked of any rule: alone, each means the rule just spoken of. Accents folded. */
const ofAnyRule: ReadonlySet<string> = new Set(
  (
    'condition conditions date dates delai delais demande demandes demarche demarches detail details duree exactement ' +
    'exception exceptions exemple exemples formulaire formulaires identique juste justificatif justificatifs limite ' +
    'limites maximum minimum montant montants pareil pareille plafond plafonds procedure refus refuse reponse reponses ' +
    'seulement souvent suite uniquement'
  ).split(' '),
);

/**
 * What to search for: a question that says nothing of its own ("Et à 50 % ?", « Quelles conditions ? ») is searched
 * together with the one before; any other is searched alone, so that an old subject never pulls a new one aside.
 */
export function questionInContext(question: string, history: readonly Exchange[]): string {
  const previous = history.at(-1);
  if (previous === undefined) return question;
  const own = subjectWords(question).length;
  const leans =
    own === 0 ||
    (own <= wordsOfElliptic && pointsAtSomething(question)) ||
    (own === 1 && asksOfSomething.test(question));
  return leans ? `${withoutReplaced(previous.question, question)} ${question}` : question;
}

const share = /(?<![\d,.])\d{1,3}(?:[.,]\d+)?\s*%/gu;

/** « Et à 50 % ? » puts its share in the place of the one before: asked with both, the answer would be for the other. */
function withoutReplaced(before: string, question: string): string {
  return question.search(share) < 0 ? before : before.replace(share, '').replace(/ {2,}/gu, ' ');
}

function pointsAtSomething(question: string): boolean {
  return [goesOn, pointsBack, actsOnSomething].some((sign) => sign.test(question.trim()));
}

function subjectWords(question: string): readonly string[] {
  return splitWords(question).filter((word) => {
    const { folded, term } = analyseWord(word);
    return (
      term !== '' && /\p{L}{2}/u.test(folded) && !isAskingWord(folded) && !ofAnyRule.has(folded)
    );
  });
}
