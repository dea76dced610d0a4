import { chatJobTexts } from '#shared/language/chat-job-texts.ts';
import type { Language } from '#shared/language/language.ts';
import { reviewTexts } from '#shared/language/review-texts.ts';
import type { JobDocument, JobFileFormat, JobSummary } from '#shared/wire/job-exchange.ts';
import { type AdaptiveCard, adaptiveCard } from '../outgoing.ts';
import { executeButton, fact, heading, wordsOf } from '../tickets/card-parts.ts';
import { type jobActs, jobVerbs } from './read-job-press.ts';

export type JobCardOptions = {
  readonly language: Language;
  /** Address of the page where the job is reviewed; null = no browser reaches the server. */
  readonly review: string | null;
};

/** A job as it stands: how far, how long still, what failed, and what may be done with it. */
export function jobCard(job: JobSummary, options: JobCardOptions): AdaptiveCard {
  const { language } = options;
  const texts = chatJobTexts[language];
  const title = texts.title(job.title, reviewTexts[language].jobs.states[job.state]);
  return adaptiveCard(
    title,
    [
      heading(title),
      ...progressOf(job, language),
      ...(job.why === null ? [] : [wordsOf(job.why)]),
      ...failuresOf(job, language),
    ],
    [...actsOf(job, language), ...filesOf(job, language), ...reviewOf(job, options)],
  );
}

const hasEnded = ({ state }: JobDocument): boolean => state === 'done' || state === 'failed';

/** A bar in words and in blocks, so that it is seen and read out. */
function progressOf(job: JobSummary, language: Language): readonly unknown[] {
  const documents = job.documents.filter(({ beside }) => beside !== true);
  if (documents.length === 0 || job.state === 'gathering') return [];
  const share = documents.reduce((sum, document) => sum + shareOf(document), 0) / documents.length;
  const ended = documents.filter(hasEnded).length;
  const texts = reviewTexts[language];
  const isGoing = job.state === 'running' && job.secondsLeft !== null;
  const left = isGoing ? [texts.jobs.left(texts.time(job.secondsLeft ?? 0))] : [];
  const told = [chatJobTexts[language].progress(ended, documents.length), ...left].join(' · ');
  return [{ ...bar(share) }, fact(told)];
}

function shareOf(document: JobDocument): number {
  if (hasEnded(document)) return 1;
  if (document.toAsk === 0) return document.state === 'reading' ? 0.2 : 0;
  return 0.3 + (0.7 * document.asked) / document.toAsk;
}

const barWidth = 20;
const bar = (share: number): Record<string, unknown> => {
  const full = Math.round(Math.min(1, share) * barWidth);
  const text = `${'█'.repeat(full)}${'░'.repeat(barWidth - full)} ${Math.round(share * 100)} %`;
  return { type: 'TextBlock', text, fontType: 'Monospace', wrap: false };
};

const failuresShown = 5;

function failuresOf({ documents }: JobSummary, language: Language): readonly unknown[] {
  const texts = chatJobTexts[language];
  const failed = documents.filter(({ state, why }) => state === 'failed' || why !== null);
  const shown = failed
    .slice(0, failuresShown)
    .map(({ file, why }) =>
      fact(texts.failed(file, why ?? reviewTexts[language].jobs.documentStates.failed)),
    );
  const hidden = failed.length - shown.length;
  return [...shown, ...(hidden > 0 ? [fact(texts.more(hidden))] : [])];
}

const actsIn: Readonly<Record<JobSummary['state'], readonly (typeof jobActs)[number][]>> = {
  gathering: [],
  waiting: ['pause', 'cancel'],
  running: ['pause', 'cancel'],
  paused: ['resume', 'cancel'],
  done: [],
  cancelled: [],
  failed: [],
};

function actsOf(job: JobSummary, language: Language): readonly unknown[] {
  const texts = reviewTexts[language].jobs;
  const failed = job.documents.filter(({ state }) => state === 'failed').length;
  const button = (act: (typeof jobActs)[number], title: string): unknown =>
    executeButton(title, { verb: jobVerbs.act, act, job: job.jobId });
  const words = { pause: texts.pause, resume: texts.resume, cancel: texts.cancel };
  const retry = failed > 0 && (job.state === 'done' || job.state === 'failed');
  return [
    ...actsIn[job.state].flatMap((act) => (act === 'retry' ? [] : [button(act, words[act])])),
    ...(retry ? [button('retry', texts.retry(failed))] : []),
  ];
}

const offered: Readonly<Record<JobSummary['work'], readonly JobFileFormat[]>> = {
  synthesis: ['docx', 'xlsx'],
  minutes: ['docx'],
};

function filesOf(job: JobSummary, language: Language): readonly unknown[] {
  if (job.state !== 'done') return [];
  const { formats, minutesFormats } = reviewTexts[language].jobs;
  const names = job.work === 'minutes' ? minutesFormats : formats;
  return offered[job.work].map((format) => {
    const data = { verb: jobVerbs.file, job: job.jobId, format };
    return executeButton(chatJobTexts[language].file(names[format]), data);
  });
}

function reviewOf({ state }: JobSummary, { review, language }: JobCardOptions): readonly unknown[] {
  if (review === null || state !== 'done') return [];
  return [{ type: 'Action.OpenUrl', title: chatJobTexts[language].openReview, url: review }];
}
