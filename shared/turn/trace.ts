import type { BudgetNotice } from '../budget/budget-notice.ts';
import type { Reservation } from '../budget/open-reservations.ts';
import type { Consumption, Spent } from '../budget/ports.ts';
import type { Candidate } from '../policy/decision.ts';
import type { DataClass, PolicySnapshot, UseId } from '../policy/policy.ts';
import type { Sending } from '../policy/standing.ts';
import type { Attempt } from '../routing/routed-delta.ts';
import { dayIn } from './day-in.ts';
import type { TurnPorts } from './ports.ts';
import type { TurnRequest } from './request.ts';

/** What a turn learns on its way, for its journal line and its outcome. Filled by the steps, read by `record`. */
export type Trace = {
  readonly id: string;
  readonly request: TurnRequest;
  /** Pseudonym of who asks. */
  readonly person: string;
  readonly use: UseId;
  readonly snapshot: PolicySnapshot;
  readonly startedAt: number;
  /** ISO date of the start, in the organisation's time zone. */
  readonly today: string;
  /** Of the question alone: what its exchange is kept under. */
  questionClass: DataClass | null;
  /** The strongest of question, earlier exchanges and passages: what the endpoints were chosen for. */
  dataClass: DataClass | null;
  /** The question that waited for the detail that this one gives. */
  waited: string | null;
  /** The question that was searched, in its context, masked; null = nothing was searched. */
  searched: string | null;
  sourceIds: readonly string[];
  /** Of those found, the sources that not every agent may read. */
  restrictedIds: ReadonlySet<string>;
  masked: Readonly<Record<string, number>>;
  /** Every call of a model, those of the search included. */
  attempts: readonly Attempt[];
  /** Where the question was sent, once the turn is over. */
  sentTo: readonly Sending[];
  /** Chat models that the policy offered, whichever served. */
  candidates: readonly Candidate[];
  /** Sums before the turn; null when the policy sets no budget. */
  spent: Spent | null;
  budget: BudgetNotice | null;
  /** What the turn sets aside of the budgets; null when the policy sets none. */
  reservation: Reservation | null;
  /** What the turn consumed, once it is over. */
  consumed: Consumption | null;
  endpoint: string | null;
  model: string | null;
  /** What the endpoint says it served with, and where. */
  servedModel: string | null;
  region: string | null;
  searchMs: number | null;
  firstTokenMs: number | null;
  modelMs: number | null;
  pendingFiles: number;
};

/** Takes the policy in force, once for the whole turn. */
export function openTrace(request: TurnRequest, use: UseId, ports: TurnPorts): Trace {
  const snapshot = ports.policy.current();
  const startedAt = ports.clock.now();
  return {
    id: ports.ids.next('q'),
    request,
    person: ports.hasher.pseudonym(request.person.id),
    use,
    snapshot,
    startedAt,
    today: dayIn(startedAt, snapshot.policy.organisation.timeZone),
    questionClass: null,
    dataClass: null,
    waited: null,
    searched: null,
    sourceIds: [],
    restrictedIds: new Set(),
    masked: {},
    attempts: [],
    sentTo: [],
    endpoint: null,
    model: null,
    servedModel: null,
    region: null,
    candidates: [],
    spent: null,
    budget: null,
    reservation: null,
    consumed: null,
    searchMs: null,
    firstTokenMs: null,
    modelMs: null,
    pendingFiles: 0,
  };
}
