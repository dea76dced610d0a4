import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { chatJobTexts } from '#shared/language/chat-job-texts.ts';
import { consoleTexts } from '#shared/language/console-texts.ts';
import { paneTexts } from '#shared/language/pane-texts.ts';
import { reviewTexts } from '#shared/language/review-texts.ts';
import { whereTexts } from '#shared/language/where-texts.ts';

const isText = (value: unknown): value is (...words: readonly unknown[]) => string =>
  typeof value === 'function';

/** Every text of a catalogue, those that name something with a figure or a word in its place. */
const textsOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (isText(value)) return [value(1, 2, 3), value(2, 3, 4)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
};

/** Signs that could be torn from their word at the end of a line, doubled spaces and straight apostrophes. */
const torn =
  /[^\u00a0\u202f\s](?: [:;?!»%€]|[;?!»](?![\p{L}\p{N}/=&]))|« |«(?![\u00a0\u202f])|[ \u00a0\u202f]{2}|\p{L}'\p{L}/gu;
const faults = (text: string): readonly string[] => text.match(torn) ?? [];

test.each([
  ['the tab', paneTexts.fr],
  ['the HR console', consoleTexts.fr],
  ['the syntheses', reviewTexts.fr],
  ['the syntheses in the chat', chatJobTexts.fr],
  ['the way of a question', whereTexts.fr],
])('the French texts of %s keep their signs with their words', (_, texts) => {
  expect(textsOf(texts).flatMap(faults)).toEqual([]);
});

test('the charter keeps its signs with its words', () => {
  const charter = join(import.meta.dirname, '../../infra/policies/charte.fr.md');
  expect(faults(readFileSync(charter, 'utf8'))).toEqual([]);
});

test('the check finds a torn sign, a doubled space and a straight apostrophe', () => {
  expect(faults("Combien ? L'agent « part »")).toHaveLength(4);
  expect(faults('«\u00a0\u00a0part\u00a0»')).toHaveLength(1);
});
