import type { Journal, JournalLookup, JournalRetention } from '#shared/registers/ports.ts';
import { type ReadLine, verifyChain } from '#shared/registers/verify-chain.ts';
import { monthOf } from './journal-months.ts';
import type { JournalPlace } from './read-journal.ts';
import type { StoreCall } from './store-call.ts';
import { sha256 } from './write-journal.ts';

/** The journal on the caller's side: long readings come page by page, so that other calls pass between. */
export function journalOver(call: StoreCall): Journal & JournalLookup & JournalRetention {
  const read = async function* (from?: number): AsyncGenerator<ReadLine> {
    let place: JournalPlace | null = from === undefined ? null : { month: monthOf(from), seq: 0 };
    do {
      const page: Awaited<ReturnType<typeof readPage>> = await readPage(place);
      yield* page.lines;
      place = page.next;
    } while (place !== null);
  };
  const readPage = (place: JournalPlace | null) => call('journal', 'page', place);
  return {
    append: (entry) => call('journal', 'append', entry),
    verify: async () => {
      // Read before the lines: what is written meanwhile can only lie beyond it.
      const head = await call('journal', 'head');
      const begun = head !== null || (await call('journal', 'begun'));
      const verdict = await verifyChain(sha256, read(), head, begun);
      if (head !== null || verdict.ok) return verdict;
      // The journal may have begun just after its record was looked for.
      const since = await call('journal', 'head');
      return since === null ? verdict : verifyChain(sha256, read(), since, true);
    },
    lines: async function* (from) {
      for await (const { line } of read(from)) if (line !== null) yield line;
    },
    find: (id) => call('journal', 'find', id),
    lastProof: (endpoint, model, at) => call('journal', 'lastProof', endpoint, model, at),
    expire: (before) => call('journal', 'expire', before),
  };
}
