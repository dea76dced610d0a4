import type { JobState } from '#shared/wire/job-exchange.ts';
import type { AskAnswer } from '../../bot/jobs/job-work.ts';
import {
  type Jobs,
  type KeptDocument,
  type KeptJob,
  type KeptReview,
  keptDaysOf,
  type SheetEntry,
} from '../../bot/jobs/ports.ts';

type Row = KeptJob & {
  readonly held: boolean;
  readonly together: unknown;
  readonly documents: readonly (KeptDocument & { readonly result: unknown })[];
  readonly answers: ReadonlyMap<string, AskAnswer>;
  readonly reviews: readonly KeptReview[];
};

/** Jobs without a file. `dropHolds` = the process that had jobs in hand is dead. */
export function inMemoryJobs(): Jobs & { readonly dropHolds: () => void } {
  const rows = new Map<string, Row>();
  let entries: readonly SheetEntry[] = [];
  const change = (jobId: string, how: (row: Row) => Partial<Row>): boolean => {
    const row = rows.get(jobId);
    if (row !== undefined) rows.set(jobId, { ...row, ...how(row) });
    return row !== undefined;
  };
  const shown = ({ order, state, why, changedAt, endedAt, model }: Row): KeptJob => ({
    ...{ order, state, why, changedAt, endedAt, model },
  });
  const byAge = (): readonly Row[] =>
    [...rows.values()].sort((left, right) => left.order.openedAt - right.order.openedAt);
  const isOf =
    (one: Pick<SheetEntry, 'person' | 'sheetId' | 'subject'>) =>
    (other: SheetEntry): boolean =>
      other.person === one.person && other.sheetId === one.sheetId && other.subject === one.subject;
  return {
    dropHolds: () => {
      for (const jobId of rows.keys()) change(jobId, () => ({ held: false }));
    },
    open: async (order) => {
      if (rows.has(order.jobId)) return false;
      rows.set(order.jobId, {
        ...{ order, state: 'gathering', why: null, changedAt: order.openedAt, endedAt: null },
        ...{ model: null, held: false, together: null, documents: [], reviews: [] },
        answers: new Map(),
      });
      return true;
    },
    find: async (jobId) => {
      const row = rows.get(jobId);
      return row === undefined ? null : shown(row);
    },
    list: async (person) =>
      byAge()
        .filter(({ order }) => order.person === person)
        .map(shown)
        .reverse(),
    left: async () =>
      byAge()
        .filter(({ state, held }) => !held && (state === 'waiting' || state === 'running'))
        .map(shown),
    claim: async (jobId, at) => {
      const row = rows.get(jobId);
      if (row === undefined || row.held) return false;
      if (row.state !== 'waiting' && row.state !== 'running') return false;
      const taken = { held: true, state: 'running', why: null, endedAt: null } as const;
      return change(jobId, () => ({ ...taken, changedAt: at }));
    },
    move: async (jobId, from, { state, why, at, ended }) => {
      if (!from.some((one) => one === rows.get(jobId)?.state)) return false;
      const endedAt = ended ? at : null;
      return change(jobId, () => ({ state, why, changedAt: at, endedAt, held: false }));
    },
    documents: async (jobId) =>
      (rows.get(jobId)?.documents ?? []).map(({ result: _result, ...one }) => one),
    addDocument: async (jobId, { documentId, file, bytes }, at) => {
      change(jobId, ({ documents }) => ({
        changedAt: at,
        documents: documents.some((one) => one.documentId === documentId)
          ? documents.map((one) => (one.documentId === documentId ? { ...one, file } : one))
          : [
              ...documents,
              {
                ...{ documentId, file, bytes, rank: documents.length, beside: false },
                ...{ state: 'waiting', asked: 0, toAsk: 0, why: null, coverage: null },
                result: null,
              },
            ],
      }));
    },
    setBeside: async (jobId, ids) => {
      change(jobId, ({ documents }) => ({
        documents: documents.map((one) => ({ ...one, beside: ids.includes(one.documentId) })),
      }));
    },
    putDocument: async (jobId, documentId, progress, result) => {
      const given = result === undefined ? {} : { result, coverage: coverageOf(result) };
      change(jobId, ({ documents }) => ({
        documents: documents.map((one) =>
          one.documentId === documentId ? { ...one, ...progress, ...given } : one,
        ),
      }));
    },
    result: async (jobId, documentId) =>
      rows.get(jobId)?.documents.find((one) => one.documentId === documentId)?.result ?? null,
    together: async (jobId) => rows.get(jobId)?.together ?? null,
    putTogether: async (jobId, together) => {
      change(jobId, () => ({ together }));
    },
    answer: async (jobId, documentId, key, answer): Promise<JobState | null> => {
      change(jobId, ({ answers, documents, model }) => ({
        answers: new Map([...answers, [key, answer]]),
        model: model ?? answer.model,
        documents: documents.map((one) =>
          one.documentId === documentId ? { ...one, asked: one.asked + 1 } : one,
        ),
      }));
      return rows.get(jobId)?.state ?? null;
    },
    answers: async (person, keys) =>
      new Map(
        byAge()
          .filter(({ order }) => order.person === person)
          .flatMap(({ answers }) => [...answers].filter(([key]) => keys.includes(key))),
      ),
    addReview: async (jobId, review) => {
      change(jobId, ({ reviews }) => ({ reviews: [...reviews, review] }));
    },
    reviews: async (jobId) => rows.get(jobId)?.reviews ?? [],
    putEntry: async (entry) => {
      const same = isOf(entry);
      entries = entries.filter((one) => !(same(one) && one.fieldId === entry.fieldId));
      if (entry.written !== '') entries = [...entries, entry];
    },
    entries: async (person, sheetId, subject) =>
      entries
        .filter(isOf({ person, sheetId, subject }))
        .sort((left, right) => left.fieldId.localeCompare(right.fieldId)),
    discard: async (person, jobId) =>
      rows.get(jobId)?.order.person === person && rows.delete(jobId),
    expire: async (now, kept) => {
      const old = [...rows.values()].filter(
        ({ held, changedAt, order }) =>
          !held && changedAt + keptDaysOf(order, kept) * 86_400_000 < now,
      );
      for (const { order } of old) rows.delete(order.jobId);
      return old.length;
    },
    expireEntries: async (before) => {
      const kept = entries.filter(({ at }) => at >= before);
      const gone = entries.length - kept.length;
      entries = kept;
      return gone;
    },
  };
}

function coverageOf(result: unknown): KeptDocument['coverage'] {
  if (typeof result !== 'object' || result === null || !('coverage' in result)) return null;
  const { coverage } = result;
  return typeof coverage === 'object' ? (coverage as KeptDocument['coverage']) : null;
}
