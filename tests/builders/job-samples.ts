import type { JobDocument, JobSummary } from '#shared/wire/job-exchange.ts';
import { sampleSheet } from './synthesis-samples.ts';

/** Noon of a day of November 2026. */
export const reviewNow: number = new Date(2026, 10, 22, 12).getTime();

export const documentOf = (part: Partial<JobDocument> = {}): JobDocument => ({
  documentId: 'a'.repeat(64),
  file: 'Comptes-2025.pdf',
  bytes: 420_000,
  state: 'done',
  asked: 0,
  toAsk: 0,
  why: null,
  coverage: sampleSheet.coverage,
  reviewed: { accepted: 0, corrected: 0, rejected: 0, open: 8, seconds: 0 },
  ...part,
});

export const jobOf = (part: Partial<JobSummary> = {}): JobSummary => ({
  jobId: 'comptes-2025-01',
  work: 'synthesis',
  title: 'Comptes d’une commune ou d’un groupement',
  sheetId: 'budget',
  state: 'done',
  why: null,
  documents: [
    documentOf(),
    documentOf({ documentId: 'b'.repeat(64), file: 'Comptes-2024.pdf' }),
    documentOf({
      documentId: 'c'.repeat(64),
      file: 'Annexes-2023.pdf',
      state: 'failed',
      why: 'Ce fichier est protégé par un mot de passe.',
      coverage: null,
      reviewed: null,
    }),
  ],
  startedAt: reviewNow - 3_600_000,
  endedAt: reviewNow - 3_000_000,
  secondsLeft: null,
  model: null,
  keptUntil: reviewNow + 30 * 86_400_000,
  ...part,
});

/** A job of many documents, some way through. */
export const runningJob: JobSummary = jobOf({
  jobId: 'delegations-2025',
  title: 'Rapport annuel de délégataire',
  sheetId: 'dsp',
  state: 'running',
  startedAt: reviewNow - 600_000,
  endedAt: null,
  secondsLeft: 1_260,
  model: 'Mistral Small',
  documents: Array.from({ length: 59 }, (_, at) =>
    documentOf({
      documentId: String(at).padStart(64, '0'),
      file: `Rapport-delegataire-${String(at + 1).padStart(2, '0')}.pdf`,
      ...(at < 22
        ? { state: 'done', asked: 9, toAsk: 9 }
        : {
            ...{ state: at < 24 ? 'asking' : 'waiting', asked: at < 24 ? 4 : 0 },
            ...{ toAsk: at < 24 ? 9 : 0, coverage: null, reviewed: null },
          }),
    }),
  ),
});

export const minutesJob: JobSummary = jobOf({
  jobId: 'conseil-octobre',
  work: 'minutes',
  title: 'Conseil municipal du 14 octobre 2026',
  sheetId: null,
  documents: [
    documentOf({ documentId: 'd'.repeat(64), file: 'conseil.vtt', coverage: null, reviewed: null }),
  ],
});
