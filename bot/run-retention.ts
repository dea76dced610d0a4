import type { LedgerRetention } from '#shared/budget/ports.ts';
import type { Conversations } from '#shared/conversation/ports.ts';
import { Fault } from '#shared/fault.ts';
import type { PolicyArchive, PolicySource } from '#shared/policy/ports.ts';
import type { Clock, Timers } from '#shared/ports.ts';
import type { Evaluations } from '#shared/quality/ports.ts';
import type { Unanswered } from '#shared/quality/unanswered-ports.ts';
import type { UnreadFiles } from '#shared/quality/unread-files.ts';
import type { JournalRetention } from '#shared/registers/ports.ts';
import type { Tickets } from '#shared/tickets/ports.ts';
import { dayIn } from '#shared/turn/day-in.ts';
import type { Drafts, Validations } from './drafting/ports.ts';
import type { Memberships } from './identity/memberships.ts';
import type { Jobs } from './jobs/ports.ts';
import type { TeamsMemory } from './teams/ports.ts';
import type { TicketPlaces } from './teams/ticket-places.ts';

const day = 86_400_000;

/** Days after which nobody is named in the account any more: its month is over, and so is the next one's start. */
const personsKept = 62;

export type Retention = {
  /** Resolves once nothing is being deleted. */
  readonly stop: () => Promise<void>;
};

type RetentionPorts = {
  readonly store: {
    readonly conversations: Pick<Conversations, 'expire'>;
    readonly journal: JournalRetention;
    readonly teams: Pick<TeamsMemory, 'expireOpinions'>;
    readonly ledger: LedgerRetention;
    readonly policies: Pick<PolicyArchive, 'expire'>;
    readonly tickets: Pick<Tickets, 'expire'>;
    readonly ticketPlaces: Pick<TicketPlaces, 'expireChats'>;
    readonly memberships: Pick<Memberships, 'expire'>;
    readonly unanswered: Pick<Unanswered, 'expire'>;
    readonly evaluations: Pick<Evaluations, 'expire'>;
    readonly unreadFiles: Pick<UnreadFiles, 'keepOnly'>;
    readonly drafts: Pick<Drafts, 'expire'>;
    readonly actValidations: Pick<Validations, 'expire'>;
    readonly jobs: Pick<Jobs, 'expire' | 'expireEntries'>;
  };
  readonly policy: PolicySource;
  readonly clock: Clock;
  readonly timers: Pick<Timers, 'sleep'>;
  /** A line without content. */
  readonly log: (line: string) => void;
};

type Deleted = {
  readonly conversations: number;
  readonly opinions: number;
  /** Questions without an answer. */
  readonly unanswered: number;
  /** Results of golden sets; the last one of each stays. */
  readonly evaluations: number;
  readonly journal: number;
  readonly policies: number;
  /** Lines of the account without their person, and lines that are gone. */
  readonly anonymised: number;
  readonly accounts: number;
  /** Readings of somebody's groups that were over. */
  readonly memberships: number;
  /** Questions handed to HR, with their ways back. */
  readonly tickets: number;
  /** Chats in which an answer of HR would have been brought. */
  readonly chats: number;
  readonly drafts: number;
  /** Steps of validation of documents. */
  readonly validations: number;
  /** Syntheses and minutes, with their files. */
  readonly jobs: number;
  /** Fields of sheets that agents filled themselves. */
  readonly entries: number;
};

/** What people are told of how long things are kept holds only if somebody deletes them. */
export async function expireNow({
  store,
  policy,
  clock,
}: Pick<RetentionPorts, 'store' | 'policy' | 'clock'>): Promise<Deleted> {
  const { retention, organisation, knowledge, minutes } = policy.current().policy;
  const monthAgo = (days: number): string =>
    dayIn(now - days * day, organisation.timeZone).slice(0, 7);
  const now = clock.now();
  // Names of files, which only the keepers of a space that there is may read.
  await store.unreadFiles.keepOnly(knowledge.spaces.map(({ id }) => id));
  const lastKept = now - retention.conversations * day;
  return {
    conversations: await store.conversations.expire(lastKept),
    opinions: await store.teams.expireOpinions(lastKept),
    unanswered: await store.unanswered.expire(lastKept),
    evaluations: await store.evaluations.expire(lastKept),
    journal: await store.journal.expire(now - retention.journal * day),
    policies: await store.policies.expire(startOfMonth(now - retention.journal * day) - day),
    anonymised: await store.ledger.anonymise(monthAgo(personsKept)),
    // As the journal: a month goes when its last day is old enough.
    accounts: await store.ledger.expire(monthBefore(monthAgo(retention.journal))),
    memberships: await store.memberships.expire(now),
    tickets: await store.tickets.expire(now - retention.tickets * day),
    chats: await store.ticketPlaces.expireChats(now - retention.tickets * day),
    drafts: await store.drafts.expire(now - retention.drafts * day),
    // Proof of who read what, as the journal is.
    validations: await store.actValidations.expire(now - retention.journal * day),
    jobs: await store.jobs.expire(now, { synthesis: retention.jobs, minutes: minutes.keepDays }),
    // Found again by next year's control of the same contract.
    entries: await store.jobs.expireEntries(now - retention.journal * day),
  };
}

const words: Readonly<Record<keyof Deleted, string>> = {
  conversations: 'exchanges',
  opinions: 'opinions',
  unanswered: 'unanswered questions',
  evaluations: 'evaluation results',
  journal: 'journal files',
  policies: 'policies',
  anonymised: 'account lines without their person',
  accounts: 'account lines deleted',
  memberships: 'readings of groups',
  tickets: 'questions to HR',
  chats: 'chats',
  drafts: 'drafts',
  validations: 'validations',
  jobs: 'syntheses and minutes',
  entries: 'fields filled by agents',
};

/** Deletes what is past its time, at start and then every day; a failure is told and tried again the next day. */
export function startRetention(ports: RetentionPorts): Retention {
  const stopping = new AbortController();
  const { signal } = stopping;
  const keepOn = async (): Promise<void> => {
    while (!signal.aborted) {
      await expireAndTell(ports);
      await ports.timers.sleep(day, signal).catch(() => undefined);
    }
  };
  const running = keepOn();
  return {
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}

async function expireAndTell(ports: RetentionPorts): Promise<void> {
  try {
    const deleted = await expireNow(ports);
    if (Object.values(deleted).every((count) => count === 0)) return;
    const told = Object.entries(deleted)
      .filter(([, count]) => count > 0)
      .map(([what, count]) => `${count} ${words[what as keyof Deleted]}`);
    ports.log(`retention: ${told.join(', ')}`);
  } catch (error) {
    const code = error instanceof Fault ? error.code : 'internal';
    ports.log(`retention failed (${code}), next try in 24 hours`);
  }
}

/**
 * The journal goes by months in UTC, and a turn that a change of the policy overtook writes its line
 * under the older one a moment later: a policy is kept a day longer than the lines that may name it.
 */
function startOfMonth(at: number): number {
  return Date.parse(`${new Date(at).toISOString().slice(0, 7)}-01T00:00:00Z`);
}

/** `2026-01` gives `2025-12`. */
function monthBefore(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const before = number === 1 ? [year - 1, 12] : [year, number - 1];
  return before.map((part) => String(part).padStart(2, '0')).join('-');
}
