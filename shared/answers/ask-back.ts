import { allValues, type Fact } from '../case/facts.ts';
import { missingFact, openFacts } from '../case/missing-fact.ts';
import { toneOfQuestion } from '../case/tone-of-question.ts';
import { bestExcerpt } from '../evidence/best-excerpt.ts';
import type { Hit, Passage } from '../knowledge/passage.ts';
import { caseTexts } from '../language/case-texts.ts';
import type { Recipe } from '../turn/recipe.ts';
import { shownOf } from './shown-of.ts';

/** Characters of the first passage that would be read. */
const answerLength = 700;
const choicesShown = 3;

/** What would be shown first, when it holds for one case only, and the question is not about anybody. */
export const doubtOf: Recipe['doubt'] = (grounds) => {
  const [first] = shownOf(grounds);
  if (first === undefined || toneOfQuestion(grounds.asked) === 'general') return null;
  const open = openFacts(first, grounds.case.facts);
  return open.some((fact) => !grounds.case.asked.includes(fact)) ? first : null;
};

/**
 * The question asked back when the rule is not the same in the cases that nobody told apart: at most three choices, one
 * of them « Je ne sais pas » where there is room. Sober: never twice for a fact, never where the figures agree.
 */
export const askBack: Recipe['askBack'] = (grounds, doubt, passages) => {
  const answer = bestExcerpt(doubt.text, grounds.asked, answerLength);
  const others = grounds.hits.filter(({ documentId }) => documentId !== doubt.documentId);
  const beside = [...passages.map((passage) => asSection(passage, doubt)), ...others];
  const missing = missingFact(doubt, beside, grounds.case.facts, answer);
  if (missing === null || missing.fact === 'versant') return null;
  if (grounds.case.asked.includes(missing.fact)) return null;
  const texts = caseTexts[grounds.language];
  const ordered = missing.choices.toSorted(byFirstValue(missing.fact));
  const told = [...new Set(ordered.map((values) => texts.choice(values)))];
  const choices = [
    ...told.slice(0, choicesShown),
    ...(told.length < choicesShown ? [texts.unknown] : []),
  ];
  return {
    detail: { fact: missing.fact, choices },
    text: texts.asks(missing.fact, told.slice(0, choicesShown)),
    citations: [],
  };
};

/** Titulaires before contractuels, A before C: in the order of the list, whatever was found first. */
function byFirstValue(fact: Fact): (one: readonly string[], other: readonly string[]) => number {
  const order: readonly string[] = allValues[fact];
  return ([one = ''], [other = '']) => order.indexOf(one) - order.indexOf(other);
}

function asSection(
  { path, text }: Passage,
  { title, source }: Hit,
): Pick<Hit, 'title' | 'path' | 'text' | 'source'> {
  return { title, path, text, source };
}
