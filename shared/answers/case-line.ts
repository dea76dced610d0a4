import { type Fact, type Facts, factNames, pickFacts, valuesOf } from '../case/facts.ts';
import { scopeOfPassage } from '../case/scope-of-passage.ts';
import type { Hit } from '../knowledge/passage.ts';
import { caseTexts } from '../language/case-texts.ts';
import type { Grounds } from '../turn/recipe.ts';

/**
 * Which case an answer is for, in words; null when its sources hold for everybody. What was told counts where a source
 * depends on it, or where it was asked for; what every source is for counts also when nobody told it.
 */
export function caseLine(grounds: Grounds, shown: readonly Hit[]): string | null {
  const scopes = shown.map((hit) => scopeOfPassage(hit));
  const texts = caseTexts[grounds.language];
  const { facts, replies, versants } = grounds.case;
  const answered = pickFacts((fact) => {
    const told = valuesOf(facts, fact);
    const counts = scopes.some((scope) => valuesOf(scope, fact).length > 0);
    if (fact === 'filiere') return [];
    if (fact === 'versant') return branchOf(scopes);
    if (told.length > 0) return counts || replies ? told : [];
    return commonTo(scopes, fact);
  });
  const stray = strayFact(scopes, facts);
  if (stray !== null) return texts.otherCase(stray.meant, stray.told);
  const isForeign = answered.versant.some((branch) => branch !== facts.versant[0]);
  if (isForeign && versants.length > 1) return texts.otherBranch(answered.versant, facts.versant);
  const told = factNames.filter((fact) => valuesOf(answered, fact).length > 0);
  if (told.length === 0) return null;
  const isKnown = told.every((fact) => fact === 'versant' || valuesOf(facts, fact).length > 0);
  return isKnown ? texts.answerFor(answered) : texts.holdsFor(answered);
}

/** The branch of the first source that is for one. */
function branchOf(scopes: readonly Facts[]): readonly string[] {
  const first = scopes.find(({ versant }) => versant.length > 0)?.versant ?? [];
  return first.length === 1 ? first : [];
}

/** What all sources are for, when each is for the same. */
function commonTo(scopes: readonly Facts[], fact: Fact): readonly string[] {
  const [first = [], ...others] = scopes.map((scope) => valuesOf(scope, fact));
  return others.every((values) => values.join() === first.join()) ? first : [];
}

/** All sources are for others than the person said to be: it is told, never passed over. */
function strayFact(
  scopes: readonly Facts[],
  known: Facts,
): { readonly meant: readonly string[]; readonly told: readonly string[] } | null {
  for (const fact of factNames) {
    const told = valuesOf(known, fact);
    const meant = commonTo(scopes, fact);
    const isStray = told.length > 0 && meant.length > 0 && !meant.some((one) => told.includes(one));
    if (fact !== 'versant' && isStray) return { meant, told };
  }
  return null;
}
