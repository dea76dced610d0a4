import type { DatabaseSync } from 'node:sqlite';
import { numberOrNull } from './read-row.ts';

const queries = {
  conversations: 'SELECT min(at) AS at FROM exchanges',
  opinions: 'SELECT min(at) AS at FROM opinions',
  unanswered: 'SELECT min(at) AS at FROM unanswered',
  evaluations: 'SELECT min(at) AS at FROM evaluations',
  policies: 'SELECT min(last_at) AS at FROM policies',
  anonymised: 'SELECT min(at) AS at FROM consumptions WHERE person IS NOT NULL',
  accounts: 'SELECT min(at) AS at FROM consumptions',
  memberships: 'SELECT min(until) AS at FROM memberships',
  tickets: 'SELECT min(changed_at) AS at FROM tickets',
  chats: 'SELECT min(at) AS at FROM ticket_chats',
  drafts: 'SELECT min(at) AS at FROM drafts',
  validations: 'SELECT min(at) AS at FROM act_validations',
  jobs: 'SELECT min(at) AS at FROM jobs',
  entries: 'SELECT min(at) AS at FROM sheet_entries',
} as const;

/** Milliseconds since the epoch of the instant that the time kept is counted from; null = nothing is kept. */
export type Oldest = Readonly<Record<keyof typeof queries, number | null>>;

export type OldestCore = { readonly read: () => Oldest };

/** The oldest of each thing that is deleted once its time is over: the proof that the deletion runs. */
export function oldestOf(database: DatabaseSync): OldestCore {
  const at = (name: keyof typeof queries): number | null =>
    numberOrNull(database.prepare(queries[name]).get() ?? { at: null }, 'at');
  return {
    read: () => ({
      conversations: at('conversations'),
      opinions: at('opinions'),
      unanswered: at('unanswered'),
      evaluations: at('evaluations'),
      policies: at('policies'),
      anonymised: at('anonymised'),
      accounts: at('accounts'),
      memberships: at('memberships'),
      tickets: at('tickets'),
      chats: at('chats'),
      drafts: at('drafts'),
      validations: at('validations'),
      jobs: at('jobs'),
      entries: at('entries'),
    }),
  };
}
