import { Fault } from '#shared/fault.ts';
import { isTranscript } from '../documents/is-transcript.ts';
import type { WorkDocument } from '../jobs/job-work.ts';

/**
 * What was said in a meeting is read for minutes alone, once it is stated what the meeting is: a sheet is not another way
 * in, whatever its file is called. Looks before anything is parsed. Throws `Fault('transcript-for-minutes')`.
 */
export function refuseTranscript({ file, bytes }: Pick<WorkDocument, 'file' | 'bytes'>): void {
  if (isTranscript(file, bytes)) throw new Fault('transcript-for-minutes');
}
