import { chatJobTexts } from '#shared/language/chat-job-texts.ts';
import type { Language } from '#shared/language/language.ts';
import { reviewTexts } from '#shared/language/review-texts.ts';
import { synthesisTexts } from '#shared/language/synthesis-texts.ts';
import { teamsTexts } from '#shared/language/teams-texts.ts';
import type { Minutes } from '#shared/minutes/minutes.ts';
import type { FilledField, FilledSheet } from '#shared/synthesis/filled-sheet.ts';
import type { JobSummary } from '#shared/wire/job-exchange.ts';
import type { Outgoing } from '../outgoing.ts';
import { sanitiseMarkdown } from '../sanitise-markdown.ts';

/** What a line of a summary rests on: words of a document, under a number. */
type Quoted = { readonly name: string; readonly quote: string };

type Told = { readonly lines: readonly string[]; readonly quoted: readonly Quoted[] };

const valuesShown = 6;
const findingsShown = 4;
const decisionsShown = 8;
/** Documents told of one by one; the table tells of all. */
const documentsShown = 3;
/** The Agents Playground refuses a message with more citations than this. */
const quotesShown = 10;

/** What sheets gave, in a few lines, each value with its page to click on. */
export function sheetsMessage(
  job: JobSummary,
  sheets: readonly FilledSheet[],
  language: Language,
): Outgoing {
  const quoted: Quoted[] = [];
  const lines = sheets
    .slice(0, documentsShown)
    .flatMap((sheet) => linesOfSheet(sheet, quoted, language));
  const hidden = sheets.length - documentsShown;
  const more = hidden > 0 ? [chatJobTexts[language].more(hidden)] : [];
  return toMessage(job, { lines: [...lines, ...more], quoted }, language);
}

function linesOfSheet(sheet: FilledSheet, quoted: Quoted[], language: Language): readonly string[] {
  const texts = chatJobTexts[language];
  const values = sheet.fields
    .filter(({ status, value }) => status === 'found' && (value?.quote ?? '') !== '')
    .filter(({ kind }) => kind === 'amount' || kind === 'percentage' || kind === 'count')
    .slice(0, valuesShown)
    .map(
      (field) =>
        `- ${clean(field.name)} : **${writtenOf(field)}**${cite(field, sheet, quoted, language)}`,
    );
  const fails = sheet.findings.filter(({ status }) => status === 'fails').slice(0, findingsShown);
  const told = fails.map(({ remark }) => `- ${clean(synthesisTexts[language].remark(remark))}`);
  return [
    `**${clean(sheet.file)}** — ${texts.coverage(sheet.coverage)}`,
    values.join('\n'),
    ...(told.length === 0 ? [] : [`_${texts.differences}_\n\n${told.join('\n')}`]),
  ].filter((line) => line !== '');
}

const writtenOf = ({ value }: FilledField): string => clean(value?.written ?? '');

function cite(
  { value }: FilledField,
  { file }: FilledSheet,
  quoted: Quoted[],
  language: Language,
): string {
  const page = value?.page ?? null;
  const place = page === null ? '' : `, ${chatJobTexts[language].page(page)}`;
  if (value === null || quoted.length >= quotesShown) return place;
  return ` [${quoted.push({ name: `${file}${place}`, quote: value.quote })}]`;
}

/** What a transcript gave: the decisions with the moment at which each was said. */
export function minutesMessage(job: JobSummary, minutes: Minutes, language: Language): Outgoing {
  const texts = chatJobTexts[language];
  const quoted: Quoted[] = [];
  const decisions = minutes.decisions.slice(0, decisionsShown).map(({ title, quotes: [quote] }) => {
    const at = quote?.from ?? null;
    const mark =
      quote === undefined
        ? ''
        : ` [${quoted.push({ name: at === null ? job.title : moment(at), quote: quote.text })}]`;
    return `- ${clean(title)}${mark}`;
  });
  const hidden = minutes.decisions.length - decisions.length;
  const counted = [
    texts.topics(minutes.topics.length),
    texts.decisions(minutes.decisions.length),
    texts.actions(minutes.actions.length),
  ].join(', ');
  const more = hidden > 0 ? [texts.more(hidden)] : [];
  return toMessage(job, { lines: [counted, decisions.join('\n'), ...more], quoted }, language);
}

/** `01:12:30` from the start of the recording. */
const moment = (seconds: number): string =>
  [3_600, 60, 1]
    .map((unit) => Math.floor(seconds / unit) % (unit === 3_600 ? 100 : 60))
    .map((part) => String(part).padStart(2, '0'))
    .join(':');

function toMessage(job: JobSummary, { lines, quoted }: Told, language: Language): Outgoing {
  const texts = reviewTexts[language].jobs;
  const made = job.model === null ? texts.withoutModel : texts.model(job.model);
  const { reviewHint } = chatJobTexts[language];
  const text = [`**${clean(job.title)}**`, ...lines, `_${clean(made)}. ${reviewHint}_`]
    .filter((line) => line !== '')
    .join('\n\n');
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
        ...(quoted.length === 0 ? {} : { citation: quoted.map(toClaim(language)) }),
      },
    ],
  };
}

/** Limits of a citation; a title left empty makes Teams reject the whole message. */
const toClaim =
  (language: Language) =>
  ({ name, quote }: Quoted, at: number): unknown => ({
    '@type': 'Claim',
    position: at + 1,
    appearance: {
      '@type': 'DigitalDocument',
      name: cut(name, 80) || teamsTexts[language].citationUntitled,
      abstract: cut(quote, 160) || name,
    },
  });

function cut(text: string, longest: number): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  return flat.length <= longest ? flat : `${flat.slice(0, longest - 1).trimEnd()}…`;
}

/** Words of documents are shown as they are: nothing in them is a mark or a link of ours. */
const clean = (text: string): string =>
  sanitiseMarkdown(
    text
      .replace(/[*_`[\]|]/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim(),
  );
