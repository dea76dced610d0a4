import { chatJobTexts } from '#shared/language/chat-job-texts.ts';
import type { Language } from '#shared/language/language.ts';
import { reviewTexts } from '#shared/language/review-texts.ts';
import type { JobDocument, JobState, JobSummary } from '#shared/wire/job-exchange.ts';
import { fact, wordsOf } from '../tickets/card-parts.ts';
import { shortName } from './quoted-words.ts';

export const stateColours: Readonly<Record<JobState, string>> = {
  gathering: 'Default',
  waiting: 'Default',
  running: 'Accent',
  paused: 'Warning',
  done: 'Good',
  cancelled: 'Default',
  failed: 'Attention',
};

const hasEnded = ({ state }: JobDocument): boolean => state === 'done' || state === 'failed';

/** A bar in blocks and in words, so that it is seen and read out; what is in hand now; how long still. */
export function progressOf(job: JobSummary, language: Language): readonly unknown[] {
  const documents = job.documents.filter(({ beside }) => beside !== true);
  if (documents.length === 0 || job.state === 'gathering' || job.state === 'failed') return [];
  const share = documents.reduce((sum, document) => sum + shareOf(document), 0) / documents.length;
  const ended = documents.filter(hasEnded).length;
  const texts = chatJobTexts[language];
  const left = leftOf(job.secondsLeft, language);
  const isGoing = job.state === 'running';
  const told = [texts.progress(ended, documents.length), ...(isGoing ? [left] : [])].join(' · ');
  return [bar(share, job.state), fact(told), ...(isGoing ? inHand(documents, language) : [])];
}

function leftOf(seconds: number | null, language: Language): string {
  const texts = chatJobTexts[language];
  if (seconds === null) return texts.leftUnknown;
  const { time, jobs } = reviewTexts[language];
  return seconds < 60 ? texts.leftLittle : jobs.left(time(seconds));
}

/** A document that is read has come a third of its way; each question answered is a part of what remains. */
const readShare = 0.3;

function shareOf(document: JobDocument): number {
  if (hasEnded(document)) return 1;
  if (document.toAsk === 0) return document.state === 'reading' ? readShare / 2 : 0;
  return readShare + ((1 - readShare) * document.asked) / document.toAsk;
}

/** Blocks of the bar: with its figure it fits a card of 360 pixels. */
const barWidth = 18;

function bar(share: number, state: JobState): unknown {
  const percent = Math.round(Math.min(1, share) * 100);
  const full = Math.round((percent / 100) * barWidth);
  const text = `${'█'.repeat(full)}${'░'.repeat(barWidth - full)} ${percent} %`;
  return {
    type: 'RichTextBlock',
    inlines: [{ type: 'TextRun', text, fontType: 'Monospace', color: stateColours[state] }],
  };
}

const inHandShown = 2;

function inHand(documents: readonly JobDocument[], language: Language): readonly unknown[] {
  const texts = chatJobTexts[language];
  const of = (state: JobDocument['state']): readonly JobDocument[] =>
    documents.filter((document) => document.state === state).slice(0, inHandShown);
  const reading = of('reading').map(({ file }) => shortName(file));
  const asking = of('asking').map(({ file, asked, toAsk }) =>
    texts.asked(shortName(file), asked, toAsk),
  );
  return [
    ...(reading.length === 0 ? [] : [fact(texts.reading(reading.join(', ')))]),
    ...(asking.length === 0 ? [] : [fact(texts.asking(asking.join(', ')))]),
  ];
}

const failuresShown = 5;
const longestWhy = 400;

/** Documents that gave nothing, or not all, each with the reason. */
export function failuresOf({ documents }: JobSummary, language: Language): readonly unknown[] {
  const texts = chatJobTexts[language];
  const failed = documents.filter(({ state, why }) => state === 'failed' || why !== null);
  const shown = failed
    .slice(0, failuresShown)
    .map(({ file, why }) =>
      wordsOf(
        texts.failed(shortName(file), why ?? reviewTexts[language].jobs.documentStates.failed),
        { spacing: 'Small' },
        longestWhy,
      ),
    );
  const hidden = failed.length - shown.length;
  return [...shown, ...(hidden > 0 ? [fact(texts.more(hidden))] : [])];
}
