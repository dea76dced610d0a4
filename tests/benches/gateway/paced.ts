/** Milliseconds to the first word, to the last, and until the journal holds the line (the last word's, without a journal). */
export type Times = { readonly first: number; readonly whole: number; readonly recorded: number };
export type Served = Times & { readonly text: string };
export type Contender = (at: number) => Promise<Served>;

/** Open loop: a request leaves on time whether the ones before are answered or not. */
export async function paced(
  contender: Contender,
  perSecond: number,
  seconds: number,
): Promise<readonly Served[]> {
  const running: Promise<Served>[] = [];
  const start = performance.now();
  for (let at = 0; at < perSecond * seconds; at += 1) {
    const due = start + (at * 1000) / perSecond;
    const wait = due - performance.now();
    if (wait > 0) await new Promise((done) => setTimeout(done, wait));
    running.push(contender(at));
  }
  return Promise.all(running);
}
