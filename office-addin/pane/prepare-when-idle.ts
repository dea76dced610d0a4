/** Milliseconds after the first view: what the person does first comes before. */
const quiet = 2_000;

/** Calls `run` in a pause of the page; Word on a Mac has no way to tell one. */
const inPause = (page: Window, run: () => void): void => {
  if ('requestIdleCallback' in page) page.requestIdleCallback(run);
  else setTimeout(run, quiet);
};

const inTurn = (page: Window, [next, ...others]: readonly (() => void)[]): void => {
  if (next === undefined) return;
  inPause(page, () => {
    next();
    inTurn(page, others);
  });
};

/** Does in the pauses of a page, one part a pause, what somebody would otherwise wait for later; never tells a failure. */
export const prepareWhenIdle = (
  page: Window,
  load: () => Promise<readonly (() => void)[]>,
): void => {
  setTimeout(() => {
    inPause(page, () => {
      load().then(
        (parts) => inTurn(page, parts),
        // Without it the first use is slower, and nothing else.
        () => undefined,
      );
    });
  }, quiet);
};
