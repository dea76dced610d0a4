import { type Figure, findFigures, isSameFigure } from '../french/numbers.ts';
import { provenAsFraction } from './find-fractions.ts';
import { isArticle } from './is-article.ts';
import type { Proof, Statement } from './read-proof.ts';
import { familiesOf, familyOf } from './support-terms.ts';
import { commonText } from './title-words.fr.ts';

/** Where a sentence passes from one figure's case to the next. */
const clauseEnd =
  /(?<!\d),|,(?!\d)|[;:()|]|(?<!\p{L})(?:et|puis|mais|ou|tandis que|alors que|contre|dont)(?!\p{L})/giu;
/** Words of any rule: sharing them, or not, tells no case from another. */
const commonWords = familiesOf(commonText);

const holds = (statement: Statement, figure: Figure): boolean =>
  statement.figures.some((held) => isSameFigure(held, figure)) ||
  provenAsFraction(figure, statement);

/** Whether a statement goes on about the one before it, and the clause speaks of its own part: « il », « à temps plein ». */
const goesOnAbout = (
  statement: Statement,
  family: string,
  clause: ReadonlySet<string>,
): boolean => {
  if (statement.above.has(family)) return true;
  if (!statement.before.has(family)) return false;
  const own = [...statement.families].filter(
    (word) => !(statement.before.has(word) || commonWords.has(word)),
  );
  return own.length === 0 || own.some((word) => clause.has(word));
};

/** A word that the sources say only of other figures of the same unit: « temps plein » where they say it of 25 jours. */
const saidOfAnother = (
  family: string,
  figure: Figure,
  clause: ReadonlySet<string>,
  statements: readonly Statement[],
): boolean => {
  if (figure.unit === null || commonWords.has(family)) return false;
  const speaking = statements.filter(({ families }) => families.has(family));
  if (speaking.length === 0) return false;
  const ofAnother = speaking.every(
    (statement) =>
      !holds(statement, figure) && statement.figures.some(({ unit }) => unit === figure.unit),
  );
  return (
    ofAnother &&
    !statements.some(
      (statement) => holds(statement, figure) && goesOnAbout(statement, family, clause),
    )
  );
};

const isMisplaced = (
  figure: Figure,
  clause: readonly Figure[],
  words: { readonly clause: ReadonlySet<string>; readonly claim: ReadonlySet<string> },
  statements: readonly Statement[],
): boolean => {
  const holding = statements.filter((statement) => holds(statement, figure));
  // A figure of the title or the headings stands above every sentence.
  if (holding.length === 0) return false;
  const together = holding.some(
    (statement) =>
      clause.every(
        (other) => holds(statement, other) || !statements.some((s) => holds(s, other)),
      ) &&
      (words.claim.size === 0 ||
        [...words.claim].some(
          (family) => statement.families.has(family) || statement.above.has(family),
        )),
  );
  return (
    !together ||
    [...words.clause].some((family) => saidOfAnother(family, figure, words.clause, statements))
  );
};

/**
 * Figures of a claim that its sources hold, yet of something else: no sentence holds them beside a word of the claim,
 * beside the other figures of the same clause, or the clause's own words stand only beside other figures of their unit.
 */
export const misplacedFigures = (claim: string, proofs: readonly Proof[]): readonly string[] => {
  const statements = proofs.flatMap((proof) => proof.statements);
  const claimWords = wordsOf(claim);
  return claim.split(clauseEnd).flatMap((clause) => {
    const figures = findFigures(clause).filter((figure) => !isArticle(figure));
    if (figures.length === 0) return [];
    const words = { clause: wordsOf(clause), claim: claimWords };
    return figures
      .filter((figure) => isMisplaced(figure, figures, words, statements))
      .map(({ text }) => text);
  });
};

/** The words of a text beside its figures. */
const wordsOf = (text: string): ReadonlySet<string> => {
  const units = new Set(findFigures(text).flatMap(({ unit }) => (unit === null ? [] : [unit])));
  const unitFamilies = new Set([...units].map(familyOf));
  return new Set([...familiesOf(text)].filter((family) => !unitFamilies.has(family)));
};
