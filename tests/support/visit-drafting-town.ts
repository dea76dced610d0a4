import { expect } from '@jest/globals';
import { draftingPolicy } from '../builders/drafting-town.ts';
import { openTrialTown, type TrialTown } from '../builders/trial-town.ts';
import { makeLetterhead } from '../fakes/word/make-documents.ts';
import type { WordHostOptions } from '../fakes/word/word-host.ts';
import type { BrowserAtHand } from './browser.ts';
import { type ServedTown, serveTrialTown } from './serve-trial-town.ts';
import type { Looks } from './visit-tab.ts';
import { visitWord, type WordVisit } from './visit-word.ts';

export type DraftingVisit = Partial<WordHostOptions> & {
  /** Of the endpoint; null = there is none. */
  readonly baseURL: string | null;
  /** Of the built panel. */
  readonly folder: string;
  readonly looks?: Looks;
};

/** The product itself for a commune that drafts in Word, beside a new document; nothing may be complained of in the end. */
export const visitDraftingTown = async (
  browser: BrowserAtHand,
  { baseURL, folder, document, looks, ...word }: DraftingVisit,
  run: (visit: WordVisit, town: TrialTown, served: ServedTown) => Promise<void>,
): Promise<void> => {
  await using opened = openTrialTown(draftingPolicy(baseURL));
  await using served = await serveTrialTown(opened, '', folder);
  await using visit = await visitWord(
    browser,
    served.origin,
    { document: document ?? (await makeLetterhead()), ...word },
    looks,
  );
  visit.page.setDefaultTimeout(10_000);
  await run(visit, opened, served);
  expect(visit.complaints).toEqual([]);
  expect(visit.traffic.refused).toEqual([]);
  expect(served.logged).toEqual([]);
};
