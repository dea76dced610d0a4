import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { DocModel } from '#shared/document/doc-model.ts';
import { readCues } from '../../bot/documents/read-cues.ts';

const read = (text: string, kind: 'vtt' | 'srt' = 'vtt'): DocModel =>
  readCues(Buffer.from(text), kind);

/** `12.5–14 Nom: words` for each cue. */
const said = ({ blocks }: DocModel): readonly string[] =>
  blocks.map((block) => {
    if (block.kind !== 'cue') throw new Error(block.kind);
    const { time } = block.anchor;
    const at = time === undefined ? '?' : `${time.from}–${time.to}`;
    return `${at} ${block.speaker ?? '∅'}: ${block.text}`;
  });
const warned = ({ warnings }: DocModel): readonly string[] => warnings.map(({ code }) => code);

test('a transcript of Teams gives each voice its words and times', () => {
  const model = read(
    '\uFEFFWEBVTT\n\nNOTE durée 1 h\n\n8c1f0a3e-1111-4222-8333-abcdefabcdef/12-0\n00:00:01.500 --> 00:00:04.000\n<v Claire Fabre>La séance est ouverte.</v>\n\n8c1f0a3e-1111-4222-8333-abcdefabcdef/13-0\n00:00:04.000 --> 01:00:06.250 align:start\n<v.loud Paul &amp; Co>Je demande\nla parole</v> <v Claire Fabre>Accordée',
  );
  expect(said(model)).toEqual([
    '1.5–4 Claire Fabre: La séance est ouverte.',
    '4–3606.25 Paul & Co: Je demande la parole',
    '4–3606.25 Claire Fabre: Accordée',
  ]);
  expect(warned(model)).toEqual(['times-doubtful']);
});

test('subtitles name their speakers before their words, write commas and may lack empty lines', () => {
  const model = read(
    '1\r\n00:00:01,000 --> 00:00:03,000\r\n- M. Durand : Bonjour.\r\n- Mme Petit : Bonjour à tous.\r\n2\r\n00:00:03,000 --> 00:00:05,500\r\nLe budget : en baisse.\r\n\r\n3\r\n00:00:06,000 --> 00:00:07,000\r\nAttention : un pas.\r\n\r\nUne suite.\r\n',
    'srt',
  );
  expect(said(model)).toEqual([
    '1–3 M. Durand: Bonjour.',
    '1–3 Mme Petit: Bonjour à tous.',
    '3–5.5 ∅: Le budget : en baisse.',
    '6–7 ∅: Attention : un pas. Une suite.',
  ]);
  expect(model).toMatchObject({ kind: 'srt', warnings: [] });
});

test('hours and parts of a second may be missing; tags go, what only looks like one stays', () => {
  const model = read(
    'WEBVTT\n\nSTYLE\n::cue { color: red }\n\n1:02 --> 1:05.5\n<i>Cinq</i> <c.big>voix</c> <00:01:03.000>pour, 3 <4> et 5 > 2 &lt;b&gt;\n',
  );
  expect(said(model)).toEqual(['62–65.5 ∅: Cinq voix pour, 3 <4> et 5 > 2 <b>']);
});

test.each([
  ['overlap', 2, '00:10 --> 00:20\nA\n\n00:15 --> 00:25\nB'],
  ['go back', 2, '00:10 --> 00:20\nA\n\n00:01 --> 00:02\nB'],
  ['end before they begin', 1, '00:10 --> 00:05\nA'],
  ['last twenty hours', 1, '00:00:00 --> 20:00:00\nA'],
  ['are not there', 2, 'Une phrase.\nUne autre.'],
])('times that %s are told, and nothing said is lost', (_, count, cues) => {
  const model = read(`WEBVTT\n\n${cues}`);
  expect(warned(model)).toEqual(['times-doubtful']);
  expect(model.blocks.length).toBe(count);
});

test('one without a word is empty', () => {
  for (const text of ['', 'WEBVTT\n\nNOTE rien', 'WEBVTT\n\n00:01 --> 00:02\n<v Claire></v>\n']) {
    expect(() => read(text)).toThrow('empty');
  }
});

const word = fc.stringMatching(/^[a-zéà]{2,8}$/);
const cue = fc.record({
  start: fc.integer({ min: 0, max: 72_000_000 }),
  length: fc.integer({ min: 0, max: 60_000 }),
  speaker: fc.stringMatching(/^[A-ZÉ][a-zé]{1,8}( [A-Z][a-z]{1,8})?$/),
  words: fc.array(word, { minLength: 1, maxLength: 6 }),
});
const stamp = (milliseconds: number, mark: string): string => {
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  const rest = String(milliseconds % 1000).padStart(3, '0');
  return `${two(milliseconds / 3_600_000)}:${two((milliseconds / 60_000) % 60)}:${two((milliseconds / 1000) % 60)}${mark}${rest}`;
};

test('whatever was said is read back with its speaker and times, in its order', () => {
  fc.assert(
    fc.property(fc.array(cue, { minLength: 1, maxLength: 12 }), fc.boolean(), (cues, isSrt) => {
      const mark = isSrt ? ',' : '.';
      const text = cues.map(({ start, length, speaker, words }, at) => {
        const line = `<v ${speaker}>${words.join(' ')}</v>`;
        return `${at + 1}\n${stamp(start, mark)} --> ${stamp(start + length, mark)}\n${line}\n`;
      });
      const model = read(`${isSrt ? '' : 'WEBVTT\n\n'}${text.join('\n')}`, isSrt ? 'srt' : 'vtt');
      expect(said(model)).toEqual(
        cues.map(
          ({ start, length, speaker, words }) =>
            `${start / 1000}–${(start + length) / 1000} ${speaker}: ${words.join(' ')}`,
        ),
      );
    }),
  );
});

test('no bytes crash it: cues with sound times, or empty', () => {
  const piece = fc.constantFrom(
    ...[
      'WEBVTT',
      '\n',
      '\n\n',
      '00:01 --> 00:02',
      '99:99:99,999 --> 00:00',
      '-->',
      '<v ',
      '>',
      '</v>',
    ],
    ...['Nom : ', '1', 'NOTE', '&amp', '\uFEFF', '<', 'mot', '\r'],
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(text, (given) => {
      let model: DocModel;
      try {
        model = read(given);
      } catch (fault) {
        expect(fault).toMatchObject({ code: 'empty' });
        return;
      }
      for (const { anchor } of model.blocks) {
        const { from, to } = anchor.time ?? { from: 0, to: 0 };
        expect(Number.isFinite(from) && from >= 0 && to >= from).toBe(true);
      }
    }),
  );
});
