import { expect, test } from '@jest/globals';
import { contractFacts } from '../../bot/synthesis/contract-facts.ts';
import { minutesWork } from '../../bot/synthesis/minutes-work.ts';

const document = { documentId: 'a'.repeat(64), file: 'eau.pdf', bytes: Buffer.from('%PDF') };

// Comparing each key with all others, to refuse one told twice, held the program up for a quarter of a minute.
test('facts of many thousands of keys are read in one pass: of a key told twice, the last counts', () => {
  const keys = Array.from({ length: 20_000 }, (_, at) => `k${at}: v`);
  const text = [...keys, 'k0: w'].join('\n');
  const side = { documentId: 'b'.repeat(64), file: 'contrat.yaml', bytes: Buffer.from(text) };
  const facts = contractFacts(document, [side], ['eau.pdf']);
  expect([facts['k0'], facts['k19999']]).toEqual(['w', 'v']);
});

test('a list of attendance longer than any meeting has is refused before it is read', async () => {
  const cue = 'WEBVTT\n\n00:00:01.000 --> 00:00:05.000\n<v Paul Petit>Bonjour à tous.\n';
  const work = minutesWork({
    request: {
      ...{ kind: 'compte-rendu', title: 'Réunion', date: null },
      statement: {
        ...{ participantsInformed: true, purpose: 'compte rendu', keepDays: 1, reserved: null },
      },
    },
    rule: () => ({ allow: [], keepDays: 30 }),
    reader: {
      read: async () => ({
        ...{ kind: 'vtt', pages: null, head: {}, warnings: [] },
        blocks: [
          {
            kind: 'cue',
            speaker: 'Paul Petit',
            text: cue,
            anchor: { path: [], index: 0, from: 1 },
          },
        ],
      }),
    } as never,
    today: '2026-11-22',
  });
  const list = { ...document, file: 'presents.csv', bytes: Buffer.alloc(1_000_001, 'a;') };
  await expect(
    work.read({ ...document, file: 'seance.vtt' }, [list], new AbortController().signal),
  ).rejects.toMatchObject({ code: 'oversized' });
});
