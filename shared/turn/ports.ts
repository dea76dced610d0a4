import type { Reservations } from '../budget/open-reservations.ts';
import type { Ledger } from '../budget/ports.ts';
import type { Acceptances } from '../charter/ports.ts';
import type { Conversations } from '../conversation/ports.ts';
import type { Conflicts, KnowledgeStore } from '../knowledge/ports.ts';
import type { PolicySource } from '../policy/ports.ts';
import type { Standing } from '../policy/standing.ts';
import type { Clock, Hasher, Ids, Timers } from '../ports.ts';
import type { Unanswered } from '../quality/unanswered-ports.ts';
import type { Journal } from '../registers/ports.ts';
import type { Gateway } from '../routing/gateway.ts';
import type { ValidatedAnswers } from '../validated/ports.ts';

/** Everything a turn asks of the outside. */
export type TurnPorts = {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly hasher: Hasher;
  readonly timers: Timers;
  readonly policy: PolicySource;
  readonly standing: Standing;
  readonly acceptances: Acceptances;
  readonly knowledge: Pick<KnowledgeStore, 'search' | 'state' | 'embeddingModels' | 'open'>;
  /** Where pairs of sources that contradict each other are told. */
  readonly conflicts: Pick<Conflicts, 'report'>;
  readonly conversations: Pick<Conversations, 'history' | 'append' | 'keepTrip'>;
  /** Without it, no question is answered by what HR validated. */
  readonly validated?: Pick<ValidatedAnswers, 'match' | 'countServed'>;
  /** Where questions without an answer are kept for HR; without it they are not. */
  readonly unanswered?: Pick<Unanswered, 'keep'>;
  readonly gateway: Pick<Gateway, 'ask' | 'embed' | 'rerank'>;
  readonly ledger: Pick<Ledger, 'add' | 'spent'>;
  /** One for all turns. */
  readonly reservations: Reservations;
  readonly journal: Pick<Journal, 'append'>;
};
