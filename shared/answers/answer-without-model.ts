import { bestExcerpt } from '../evidence/best-excerpt.ts';
import type { Citation } from '../evidence/citation.ts';
import { escapeMarkdown } from '../evidence/escape-markdown.ts';
import { answerTexts } from '../language/answer-texts.ts';
import { readableDate } from '../language/readable-date.ts';
import type { DegradedReason } from '../turn/outcome.ts';
import type { Grounds, Told } from '../turn/recipe.ts';
import { chooseShown } from './choose-shown.ts';
import { citeHits } from './cite-hits.ts';

/** Characters quoted in the text of the first passage, and of those after it; a citation holds its passage whole. */
const firstExcerpt = 700;
const laterExcerpt = 450;

/** The best passages, word for word, said to be extracts: never dressed up as a written answer. */
export function answerWithoutModel(grounds: Grounds, reason: DegradedReason): Told {
  const texts = answerTexts[grounds.language];
  const citations = citeHits(grounds, chooseShown(grounds.hits));
  const lead = `**${texts.withoutModelTitle}.** ${texts.withoutModelReason[reason.kind]} ${texts.withoutModelLead(citations.length)}`;
  const quotes = citations.map((citation) => quote(citation, grounds));
  return { text: [lead, ...quotes].join('\n\n'), citations };
}

function quote(citation: Citation, grounds: Grounds): string {
  const length = citation.n === 1 ? firstExcerpt : laterExcerpt;
  const excerpt = bestExcerpt(citation.passage, grounds.question, length);
  const quoted = escapeMarkdown(excerpt)
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
  return `**${oneLine(citation.title)}**${place(citation)} (${validity(citation, grounds)}) [${citation.n}]\n\n${quoted}`;
}

function place(citation: Citation): string {
  return citation.path.length === 0 ? '' : ` — ${oneLine(citation.path.join(' › '))}`;
}

/** Words of a document in a line of ours: they cannot leave it, nor mark it up. */
function oneLine(words: string): string {
  return escapeMarkdown(words).replace(/\s*\n\s*/gu, ' ');
}

/** The date of a source in words, with what the reader must beware of. */
function validity(citation: Citation, grounds: Grounds): string {
  const texts = answerTexts[grounds.language];
  if (citation.date === null) return texts.sourceUndated;
  const date = readableDate(citation.date, grounds.language === 'fr' ? 'fr-FR' : 'en-GB');
  if (citation.staleReason === 'expired') return texts.staleExpired(date);
  if (citation.staleReason === 'to-review') return texts.staleToReview(date);
  return texts.sourceDate(date);
}
