import type { Exchange } from '../conversation/ports.ts';
import type { Language } from '../language/language.ts';
import type { Person } from '../policy/person.ts';
import type { UseId } from '../policy/policy.ts';

export type Channel = 'teams' | 'tab' | 'word' | 'cli' | 'system';

export type TurnRequest = {
  readonly person: Person;
  readonly channel: Channel;
  readonly use: UseId;
  readonly text: string;
  /** Spaces to search; null = every space that the person may read. */
  readonly spaces: readonly string[] | null;
  readonly history: readonly Exchange[];
  readonly language: Language;
  readonly signal: AbortSignal;
};
