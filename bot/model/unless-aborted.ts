/** What the work comes to, or the signal's reason at once: work that cannot be stopped goes on for nobody. */
export function unlessAborted<Value>(
  work: Promise<Value>,
  signal: AbortSignal | null,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const leave = (): void => reject(signal?.reason);
    const settled = (): void => signal?.removeEventListener('abort', leave);
    if (signal?.aborted === true) leave();
    signal?.addEventListener('abort', leave, { once: true });
    work.then(resolve, reject);
    void work.then(settled, settled);
  });
}
