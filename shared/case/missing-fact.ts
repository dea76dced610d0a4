import { foldText } from '../french/fold-text.ts';
import { findFigures } from '../french/numbers.ts';
import { type Fact, type Facts, mayFit, valuesOf } from './facts.ts';
import { findFactWords } from './find-facts.ts';
import { foldCase } from './read-case.ts';
import { isCaseHeading, type ScopedPassage, scopeOfPassage } from './scope-of-passage.ts';

/** Facts worth asking for, the one that parts most rules first. */
const askable: readonly Fact[] = ['statut', 'contrat', 'quotite', 'categorie', 'regime', 'filiere'];

/** A fact on which the rule depends and that nobody told; each choice is a set of values. */
export type Missing = {
  readonly fact: Fact;
  readonly choices: readonly (readonly string[])[];
};

/** A passage that holds for one case only, where the person may be of another. */
export function openFacts(passage: ScopedPassage, known: Facts): readonly Fact[] {
  const scope = scopeOfPassage(passage);
  return askable.filter((fact) => {
    const meant = valuesOf(scope, fact);
    const own = valuesOf(known, fact);
    return meant.length > 0 && (own.length === 0 || own.some((value) => !meant.includes(value)));
  });
}

/**
 * The first fact on which what answers best differs from what is said beside it, for another case, on the same subject:
 * other figures. `tellingOf` gives the words of a text that answer the question. Null = the same for everybody.
 */
export function missingFact(
  best: ScopedPassage,
  beside: readonly ScopedPassage[],
  known: Facts,
  tellingOf: (text: string) => string,
): Missing | null {
  const own = scopeOfPassage(best);
  const figures = figuresIn(tellingOf(textOf([best])));
  for (const fact of openFacts(best, known)) {
    const others = counterparts(best, own, beside, known, fact);
    const differing = others.filter(
      (other) => !isSame(figures, figuresIn(tellingOf(textOf(other.passages)))),
    );
    if (differing.length === 0) continue;
    const choices = [valuesOf(own, fact), ...differing.map(({ values }) => values)];
    return { fact, choices };
  }
  return null;
}

type Counterpart = { readonly values: readonly string[]; readonly passages: ScopedPassage[] };

/** Passages on the same subject, for those of another value of the fact and of the same case otherwise. */
function counterparts(
  best: ScopedPassage,
  own: Facts,
  beside: readonly ScopedPassage[],
  known: Facts,
  fact: Fact,
): readonly Counterpart[] {
  const subject = subjectOf(best);
  const found = new Map<string, Counterpart>();
  for (const passage of beside) {
    const scope = scopeOfPassage(passage);
    const values = valuesOf(scope, fact);
    const isOther =
      values.length > 0 && !values.some((value) => valuesOf(own, fact).includes(value));
    const fits = askable
      .concat('versant')
      .every((one) =>
        one === fact
          ? mayFit(known, scope, one)
          : mayFit(known, scope, one) && mayFit(own, scope, one),
      );
    if (!isOther || !fits || subjectOf(passage) !== subject) continue;
    const key = values.join();
    const group = found.get(key);
    if (group === undefined) found.set(key, { values, passages: [passage] });
    else group.passages.push(passage);
  }
  return [...found.values()];
}

/** Title and headings that name a subject, without the words that name a case. */
export function subjectOf({ title, path }: ScopedPassage): string {
  const headings = path.filter((heading) => !isCaseHeading(heading));
  return [titleWithoutCase(title), ...headings.map(plainWords)].join(' > ');
}

function titleWithoutCase(title: string): string {
  let folded = foldCase(title);
  for (const { fact, start, end } of findFactWords(folded).toReversed()) {
    if (fact === 'statut') folded = `${folded.slice(0, start)} ${folded.slice(end)}`;
  }
  return plainWords(folded)
    .replace(
      /(?<![a-z])(?:de la|dans la|fonction publique|une?|des?|du|d|la|le|les|l)(?![a-z])/g,
      ' ',
    )
    .replace(/ +/g, ' ')
    .trim();
}

function plainWords(text: string): string {
  return foldText(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function textOf(passages: readonly ScopedPassage[]): string {
  return passages.map(({ text = '' }) => text).join('\n');
}

/** Amounts, durations, rates; numbers of articles and ranks are none. */
export function figuresIn(text: string): ReadonlySet<string> {
  return new Set(
    findFigures(text).flatMap(({ unit, normal }) =>
      unit === null || unit === 'rang' ? [] : [normal],
    ),
  );
}

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((figure) => other.has(figure));
}
