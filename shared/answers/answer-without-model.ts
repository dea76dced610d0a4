import { bestExcerpt } from '../evidence/best-excerpt.ts';
import type { Citation } from '../evidence/citation.ts';
import { answerTexts } from '../language/answer-texts.ts';
import type { DegradedReason } from '../turn/outcome.ts';
import type { Grounds, Told } from '../turn/recipe.ts';
import { citeHits } from './cite-hits.ts';

const passagesShown = 3;
/** A passage much weaker than the first is about something else, and would only be read in vain. */
const leastEvidence = 0.75;
/** Characters quoted of each passage in the text; the citation holds it whole. */
const excerptLength = 600;

/** The best passages, word for word, said to be extracts: never dressed up as a written answer. */
export function answerWithoutModel(grounds: Grounds, reason: DegradedReason): Told {
  const texts = answerTexts[grounds.language];
  const citations = citeHits(grounds, passagesShown, leastEvidence);
  const lead = `**${texts.withoutModelTitle}.** ${texts.withoutModelReason[reason.kind]} ${texts.withoutModelLead(citations.length)}`;
  const quotes = citations.map((citation) => quote(citation, grounds));
  return { text: [lead, ...quotes].join('\n\n'), citations };
}

function quote(citation: Citation, grounds: Grounds): string {
  const excerpt = bestExcerpt(citation.passage, grounds.question, excerptLength);
  const quoted = excerpt
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
  return `**${citation.title}**${place(citation)} (${validity(citation, grounds)}) [${citation.n}]\n\n${quoted}`;
}

function place(citation: Citation): string {
  return citation.path.length === 0 ? '' : ` — ${citation.path.join(' › ')}`;
}

/** The date of a source in words, with what the reader must beware of. */
function validity(citation: Citation, grounds: Grounds): string {
  const texts = answerTexts[grounds.language];
  if (citation.date === null) return texts.sourceUndated;
  const date = readableDate(citation.date, grounds.language);
  if (citation.staleReason === 'expired') return texts.staleExpired(date);
  if (citation.staleReason === 'to-review') return texts.staleToReview(date);
  return texts.sourceDate(date);
}

function readableDate(iso: string, language: 'fr' | 'en'): string {
  const instant = Date.parse(`${iso}T12:00:00Z`);
  if (Number.isNaN(instant)) return iso;
  const locale = language === 'fr' ? 'fr-FR' : 'en-GB';
  const written = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return written.format(instant).replace(/^1 (?=\p{L})/u, language === 'fr' ? '1er ' : '1 ');
}
