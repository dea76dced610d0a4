import { installInJsdom } from './install-in-jsdom.ts';
import { openWordHost, type WordHost, type WordHostOptions } from './word-host.ts';

/** Opens a document in the stand-in behind the window of a jsdom test; the sets that office.js reads are those of the first one. */
export async function inWord(
  document: Promise<Uint8Array>,
  options: Omit<WordHostOptions, 'document'> = {},
): Promise<WordHost> {
  const host = await openWordHost({ ...options, document: await document });
  await installInJsdom(host);
  return host;
}

/** One run of Word: what `use` gives once all it asked for is done. */
export function run<Result>(
  use: (context: Word.RequestContext) => Promise<Result>,
): Promise<Result> {
  return Word.run(async (context) => {
    const result = await use(context);
    await context.sync();
    return result;
  });
}

/** Switches the tracking of changes on, in a batch of its own as Word asks. */
export const track = (): Promise<void> =>
  run(async (context) => {
    context.document.changeTrackingMode = 'TrackAll';
  });
