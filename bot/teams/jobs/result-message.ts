import { chatJobTexts } from '#shared/language/chat-job-texts.ts';
import type { Language } from '#shared/language/language.ts';
import { reviewTexts } from '#shared/language/review-texts.ts';
import { teamsTexts } from '#shared/language/teams-texts.ts';
import type { Minutes } from '#shared/minutes/minutes.ts';
import type { FilledSheet, SheetCoverage } from '#shared/synthesis/filled-sheet.ts';
import type { JobSummary } from '#shared/wire/job-exchange.ts';
import type { Outgoing } from '../outgoing.ts';
import { decisionLines } from './decision-lines.ts';
import { clean, QuotedWords } from './quoted-words.ts';
import { sheetLines } from './sheet-lines.ts';

/** Documents told of one by one; the files tell of all. */
const documentsShown = 3;

/** What sheets gave, in a few lines, each value with its page to click on. */
export function sheetsMessage(
  job: JobSummary,
  sheets: readonly FilledSheet[],
  language: Language,
  /** Fields that are told first. */
  keyFigures: readonly string[] = [],
): Outgoing {
  const texts = chatJobTexts[language];
  const quoted = new QuotedWords(language);
  const shown = sheets.slice(0, documentsShown);
  const lines = shown.flatMap((sheet) => sheetLines(sheet, keyFigures, quoted, language));
  const read = job.documents.flatMap(({ coverage }) => coverage ?? []);
  const all =
    read.length > 1
      ? [`${reviewTexts[language].jobs.documents(read.length)} : ${texts.coverage(sumOf(read))}`]
      : [];
  const hidden = read.length - shown.length;
  const more = hidden > 0 ? [texts.more(hidden)] : [];
  return toMessage(job, [...all, ...lines, ...more], texts.reviewHint, quoted, language);
}

const sumOf = (coverages: readonly SheetCoverage[]): SheetCoverage =>
  coverages.reduce((sum, one) => ({
    asked: sum.asked + one.asked,
    found: sum.found + one.found,
    toCheck: sum.toCheck + one.toCheck,
    contradictory: sum.contradictory + one.contradictory,
    absent: sum.absent + one.absent,
  }));

/** What a transcript gave: the decisions with the moment at which each was said. */
export function minutesMessage(job: JobSummary, minutes: Minutes, language: Language): Outgoing {
  const quoted = new QuotedWords(language);
  const file = job.documents.find(({ beside }) => beside !== true)?.file ?? job.title;
  const lines = decisionLines(minutes, file, quoted, language);
  return toMessage(job, lines, chatJobTexts[language].minutesHint, quoted, language);
}

function toMessage(
  job: JobSummary,
  lines: readonly string[],
  hint: string,
  quoted: QuotedWords,
  language: Language,
): Outgoing {
  const texts = reviewTexts[language].jobs;
  const made = job.model === null ? chatJobTexts[language].withoutModel : texts.model(job.model);
  const text = [`**${clean(job.title)}**`, ...lines, `_${clean(made)}. ${hint}_`].join('\n\n');
  const citation = quoted.claims(teamsTexts[language].citationUntitled);
  return {
    type: 'message',
    textFormat: 'markdown',
    text,
    entities: [
      {
        type: 'https://schema.org/Message',
        '@type': 'Message',
        '@context': 'https://schema.org',
        '@id': '',
        ...(job.model === null ? {} : { additionalType: ['AIGeneratedContent'] }),
        ...(citation.length === 0 ? {} : { citation }),
      },
    ],
  };
}
