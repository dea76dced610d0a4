import type { SourceStatus } from '../quality/source-pass.ts';

/** Answer of `GET /api/console/sources`: names of files for those who keep the space, counts for an administrator. */
export type ConsoleSourcesReply = {
  readonly sources: readonly (SourceStatus & {
    /** In words: what else than counts the last pass has to tell, and what to do about it; nothing when all went well. */
    readonly notes: readonly string[];
    /** In words, one of each file that is not shown as its owner would expect. */
    readonly failures: readonly string[];
    readonly failedCount: number;
  })[];
};
