import { bestExcerpt } from '../evidence/best-excerpt.ts';
import type { Citation } from '../evidence/citation.ts';
import { escapeMarkdown } from '../evidence/escape-markdown.ts';
import { answerTexts } from '../language/answer-texts.ts';
import { readableDate } from '../language/readable-date.ts';
import { tellNature, tellWarning } from '../language/source-texts.ts';
import type { DegradedReason } from '../turn/outcome.ts';
import type { Grounds, Told } from '../turn/recipe.ts';
import { caseLine } from './case-line.ts';
import { citeHits } from './cite-hits.ts';
import { conflictLines } from './conflict-lines.ts';
import { endPersonalAnswer } from './end-personal-answer.ts';
import { pointToHelp } from './point-to-help.ts';
import { shownOf } from './shown-of.ts';

/** Characters quoted in the text of the first passage, and of those after it; a citation holds its passage whole. */
const firstExcerpt = 700;
const laterExcerpt = 450;

/** The best passages, word for word, said to be extracts: never dressed up as a written answer. */
export function answerWithoutModel(grounds: Grounds, reason: DegradedReason): Told {
  const texts = answerTexts[grounds.language];
  const shown = shownOf(grounds);
  const citations = citeHits(grounds, shown);
  const lead = `**${texts.withoutModelTitle}.** ${texts.withoutModelReason[reason.kind]} ${texts.withoutModelLead(citations.length)}`;
  const quotes = citations.map((citation, at) =>
    quote(citation, grounds, isFirstOfDocument(citations, at)),
  );
  const forWhom = caseLine(grounds, shown);
  const before = [...(forWhom === null ? [] : [forWhom]), ...conflictLines(grounds, shown)];
  const after = [...endPersonalAnswer(grounds, citations), ...pointToHelp(grounds)];
  return { text: [lead, ...before, ...quotes, ...after].join('\n\n'), citations };
}

/** The warning of a document stands under its first passage: told three times, it is read no more. */
function quote(citation: Citation, grounds: Grounds, isFirst: boolean): string {
  const length = citation.n === 1 ? firstExcerpt : laterExcerpt;
  const excerpt = bestExcerpt(citation.passage, grounds.asked, length);
  const quoted = escapeMarkdown(excerpt)
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
  const warning = isFirst ? tellWarning(citation, grounds.language) : null;
  const warned = warning === null ? '' : `\n\n**${oneLine(warning)}**`;
  return `**${oneLine(citation.title)}**${place(citation)} (${validity(citation, grounds)}) [${citation.n}]${warned}\n\n${quoted}`;
}

function isFirstOfDocument(citations: readonly Citation[], at: number): boolean {
  const first = citations.findIndex(
    ({ space, documentId }) =>
      space === citations[at]?.space && documentId === citations[at].documentId,
  );
  return first === at;
}

function place(citation: Citation): string {
  return citation.path.length === 0 ? '' : ` — ${oneLine(citation.path.join(' › '))}`;
}

/** Words of a document in a line of ours: they cannot leave it, nor mark it up. */
function oneLine(words: string): string {
  return escapeMarkdown(words).replace(/\s*\n\s*/gu, ' ');
}

/** What a source is and of when, in words. */
function validity(citation: Citation, grounds: Grounds): string {
  const { language } = grounds;
  const texts = answerTexts[language];
  const { date } = citation;
  const dated =
    date === null
      ? texts.sourceUndated
      : texts.sourceDate(readableDate(date, language === 'fr' ? 'fr-FR' : 'en-GB'));
  const nature = tellNature(citation, language);
  // « Délibération du 12 mars 2025 » tells its date.
  if (nature === null) return dated;
  return /\d/u.test(nature) ? nature : `${nature}, ${dated}`;
}
