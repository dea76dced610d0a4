import { findDates, supportsDate } from '../french/dates.ts';
import { type Figure, findFigures, isSameFigure } from '../french/numbers.ts';
import { blankSpans } from './blank-spans.ts';
import { findCitationMarkers, rewriteCitationMarkers } from './citation-markers.ts';
import { type EvidencePassage, provenText } from './evidence-passage.ts';
import { absentFractions, provenAsFraction } from './find-fractions.ts';
import { findRules } from './find-rules.ts';
import { allowUrls, findUrls, urlsOf } from './find-urls.ts';
import { flipsNegation } from './flips-negation.ts';
import { unsupportedTerms } from './unsupported-terms.ts';

export type CutReason =
  | 'no-citation'
  | 'unknown-citation'
  | 'figure-absent'
  | 'date-absent'
  | 'rule-absent'
  | 'url-absent'
  | 'negation-flipped'
  | 'unrelated';

export type SentenceVerdict =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly why: CutReason;
      /** What the passages do not hold, as the sentence writes it. */
      readonly missing: readonly string[];
    };

/** The passages that may be cited, and the addresses that may be shown beside those of the passages. */
export type Evidence = {
  readonly passages: readonly EvidencePassage[];
  /** Addresses of the person's own message. */
  readonly urls: readonly string[];
};

const cut = (why: CutReason, missing: readonly string[]): SentenceVerdict => ({
  ok: false,
  why,
  missing,
});

/** « Un agent a droit à … » counts nobody: the article is no figure. */
const isArticle = ({ value, unit, text }: Figure): boolean =>
  value === 1 && (unit === 'agent' || unit === 'habitant') && /^une? /iu.test(text);

/** The passages that a sentence cites, known ones only. */
export const citedPassages = (sentence: string, evidence: Evidence): readonly EvidencePassage[] => {
  const numbers = new Set(findCitationMarkers(sentence).flatMap((marker) => marker.numbers));
  return evidence.passages.filter(({ n }) => numbers.has(n));
};

/** Whether every figure, date, rule and address of a text stands in these passages. */
export const checkClaims = (
  text: string,
  cited: readonly EvidencePassage[],
  evidence: Evidence,
): SentenceVerdict => {
  const claim = rewriteCitationMarkers(text, () => '');
  const proof = cited.map(provenText).join('\n');
  const urls = findUrls(claim);
  const isAllowed = allowUrls([...evidence.urls, ...evidence.passages.flatMap(urlsOfPassage)]);
  const strayUrls = urls.filter((url) => !isAllowed(url));
  if (strayUrls.length > 0)
    return cut(
      'url-absent',
      strayUrls.map((url) => url.text),
    );

  const withoutUrls = blankSpans(claim, urls);
  const rules = findRules(withoutUrls);
  const provenRules = new Set(findRules(proof).map(({ normal }) => normal));
  const strayRules = rules.filter(({ normal }) => !provenRules.has(normal));
  if (strayRules.length > 0)
    return cut(
      'rule-absent',
      strayRules.map((rule) => rule.text),
    );

  const rest = blankSpans(withoutUrls, rules);
  const provenDates = findDates(proof);
  const strayDates = findDates(rest).filter(
    (date) => !provenDates.some(({ normal }) => supportsDate(normal, date.normal)),
  );
  if (strayDates.length > 0)
    return cut(
      'date-absent',
      strayDates.map((date) => date.text),
    );

  const provenFigures = findFigures(proof);
  const strayFigures = findFigures(rest).filter(
    (figure) =>
      !isArticle(figure) &&
      !provenFigures.some((proven) => isSameFigure(proven, figure)) &&
      !provenAsFraction(figure, proof),
  );
  const missing = [...strayFigures.map((figure) => figure.text), ...absentFractions(rest, proof)];
  return missing.length > 0 ? cut('figure-absent', missing) : { ok: true };
};

/** Whether one sentence of an answer is proved by the passages it cites: numbers, dates, rules, addresses, and its words. */
export const checkSentence = (sentence: string, evidence: Evidence): SentenceVerdict => {
  const numbers = findCitationMarkers(sentence).flatMap((marker) => marker.numbers);
  if (numbers.length === 0) return cut('no-citation', []);
  const cited = citedPassages(sentence, evidence);
  if (cited.length === 0)
    return cut(
      'unknown-citation',
      numbers.map((n) => `[${n}]`),
    );
  const claims = checkClaims(sentence, cited, evidence);
  if (!claims.ok) return claims;
  const words = rewriteCitationMarkers(sentence, () => '');
  const unsupported = unsupportedTerms(words, cited);
  if (unsupported !== null) return cut('unrelated', unsupported);
  return flipsNegation(
    words,
    cited.map((passage) => passage.text),
  )
    ? cut('negation-flipped', [])
    : { ok: true };
};

const urlsOfPassage = (passage: EvidencePassage): readonly string[] => [
  ...(passage.url === null ? [] : [passage.url]),
  ...urlsOf([passage.text]),
];
