import { Fault } from '#shared/fault.ts';
import { ReadFault } from '../documents/read-fault.ts';
import type { JobWhy } from './ports.ts';

/** Why a job cannot go on. */
export function whyFault(error: unknown): Extract<JobWhy, { kind: 'fault' }> {
  return error instanceof Fault
    ? { kind: 'fault', code: error.code, details: error.details }
    : { kind: 'fault', code: 'internal', details: {} };
}

/** Why a document of a job failed. A programming error, or a fault of the store, is the whole job's: it is thrown again. */
export function whyNotRead(error: unknown): JobWhy {
  if (error instanceof ReadFault) {
    const { code, details } = error;
    return { kind: 'reading', code, details };
  }
  if (error instanceof Fault && error.code !== 'internal' && !error.code.startsWith('store-')) {
    const { code, details } = error;
    return { kind: 'fault', code, details };
  }
  throw error;
}
