import type { ReactElement } from 'react';
import type { JobDocument, JobState, JobSummary } from '#shared/wire/job-exchange.ts';
import { Tag, type Tone } from '../../console/Tag.tsx';
import { useReviewTexts } from '../review-language.ts';

const tones: Readonly<Record<JobState, Tone>> = {
  gathering: 'plain',
  waiting: 'plain',
  running: 'brand',
  paused: 'warn',
  done: 'good',
  cancelled: 'plain',
  failed: 'bad',
};

const documentTones: Readonly<Record<JobDocument['state'], Tone>> = {
  waiting: 'plain',
  reading: 'brand',
  asking: 'brand',
  done: 'good',
  failed: 'bad',
};

/** Where a job stands, in words. */
export const JobTag = ({ job }: { readonly job: Pick<JobSummary, 'state'> }): ReactElement => {
  const { jobs: texts } = useReviewTexts();
  return <Tag tone={tones[job.state]}>{texts.states[job.state]}</Tag>;
};

/** Where one of its documents stands. */
export const DocumentTag = ({
  document,
}: {
  readonly document: Pick<JobDocument, 'state'>;
}): ReactElement => {
  const { jobs: texts } = useReviewTexts();
  return <Tag tone={documentTones[document.state]}>{texts.documentStates[document.state]}</Tag>;
};
