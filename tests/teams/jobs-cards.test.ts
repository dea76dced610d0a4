import { expect, test } from '@jest/globals';
import { choiceCard } from '../../bot/teams/jobs/choice-card.ts';
import { jobCard } from '../../bot/teams/jobs/job-card.ts';
import type { AdaptiveCard } from '../../bot/teams/outgoing.ts';
import { jobOf, runningJob } from '../builders/job-samples.ts';
import { sampleSheets } from '../builders/synthesis-samples.ts';

/** Bytes in UTF-16 that Teams takes of a card. */
const most = 28_000;
const sizeOf = (card: AdaptiveCard): number => JSON.stringify(card).length * 2;
const name = '**Rapport** [annuel](http://x) _du_ délégataire de l’eau et de l’assainissement # 1';
const names = Array.from({ length: 59 }, (_, at) => `${name.padEnd(114, 'x')}-${at}.pdf`);
const why = 'Ce fichier est protégé par un mot de passe. '.repeat(20);
const options = { language: 'fr', review: 'https://calame.example/review' } as const;
const many = runningJob.documents.map((document, at) => ({ ...document, file: names[at] ?? '' }));
const failed = many.map((one) => ({ ...one, state: 'failed', why, coverage: null }) as const);
const offer = {
  ...{ files: names, sheets: sampleSheets, keepDays: 30 },
  language: 'fr',
  closed: { synthesis: null, minutes: null },
} as const;

test.each([
  ['the choice', choiceCard(offer)],
  ['progress', jobCard({ ...runningJob, title: name, documents: many }, options)],
  ['a pause', jobCard({ ...runningJob, state: 'paused', why, documents: many }, options)],
  ['failures', jobCard(jobOf({ documents: failed }), { ...options, isResult: true })],
])('%s of 59 documents with long names fits a card, names shown at both ends', (_, card) => {
  expect(sizeOf(card)).toBeLessThan(most);
  expect(JSON.stringify(card)).not.toContain(names[0]);
});

test('words of others stand where no sign of Markdown is followed', () => {
  const card = jobCard({ ...runningJob, title: name, documents: many }, options);
  const followed = JSON.stringify(card.body.filter((item) => 'text' in Object(item)));
  expect(followed).not.toContain('annuel');
  expect(JSON.stringify(card.body)).toContain('[annuel](http://x)');
});

test('what stands still is gone on with first; what may be received comes before the rest', () => {
  const titlesOf = ({ actions = [] }: AdaptiveCard): readonly unknown[] =>
    actions.map((action) => (action as { readonly title: string }).title);
  const paused = titlesOf(jobCard({ ...runningJob, state: 'paused' }, options));
  expect(paused[0]).toBe('Reprendre');
  const done = titlesOf(jobCard(jobOf(), { ...options, isResult: true }));
  expect(done.at(0)).toMatch(/^Recevoir/u);
  expect(done.at(-1)).toBe('Réessayer l’échec');
  expect(titlesOf(jobCard(jobOf(), options))).toEqual([]);
});
