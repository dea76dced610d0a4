import { chatJobTexts } from '#shared/language/chat-job-texts.ts';
import type { Language } from '#shared/language/language.ts';
import { reviewTexts } from '#shared/language/review-texts.ts';
import type { JobFileFormat, JobState, JobSummary } from '#shared/wire/job-exchange.ts';
import { type AdaptiveCard, adaptiveCard, paragraph } from '../outgoing.ts';
import { executeButton, fact, wordsOf } from '../tickets/card-parts.ts';
import { failuresOf, progressOf, stateColours } from './job-progress.ts';
import { type jobActs, jobVerbs } from './read-job-press.ts';

export type JobCardOptions = {
  readonly language: Language;
  /** Address of the page where the job is reviewed; null = no browser reaches the server. */
  readonly review: string | null;
  /** The card goes with what came of the job, and hands its files out. */
  readonly isResult?: boolean;
};

/** A job as it stands: how far, how long still, what failed, and what may be done with it. */
export function jobCard(job: JobSummary, options: JobCardOptions): AdaptiveCard {
  const { language, isResult = false } = options;
  const texts = chatJobTexts[language];
  const state = reviewTexts[language].jobs.states[job.state];
  const isToldBelow = !isResult && (job.state === 'done' || job.state === 'failed');
  return adaptiveCard(
    texts.title(job.title, state.toLowerCase()),
    [
      titleOf(job.title),
      paragraph(state, { color: stateColours[job.state], weight: 'Bolder', spacing: 'None' }),
      ...(isResult && job.state === 'done' ? [] : progressOf(job, language)),
      ...(job.why === null ? [] : [wordsOf(job.why)]),
      ...(isToldBelow ? [fact(texts.resultBelow)] : failuresOf(job, language)),
      ...(isPartial(job) ? [fact(texts.partial)] : []),
    ],
    isToldBelow ? [] : buttonsOf(job, options),
  );
}

/** What comes first is what is wanted most: going on with what stands still, else receiving what is there. */
function buttonsOf(job: JobSummary, options: JobCardOptions): readonly unknown[] {
  const acts = actsOf(job, options.language);
  const files = [...filesOf(job, options.language), ...reviewOf(job, options)];
  return job.state === 'paused' ? [...acts, ...files] : [...files, ...acts];
}

/** Words of a person or of a sheet: no sign of Markdown in them is followed. */
const titleOf = (title: string): unknown => ({
  type: 'RichTextBlock',
  inlines: [{ type: 'TextRun', text: title, weight: 'Bolder', size: 'Medium' }],
});

/** Stopped on its way, with something to receive all the same. */
const isPartial = ({ state, documents }: JobSummary): boolean =>
  (state === 'paused' || state === 'cancelled') &&
  documents.some((document) => document.state === 'done' && document.beside !== true);

const actsIn: Readonly<Record<JobState, readonly ('pause' | 'resume' | 'cancel')[]>> = {
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
  const words = { pause: texts.pause, resume: texts.resume };
  const isOver = job.state === 'done' || job.state === 'failed';
  return [
    ...actsIn[job.state].map((act) =>
      act === 'cancel' ? cancelOf(job, language) : button(act, words[act]),
    ),
    ...(isOver && failed > 0 ? [button('retry', texts.retry(failed))] : []),
  ];
}

/** Stopping cannot be taken back: it is asked once more. */
function cancelOf({ jobId }: JobSummary, language: Language): unknown {
  const { cancel, cancelQuestion } = reviewTexts[language].jobs;
  const data = { verb: jobVerbs.act, act: 'cancel', job: jobId };
  const now = executeButton(chatJobTexts[language].cancelNow, data, { style: 'destructive' });
  const card = { type: 'AdaptiveCard', body: [paragraph(cancelQuestion)], actions: [now] };
  return { type: 'Action.ShowCard', title: cancel, card };
}

const offered: Readonly<Record<JobSummary['work'], readonly JobFileFormat[]>> = {
  synthesis: ['docx', 'xlsx'],
  minutes: ['docx'],
};

function filesOf(job: JobSummary, language: Language): readonly unknown[] {
  if (job.state !== 'done' && !isPartial(job)) return [];
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
