import type { ReportFrame } from '#shared/synthesis/report-frame.ts';
import type { JobOrder } from '../jobs/ports.ts';

/**
 * Where a page of a document is looked at beside its sheet: the page of reviews, at the first field that cites it. Null where
 * nobody said under which name browsers reach this server, and of the command line, whose jobs no browser opens.
 */
export function pageAddressOf(
  { jobId, channel }: Pick<JobOrder, 'jobId' | 'channel'>,
  origin: string | null,
): NonNullable<ReportFrame['pageAddress']> | null {
  if (origin === null || channel === 'cli') return null;
  return ({ fields, fileHash }, page) => {
    const field = fields.find(({ value }) => value?.page === page);
    const parts = [jobId, fileHash, ...(field === undefined ? [] : [field.fieldId])];
    return `${origin}/review#relecture/${parts.map(encodeURIComponent).join('/')}`;
  };
}
