import { analyseText } from '../french/analyse-text.ts';
import { foldText } from '../french/fold-text.ts';
import type { Hit } from '../knowledge/passage.ts';
import { rememberByText } from '../remember-by-text.ts';
import {
  besideTheRule,
  type Facet,
  facets,
  generalCase,
  opensCase,
  specialCase,
} from './facets.fr.ts';

/** How much each trait moves a passage among those of its document; chosen by measurement (decision 0022). */
const weights = {
  announced: 0.25,
  told: 0.08,
  named: 0.1,
  otherFacet: -0.15,
  special: -0.3,
  general: 0.1,
} as const;
/** Passages of one document that an answer rests on. */
const passagesRead = 3;
const leastOfBeside = 0.5;

type Asked = {
  readonly facets: readonly Facet[];
  readonly words: ReadonlySet<string>;
  /** A number with the unit that the question counts in: « combien de trimestres ». */
  readonly counted: RegExp | null;
};

/**
 * Within each document, the passages that hold what of the subject is asked (« combien de jours » a duration, « comment
 * demander » the steps) before the others, the rule before its special cases unless the question names one, references and
 * definitions last. Documents keep their best score, thus their order. `known`: words of the case that the person told.
 */
export function putFacetFirst(
  hits: readonly Hit[],
  question: string,
  known: readonly string[],
): readonly Hit[] {
  const folded = plain(question);
  const asked: Asked = {
    facets: facets.filter((facet) => facet.asked.test(folded)),
    counted: countedBy(folded),
    words: new Set(analyseText([question, ...known].join(' '))),
  };
  const documents = Map.groupBy(hits, ({ space, documentId }) => `${space}/${documentId}`);
  return [...documents.values()]
    .flatMap((passages) => weighWithin(passages, asked))
    .sort((one, other) => other.score - one.score);
}

/** The passage that held most of the question stays among those that are read, though another answers it better. */
function weighWithin(passages: readonly Hit[], asked: Asked): readonly Hit[] {
  const best = passages.reduce((one, other) => (other.score > one.score ? other : one));
  const weighed = passages
    .map((hit) => ({ ...hit, score: hit.score * shareOf(hit, asked) }))
    .sort((one, other) => other.score - one.score);
  const top = weighed[0]?.score ?? Number.MIN_VALUE;
  const last = weighed[passagesRead - 1]?.score ?? 0;
  return weighed
    .map((hit) => {
      const isKept = hit.sourceId === best.sourceId;
      const score = isKept ? Math.max(hit.score, last) : hit.score;
      return { ...hit, score: (score / top) * best.score };
    })
    .sort(
      (one, other) =>
        other.score - one.score ||
        Number(other.sourceId === best.sourceId) - Number(one.sourceId === best.sourceId),
    );
}

function shareOf({ title, path, text }: Hit, asked: Asked): number {
  const headings = path.map(plainOf);
  if (headings.some((heading) => besideTheRule.test(heading))) return leastOfBeside;
  const announces = ({ heading }: Facet): boolean => headings.some((one) => heading.test(one));
  const isAnnounced = asked.facets.some(announces);
  const folded = plainOf(text);
  const isTold =
    asked.counted?.test(folded) ?? asked.facets.some(({ told }) => told?.test(folded) === true);
  const isOther = asked.facets.length > 0 && !isAnnounced && facets.some(announces);
  const isNamed = namesAsked(path, title, asked);
  const isSpecial = path.some((_, at) => isUnasked(path.slice(at), title, asked));
  const isGeneral = headings.some((heading) => generalCase.test(heading));
  return (
    1 +
    (isAnnounced ? weights.announced : 0) +
    (isTold ? weights.told : 0) +
    (isNamed ? weights.named : 0) +
    (isOther ? weights.otherFacet : 0) +
    (isSpecial ? weights.special : 0) +
    (isGeneral ? weights.general : 0)
  );
}

/** Whether headings say something that the question asks and that the title does not say already. */
function namesAsked(headings: readonly string[], title: string, { words }: Asked): boolean {
  const known = termsOf(title);
  return [...termsOf(headings.join('\n'))].some((term) => words.has(term) && !known.has(term));
}

/** Whether headings open on a case that the question does not name: « Naissance multiple » where no twins are told. */
function isUnasked(headings: readonly string[], title: string, asked: Asked): boolean {
  const heading = plainOf(headings[0] ?? '');
  const known = termsOf(title);
  const cases = analyseText((heading.match(specialCase) ?? []).join(' '));
  const own = cases.filter((term) => !known.has(term));
  if (own.length > 0) return !own.some((term) => asked.words.has(term));
  return opensCase.test(heading) && !namesAsked(headings, title, asked);
}

/** Of documents alone: they come back with each question. */
const plainOf = rememberByText(plain, 5_000);
const termsOf = rememberByText((text): ReadonlySet<string> => new Set(analyseText(text)), 10_000);

function countedBy(question: string): RegExp | null {
  const unit = /combien d(?:e |')([a-z]{3,})/.exec(question)?.[1]?.replace(/s$/, '');
  if (unit === undefined || unit === 'temps') return null;
  return new RegExp(
    `(?<![a-z\\d])(?:\\d+|une?|deux|trois|quatre|cinq|six|dix|quinze) (?:[a-z]+ )?${unit}`,
  );
}

function plain(text: string): string {
  return foldText(text).replaceAll('’', "'");
}
