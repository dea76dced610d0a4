import type { Acceptances } from '../charter/ports.ts';
import type { Conversations } from '../conversation/ports.ts';
import type { KnowledgeStore } from '../knowledge/ports.ts';
import type { EndpointKeys, PolicySource } from '../policy/ports.ts';
import type { Clock, Hasher, Ids, Timers } from '../ports.ts';
import type { Journal } from '../registers/ports.ts';
import type { ModelDoor } from '../routing/ports.ts';

/** Everything a turn asks of the outside. */
export type TurnPorts = {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly hasher: Hasher;
  readonly timers: Timers;
  readonly policy: PolicySource;
  readonly keys: EndpointKeys;
  readonly acceptances: Acceptances;
  readonly knowledge: Pick<KnowledgeStore, 'search' | 'state' | 'embeddingModels'>;
  readonly conversations: Pick<Conversations, 'history' | 'append'>;
  readonly models: ModelDoor;
  readonly journal: Pick<Journal, 'append'>;
};
