import { join } from 'node:path';
import { type ReadLimits, readLimits } from '../documents/limits.ts';
import { ReadFault } from '../documents/read-fault.ts';
import { openReaderPool } from '../documents/reader-pool.ts';
import type { ActDone, ActOrder, CleanedAct } from './act-orders.ts';

/** Files of acts and mails opened away from the server. Throws `ReadFault`. */
export type ActReader = {
  readonly clean: (bytes: Uint8Array) => Promise<CleanedAct>;
  /** Throws for what is no letterhead. */
  readonly checkLetterhead: (bytes: Uint8Array) => Promise<void>;
  readonly readMail: (bytes: Uint8Array) => Promise<string>;
  readonly close: () => Promise<void>;
};

/** An act of 400 pages takes two seconds; a hostile file of 700 kB took 54 s and 1.1 GB. */
const actLimits: ReadLimits = { ...readLimits, megabytes: 500, cpuSeconds: 15, seconds: 60 };

/** Starts nothing until the first file comes. */
export function openActReader(limits: ReadLimits = actLimits): ActReader {
  const pool = openReaderPool<ActOrder, ActDone>(join(import.meta.dirname, 'act-child.ts'), limits);
  const read = async <Work extends ActOrder['work']>(
    work: Work,
    bytes: Uint8Array,
  ): Promise<Extract<ActDone, { readonly work: Work }>> => {
    const done = await pool.read({ work, bytes });
    if (isOf(done, work)) return done;
    throw new ReadFault('damaged');
  };
  return {
    clean: (bytes) => read('clean', bytes),
    checkLetterhead: async (bytes) => {
      await read('letterhead', bytes);
    },
    readMail: async (bytes) => (await read('mail', bytes)).text,
    close: pool.close,
  };
}

const isOf = <Work extends ActDone['work']>(
  done: ActDone,
  work: Work,
): done is Extract<ActDone, { readonly work: Work }> => done.work === work;
