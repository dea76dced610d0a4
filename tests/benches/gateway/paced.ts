/** Milliseconds to the first word, and to the end. */
export type Times = { readonly first: number; readonly whole: number };
export type Contender = (at: number) => Promise<Times>;

/** Open loop: a request leaves on time whether the ones before are answered or not. */
export async function paced(
  contender: Contender,
  perSecond: number,
  seconds: number,
): Promise<readonly Times[]> {
  const running: Promise<Times>[] = [];
  const start = performance.now();
  for (let at = 0; at < perSecond * seconds; at += 1) {
    const due = start + (at * 1000) / perSecond;
    const wait = due - performance.now();
    if (wait > 0) await new Promise((done) => setTimeout(done, wait));
    running.push(contender(at));
  }
  return Promise.all(running);
}
