import { foldText } from '../french/fold-text.ts';
import { findFigures } from '../french/numbers.ts';
import { type Fact, type Facts, mayFit, valuesOf } from './facts.ts';
import { findFactWords } from './find-facts.ts';
import { foldCase } from './read-case.ts';
import { isCaseHeading, type ScopedPassage, scopeOfPassage } from './scope-of-passage.ts';

/** Facts worth asking for, the one that parts most rules first. */
const askable: readonly Fact[] = ['statut', 'contrat', 'quotite', 'categorie', 'regime', 'filiere'];

const caseFacts: readonly Fact[] = [...askable, 'versant'];

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
 * figures that answer the question, and that are nowhere in what is said to the others. `answer` is what of the best
 * passage would be read. Null = the same for everybody.
 */
export function missingFact(
  best: ScopedPassage,
  beside: readonly ScopedPassage[],
  known: Facts,
  answer: string,
): Missing | null {
  for (const fact of openFacts(best, known)) {
    const sections = sectionsBeside(best, beside, known, fact);
    const told = figuresIn(answer);
    const differing = sections.filter(({ texts }) =>
      differ(told, figuresIn(texts.join('\n')), fact),
    );
    if (differing.length === 0) continue;
    const choices = [
      valuesOf(scopeOfPassage(best), fact),
      ...differing.map(({ values }) => values),
    ];
    return { fact, choices };
  }
  return null;
}

/** What a document says on one subject to those of one value of a fact. */
type Section = { readonly values: readonly string[]; readonly texts: string[] };

/** What is said on the subject of the best passage for each other value of the fact, the case otherwise the same. */
function sectionsBeside(
  best: ScopedPassage,
  beside: readonly ScopedPassage[],
  known: Facts,
  fact: Fact,
): readonly Section[] {
  const subject = subjectOf(best);
  const own = scopeOfPassage(best);
  const meant = valuesOf(own, fact);
  const sections = new Map<string, Section>();
  for (const passage of beside) {
    if (subjectOf(passage) !== subject) continue;
    const scope = scopeOfPassage(passage);
    const values = valuesOf(scope, fact);
    const isOther = values.length > 0 && !values.some((value) => meant.includes(value));
    const fits = caseFacts.every(
      (one) => mayFit(known, scope, one) && (one === fact || mayFit(own, scope, one)),
    );
    if (!fits || !isOther) continue;
    const section = sections.get(values.join());
    if (section === undefined) sections.set(values.join(), { values, texts: [passage.text ?? ''] });
    else section.texts.push(passage.text ?? '');
  }
  return [...sections.values()];
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

/** Amounts, durations, rates; numbers of articles and ranks are none. */
function figuresIn(text: string): ReadonlySet<string> {
  return new Set(
    findFigures(text).flatMap(({ unit, normal }) =>
      unit === null || unit === 'rang' ? [] : [normal],
    ),
  );
}

/**
 * What has no figure says nothing that differs, but for a statut: a notice that binds contractuels alone is no rule for
 * titulaires.
 */
function differ(told: ReadonlySet<string>, other: ReadonlySet<string>, fact: Fact): boolean {
  if (other.size === 0 && fact !== 'statut') return false;
  return [...told].some((figure) => !other.has(figure));
}
