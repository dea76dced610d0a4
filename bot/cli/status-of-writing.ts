import type { Outcome } from '#shared/turn/outcome.ts';
import { type ExitStatus, exitStatus } from './cli.ts';

/** The exit status of a text that was to be written. */
export function statusOfWriting({ kind }: Outcome): ExitStatus {
  switch (kind) {
    case 'answered':
    case 'validated':
    case 'handed-over':
    case 'needs-detail':
      return exitStatus.done;
    case 'refused':
    case 'needs-charter':
      return exitStatus.refused;
    case 'degraded':
    case 'not-found':
    case 'partial':
      return exitStatus.degraded;
    case 'interrupted':
      return exitStatus.interrupted;
  }
}
