import type { Conflicts, KnowledgeStore } from '#shared/knowledge/ports.ts';
import type { PolicySource } from '#shared/policy/ports.ts';
import type { Clock, Hasher, Ids, Timers } from '#shared/ports.ts';
import type { ReasonCount } from '#shared/quality/opinion.ts';
import type { Evaluations } from '#shared/quality/ports.ts';
import type { Unanswered } from '#shared/quality/unanswered-ports.ts';
import type { UnreadFiles } from '#shared/quality/unread-files.ts';
import type { Journal } from '#shared/registers/ports.ts';
import type { Tickets } from '#shared/tickets/ports.ts';
import type { ValidatedAnswers } from '#shared/validated/ports.ts';
import type { EvaluationRoom } from '../evaluation/open-evaluation.ts';
import type { Indexer } from '../indexing/open-indexer.ts';
import type { SourceStates } from '../sources/ports.ts';

/** What HR asks of the room that measures the answers. */
type EvaluationCalls = 'previewAddition' | 'goldenInUse' | 'readGolden' | 'evaluate';

/** What those who keep the spaces work with. */
export type HrDeskPorts = {
  readonly policy: Pick<PolicySource, 'current'>;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly timers: Pick<Timers, 'sleep'>;
  readonly hasher: Pick<Hasher, 'pseudonym' | 'sha256'>;
  readonly journal: Pick<Journal, 'append' | 'lines'>;
  readonly knowledge: Pick<KnowledgeStore, 'list' | 'open' | 'origins' | 'whole' | 'remove'>;
  readonly validated: ValidatedAnswers;
  readonly unanswered: Unanswered;
  readonly unreadFiles: UnreadFiles;
  readonly sources: Pick<SourceStates, 'state'>;
  readonly evaluations: Pick<Evaluations, 'list'>;
  readonly tickets: Pick<Tickets, 'list'>;
  readonly conflicts: Pick<Conflicts, 'list'>;
  /** Opened at its first use. */
  readonly indexer: () => Promise<Pick<Indexer, 'add' | 'supersede'>>;
  readonly evaluation: () => Promise<Pick<EvaluationRoom, EvaluationCalls>>;
  readonly dataFolder: string;
  /** How often each reason against an answer was given since an instant. */
  readonly countReasons: (from: number) => Promise<readonly ReasonCount[]>;
};
