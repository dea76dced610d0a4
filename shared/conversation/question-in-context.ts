import { analyseWord } from '../french/analyse-text.ts';
import { isAskingWord } from '../french/asking-words.ts';
import { splitWords } from '../french/split-words.ts';
import type { Exchange } from './ports.ts';

const goesOn =
  /^(?:et|ou|mais|alors|donc|sinon|pour|avec|sans|pourquoi|and|or|but|then|for|with|why)(?!\p{L})/iu;
const pointsBack =
  /(?<!\p{L})(?:ça|cela|ce cas|celui|celle|ceux|celles|idem|pareil(?:le)?s?|m[êe]mes?|aussi|en(?=\s(?:ai|as|a|avons|avez|ont|est|suis|faut|peut)(?!\p{L}))|that|it|same)(?!\p{L})/iu;
const asksOfSomething = /-(?:il|elle|ils|elles)(?!\p{L})/iu;

/** A question that goes on or points back says more than this of its own when it has a new subject. */
const wordsOfElliptic = 2;

/** What is asked of any rule: alone, each means the rule just spoken of. Accents folded. */
const ofAnyRule: ReadonlySet<string> = new Set(
  (
    'condition conditions delai delais demarche demarches detail details duree exception exceptions exemple exemples ' +
    'formulaire identique justificatif justificatifs maximum minimum montant montants pareil pareille plafond plafonds ' +
    'procedure refus refuse suite'
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
    (own <= wordsOfElliptic && (goesOn.test(question.trim()) || pointsBack.test(question))) ||
    (own === 1 && asksOfSomething.test(question));
  return leans ? `${previous.question} ${question}` : question;
}

function subjectWords(question: string): readonly string[] {
  return splitWords(question).filter((word) => {
    const { folded, term } = analyseWord(word);
    return (
      term !== '' && /\p{L}{2}/u.test(folded) && !isAskingWord(folded) && !ofAnyRule.has(folded)
    );
  });
}
