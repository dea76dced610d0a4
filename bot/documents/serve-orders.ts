import { ReadFault } from './read-fault.ts';
import type { ReadAnswer } from './reader-messages.ts';

/**
 * What a process of its own does with what comes to it, one order at a time. It may read the program's own files and
 * nothing else, start nothing, and is killed by its parent above its limits (reader-process.ts).
 */
export function serveOrders<Order, Result>(work: (order: Order) => Promise<Result>): void {
  process.on('message', (order: Order) => {
    void answer(order, work).then((done) => process.send?.(done));
  });
  process.on('disconnect', () => process.exit(0));
}

async function answer<Order, Result>(
  order: Order,
  work: (order: Order) => Promise<Result>,
): Promise<ReadAnswer<Result>> {
  try {
    return { result: await work(order) };
  } catch (fault) {
    // Anything a parser throws is a fault of the file; its message could quote the file and stays here.
    if (!(fault instanceof ReadFault)) {
      const thrown = fault instanceof Error ? fault.name : typeof fault;
      return { fault: { code: 'damaged', details: { thrown } } };
    }
    return { fault: { code: fault.code, details: fault.details } };
  }
}
