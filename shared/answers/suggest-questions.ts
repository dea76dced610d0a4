import type { Hit } from '../knowledge/passage.ts';
import type { Recipe, Suggestion } from '../turn/recipe.ts';
import { readWording } from '../validated/read-wording.ts';
import { shownOf } from './shown-of.ts';

/** Characters of a question on a button. */
const longest = 110;
/** `Article 3 – `, `2.1. `, `IV) `: where a question stands in its document is not asked. */
const numbering = /^(?:(?:article|art\.?)\s+)?(?:\d+(?:[.-]\d+)*|[IVX]+)\s*[.):–—-]\s*/iu;
/** What makes a link, an image or a layout of a text that is pressed. */
const unfit = /[<>[\]()*_`|⟦⟧]|https?:|www\./iu;

/**
 * Titles and headings that are questions, the best first: of the document that answers, whatever they ask; of the others
 * relied on, those that speak of what was asked. None under which a passage is shown already.
 */
export const suggestQuestions: Recipe['followUps'] = (grounds, found) => {
  const shown = shownOf(grounds);
  const [best] = shown;
  if (best === undefined) return [];
  const read = new Set(shown.map(({ sourceId }) => sourceId));
  const relied = new Set(grounds.hits.map(documentOf));
  const hits = [...grounds.hits, ...found].filter(
    (hit) => !hit.expired && relied.has(documentOf(hit)) && !read.has(hit.sourceId),
  );
  const { subject } = readWording(grounds.asked);
  const speaksOfIt = (question: string): boolean =>
    [...readWording(question).subject].some((thing) => subject.has(thing));
  const candidates = new Map<string, Suggestion>();
  for (const hit of hits) {
    for (const question of questionsOf(hit)) {
      const known = candidates.get(question);
      const { space, documentId, sourceId } = hit;
      if (known === undefined && documentOf(hit) !== documentOf(best) && !speaksOfIt(question)) {
        continue;
      }
      const sourceIds = [...new Set([...(known?.sourceIds ?? []), sourceId])];
      candidates.set(question, { question, space, documentId, sourceIds });
    }
  }
  return [...candidates.values()];
};

const documentOf = ({ space, documentId }: Hit): string => `${space}/${documentId}`;

function questionsOf({ title, path }: Pick<Hit, 'title' | 'path'>): readonly string[] {
  const headings = path.filter(isQuestion).map((heading) => standingAlone(heading, title));
  return [...(isQuestion(title) ? [title] : []), ...headings]
    .map((question) => question.replace(numbering, '').replace(/\s+/gu, ' ').trim())
    .filter((question) => question.length <= longest && !unfit.test(question));
}

const isQuestion = (text: string): boolean => text.trimEnd().endsWith('?');

/** « Qui peut en bénéficier ? » says of what only under its document's title. */
function standingAlone(heading: string, title: string): string {
  const plain = heading.trim().replace(numbering, '');
  const subject = readWording(title).subject;
  const named = [...readWording(plain).subject].some((thing) => subject.has(thing));
  if (named || isQuestion(title) || plain.includes(':')) return plain;
  const first = /^\p{Lu}(?!\p{Lu})/u;
  return `${title.trim()} : ${plain.replace(first, (letter) => letter.toLocaleLowerCase('fr'))}`;
}
