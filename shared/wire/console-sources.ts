import type { SourceStatus } from '../quality/source-pass.ts';

/** Answer of `GET /api/console/sources`: names of files for those who keep the space, counts for an administrator. */
export type ConsoleSourcesReply = {
  readonly sources: readonly (SourceStatus & {
    /** In words: how the last pass ended, and what to do about it. */
    readonly told: string;
    /** In words, one of each file that is not shown as its owner would expect. */
    readonly failures: readonly string[];
    readonly failedCount: number;
  })[];
};
