import { analyseText } from '../french/analyse-text.ts';
import { analyseQuestion } from './analyse-question.ts';

/** A passage whose title and headings name nothing of what is asked most often only mentions it. */
const inPassing = 0.5;

/** Coverage of a passage once its title and headings are read: as it was when they name the subject, less otherwise. */
export function weighByHeadings(
  question: string,
): (coverage: number, headings: readonly string[]) => number {
  const { terms, asking } = analyseQuestion(question);
  const subject = new Set(terms.filter((term) => !asking.has(term) && /\p{L}{3}/u.test(term)));
  return (coverage, headings) => {
    const names = headings.some((heading) =>
      analyseText(heading).some((term) => subject.has(term)),
    );
    return names ? coverage : coverage * inPassing;
  };
}
