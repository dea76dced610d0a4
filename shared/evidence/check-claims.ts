import { findDates, supportsDate } from '../french/dates.ts';
import { findRules } from '../french/find-rules.ts';
import { type Figure, findFigures, isSameFigure } from '../french/numbers.ts';
import { blankSpans } from './blank-spans.ts';
import { rewriteCitationMarkers } from './citation-markers.ts';
import type { EvidencePassage } from './evidence-passage.ts';
import { absentFractions, provenAsFraction } from './find-fractions.ts';
import { allowUrls, type FoundUrl, findUrls, urlsOf } from './find-urls.ts';
import { isArticle } from './is-article.ts';
import { type Proof, readProof } from './read-proof.ts';
import { cut, type Evidence, type SentenceVerdict } from './sentence-verdict.ts';

const isProvenFigure = (figure: Figure, proofs: readonly Proof[]): boolean =>
  isArticle(figure) ||
  proofs.some(
    (proof) =>
      proof.figures.some((proven) => isSameFigure(proven, figure)) ||
      provenAsFraction(figure, proof),
  );

/** Addresses of a claim that stand in no passage of the prompt, nor in the person's message. */
const strayUrls = (
  urls: readonly FoundUrl[],
  { passages, urls: given }: Evidence,
): readonly FoundUrl[] => {
  if (urls.length === 0) return [];
  const shown = passages.flatMap(({ url, text }) => [
    ...(url === null ? [] : [url]),
    ...urlsOf([text]),
  ]);
  const isAllowed = allowUrls([...given, ...shown]);
  return urls.filter((url) => !isAllowed(url));
};

const textsOf = (found: readonly { readonly text: string }[]): readonly string[] =>
  found.map(({ text }) => text);

/** Whether every address, rule, date and figure of a text stands in these passages. */
export const checkClaims = (
  text: string,
  cited: readonly EvidencePassage[],
  evidence: Evidence,
): SentenceVerdict => {
  const claim = rewriteCitationMarkers(text, () => '');
  const proofs = cited.map(readProof);

  const urls = findUrls(claim);
  const stray = strayUrls(urls, evidence);
  if (stray.length > 0) return cut('url-absent', textsOf(stray));

  const withoutUrls = blankSpans(claim, urls);
  const rules = findRules(withoutUrls);
  const absentRules = rules.filter(
    ({ normal }) => !proofs.some((proof) => proof.rules.has(normal)),
  );
  if (absentRules.length > 0) return cut('rule-absent', textsOf(absentRules));

  const rest = blankSpans(withoutUrls, rules);
  const absentDates = findDates(rest).filter(
    (date) =>
      !proofs.some((proof) => proof.dates.some((proven) => supportsDate(proven, date.normal))),
  );
  if (absentDates.length > 0) return cut('date-absent', textsOf(absentDates));

  const absentFigures = findFigures(rest).filter((figure) => !isProvenFigure(figure, proofs));
  const missing = [...textsOf(absentFigures), ...absentFractions(rest, proofs)];
  return missing.length > 0 ? cut('figure-absent', missing) : { ok: true };
};
