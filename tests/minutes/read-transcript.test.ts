import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Block, DocModel } from '#shared/document/doc-model.ts';
import { cleanSaid } from '#shared/minutes/clean-said.ts';
import { cutUtterances } from '#shared/minutes/cut-utterances.ts';
import { readTranscript } from '#shared/minutes/read-transcript.ts';

type Cue = {
  readonly from: number;
  readonly to: number;
  readonly speaker: string | null;
  readonly text: string;
};

function ofCues(cues: readonly Cue[]): DocModel {
  const blocks = cues.map(
    ({ from, to, speaker, text }, index): Block => ({
      kind: 'cue',
      ...{ speaker, text, anchor: { time: { from, to }, path: [], index } },
    }),
  );
  return { kind: 'vtt', head: {}, blocks, warnings: [] };
}

function ofText(...paragraphs: readonly string[]): DocModel {
  const blocks = paragraphs.map(
    (text, index): Block => ({ kind: 'paragraph', text, anchor: { path: [], index } }),
  );
  return { kind: 'txt', head: {}, blocks, warnings: [] };
}

const codes = (model: DocModel): readonly string[] =>
  readTranscript(model).warnings.map(({ code }) => code);

test('joins the cues of one speaker, and keeps when each of them begins', () => {
  const { speeches } = readTranscript(
    ofCues([
      { from: 0, to: 4, speaker: 'S0', text: 'mes chers collègues,' },
      { from: 4, to: 9, speaker: 'S0', text: 'la séance est ouverte.' },
      { from: 9, to: 12, speaker: 'S1', text: 'merci.' },
    ]),
  );
  expect(speeches).toEqual([
    {
      ...{ index: 0, from: 0, to: 9, speaker: 'S0' },
      text: 'mes chers collègues, la séance est ouverte.',
      marks: [
        { at: 0, from: 0 },
        { at: 21, from: 4 },
      ],
    },
    { index: 1, from: 9, to: 12, speaker: 'S1', text: 'merci.' },
  ]);
});

test('does not join an hour of one speaker into one speech', () => {
  const cues = Array.from({ length: 360 }, (_, at) => ({
    ...{ from: at * 10, to: at * 10 + 10, speaker: 'S0' },
    text: `voici la phrase numéro ${at} de ce long exposé.`,
  }));
  const { speeches } = readTranscript(ofCues(cues));
  expect(Math.max(...speeches.map(({ text }) => text.length))).toBeLessThan(2500);
  expect(speeches.length).toBeGreaterThan(20);
});

test.each([
  ['[00:12:03] S0 : bonjour à tous.', 723, 'S0'],
  ['00:12:03 Mme Durand — Bonjour à tous.', 723, 'Mme Durand'],
  ['12:03 Mme Durand : Bonjour à tous.', 723, 'Mme Durand'],
  ['(1:12:03) Le président : Bonjour à tous.', 4323, 'Le président'],
  ['Mme Durand : Bonjour à tous.', null, 'Mme Durand'],
  ['M. Le Goff : Bonjour à tous.', null, 'M. Le Goff'],
  ['Bonjour à tous, la séance est ouverte.', null, null],
  ['Ordre du jour : le budget.', null, null],
  ['Présents : Mme Durand, M. Petit.', null, null],
  ['J’ai deux remarques : la première est simple.', null, null],
])('reads « %s »', (line, from, speaker) => {
  expect(readTranscript(ofText(line)).speeches).toMatchObject([{ from, speaker }]);
});

test('reads the name and the time that stand above the words', () => {
  const { speeches } = readTranscript(
    ofText('Marie Durand   0:12\nBonjour à tous.\nOn commence.\nKarim Benali   0:20\nMerci.'),
  );
  expect(speeches).toMatchObject([
    { from: 12, speaker: 'Marie Durand', text: 'Bonjour à tous. On commence.' },
    { from: 20, speaker: 'Karim Benali', text: 'Merci.' },
  ]);
});

test('tells what is doubtful: no speakers, one speaker, no times, times that go back, holes, a very long recording', () => {
  expect(codes(ofText('Bonjour à tous.'))).toEqual(['no-speakers', 'times-absent']);
  expect(codes(ofText('[00:00:01] S0 : bonjour.', '[00:00:04] S0 : merci.'))).toEqual([
    'one-speaker',
  ]);
  const cue = (from: number, to: number, speaker: string): Cue => ({
    from,
    to,
    speaker,
    text: 'voici quelques mots dits ici.',
  });
  expect(codes(ofCues([cue(0, 9, 'A'), cue(5, 12, 'B')]))).toEqual(['times-overlap']);
  expect(codes(ofCues([cue(50, 59, 'A'), cue(5, 12, 'B')]))).toEqual(['times-overlap']);
  expect(codes(ofCues([cue(0, 9, 'A'), cue(60, 69, 'B')]))).toEqual(['holes']);
  const day = Array.from({ length: 7200 }, (_, at) =>
    cue(at * 10, at * 10 + 10, at % 2 === 0 ? 'A' : 'B'),
  );
  expect(codes(ofCues(day))).toEqual(['very-long']);
});

test('finds nothing in an empty document, without a warning', () => {
  expect(readTranscript(ofText())).toEqual({ speeches: [], seconds: null, words: 0, warnings: [] });
});

const anyCue = fc.record({
  from: fc.integer({ min: 0, max: 80_000 }),
  to: fc.integer({ min: 0, max: 80_000 }),
  speaker: fc.option(fc.constantFrom('S0', 'Mme Durand', 'M. Petit')),
  text: fc.string({ maxLength: 80, unit: 'grapheme' }),
});
const letters = (text: string): string => text.replace(/\s+/gu, '');

test('keeps every word of any cues in their order, and every sentence stands in its speech', () => {
  fc.assert(
    fc.property(fc.array(anyCue, { maxLength: 30 }), (cues) => {
      const transcript = readTranscript(ofCues(cues));
      expect(letters(transcript.speeches.map(({ text }) => text).join(''))).toBe(
        letters(cues.map(({ text }) => text).join('')),
      );
      expect(transcript.speeches.map(({ index }) => index)).toEqual(
        transcript.speeches.map((_, at) => at),
      );
      for (const { speech, text } of cutUtterances(transcript)) {
        expect(transcript.speeches[speech]?.text).toContain(text);
      }
    }),
  );
});

const piece = fc.constantFrom(
  '[00:01:02] ',
  'S0 : ',
  'Mme Durand — ',
  '\n',
  'oui. ',
  '12:75 ',
  ' ? ',
  '**',
  'Le vote : ',
  '00:00:00.000',
  ' ',
);

test('reads any text without failing', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(piece, fc.string({ maxLength: 20 })), { maxLength: 60 }),
      (pieces) => {
        const { speeches } = readTranscript(ofText(pieces.join('')));
        expect(speeches.every(({ text }) => text !== '')).toBe(true);
      },
    ),
  );
});

test('cleans what is said lightly: hesitations, words said twice, capitals', () => {
  expect(cleanSaid('euh, donc la la commune hum achète de la de la peinture. oui.')).toBe(
    'Donc la commune achète de la peinture. Oui.',
  );
  expect(cleanSaid('nous nous félicitons. là la voie passe.')).toBe(
    'Nous nous félicitons. Là la voie passe.',
  );
  expect(cleanSaid('douze douze et 12 12 voix')).toBe('Douze et 12 12 voix');
});

test('cleans any text without adding a word', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      const words = new Set(text.toLowerCase().split(/\s+/));
      const known = [...words].join(' ');
      for (const word of cleanSaid(text).toLowerCase().split(/\s+/)) expect(known).toContain(word);
    }),
  );
});
