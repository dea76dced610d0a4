import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type ReadRequest, readRequest } from '#shared/drafting/requests/read-request.ts';

type Row = {
  readonly is: ReadRequest['kind'];
  readonly move?: string;
  readonly text: string;
};

const root = join(import.meta.dirname, '../../..');
const linesOf = (path: string): readonly string[] =>
  readFileSync(join(root, path), 'utf8').trim().split('\n');
const rowsOf = (set: string): readonly Row[] =>
  linesOf(`tests/golden/requests/${set}.jsonl`).map((line) => JSON.parse(line) as Row);

/** Of the rows of one kind, how many were read as that kind, and as the move that they ask for. */
function score(rows: readonly Row[], kind: Row['is']) {
  const asked = rows.filter(({ is }) => is === kind);
  const right = asked.filter(({ text }) => readRequest(text).kind === kind);
  const moved = right.filter(({ text, move }) => {
    const read = readRequest(text);
    return read.kind === 'write' && read.move === move;
  });
  return { asked: asked.length, right: right.length, moved: moved.length };
}

describe('a question, something to write and what is outside are told apart', () => {
  test('on the half that the rules were written with, all of them', () => {
    const rows = rowsOf('dev');
    expect(score(rows, 'question')).toMatchObject({ asked: 50, right: 50 });
    expect(score(rows, 'write')).toEqual({ asked: 50, right: 50, moved: 50 });
    expect(score(rows, 'outside')).toMatchObject({ asked: 20, right: 20 });
  });

  test('on the half kept aside: every question, 49 of 50 requests, 18 of 20 outside', () => {
    const rows = rowsOf('held-out');
    expect(score(rows, 'question')).toMatchObject({ asked: 50, right: 50 });
    expect(score(rows, 'write')).toEqual({ asked: 50, right: 49, moved: 49 });
    expect(score(rows, 'outside')).toMatchObject({ asked: 20, right: 18 });
  });

  test('no question of the sample that has an answer is taken for anything else', () => {
    const rows = linesOf('infra/sample/golden.jsonl').map(
      (line) => JSON.parse(line) as { readonly question?: string },
    );
    const asked = rows.flatMap(({ question }) => question ?? []);
    const taken = asked.filter((question) => readRequest(question).kind !== 'question');
    expect(asked.length).toBeGreaterThan(80);
    // Two of general knowledge, and one request to decide in the mayor's place, which the gates refuse when it is written.
    expect(taken).toEqual([
      expect.stringContaining('quiche'),
      expect.stringContaining('Joconde'),
      expect.stringContaining('à la place du maire'),
    ]);
  });
});

describe('what is asked and the text that it is asked of', () => {
  test.each([
    ['Corrige : il a manger', 'Corrige', 'il a manger'],
    [
      'Résume ce texte\n\nLe conseil a voté.\nIl est tard.',
      'Résume ce texte',
      'Le conseil a voté.\nIl est tard.',
    ],
    [
      'Bonjour,\nLa rue est sale.\nM. Roux\n\nPrépare une réponse',
      'Prépare une réponse',
      'Bonjour,\nLa rue est sale.\nM. Roux',
    ],
    [
      'rends ce message plus formel « on vous rappelle demain »',
      'rends ce message plus formel',
      'on vous rappelle demain',
    ],
    [
      'Traduis en anglais : rendez-vous à 10 h 30 : soyez là',
      'Traduis en anglais',
      'rendez-vous à 10 h 30 : soyez là',
    ],
  ])('%j', (text, instruction, material) => {
    expect(readRequest(text)).toMatchObject({ kind: 'write', instruction, material });
  });

  test('the language of a translation is the one that is named, and none where none is offered', () => {
    expect(readRequest('traduis en ukrainien : la mairie est fermée')).toMatchObject({ to: 'uk' });
    expect(readRequest('traduis en breton : la mairie est fermée')).toMatchObject({ to: null });
    expect(readRequest('corrige : la mairie est fermé ce jour')).toMatchObject({ to: null });
  });

  test('the command makes of any words something to write', () => {
    expect(readRequest('/rediger bonnes vacances à tous')).toMatchObject({
      ...{ kind: 'write', move: 'draft', instruction: 'bonnes vacances à tous', material: null },
    });
    expect(readRequest('/rédiger plus court : on vous a déjà dit que non, merci')).toMatchObject({
      ...{ kind: 'write', move: 'raccourcir' },
    });
  });
});

test('whatever is written, it is read quickly, never throws, and says the same twice', () => {
  const words = fc.constantFrom(
    'rédige',
    'peux-tu',
    'un mail',
    'comment',
    ':',
    '«',
    '»',
    '\n',
    'ce texte',
    '?',
    'à',
    'plus court',
  );
  const hostile = fc.array(words, { maxLength: 400 }).map((parts) => parts.join(' '));
  fc.assert(
    fc.property(fc.oneof(fc.string({ maxLength: 2_000 }), hostile), (text) => {
      expect(readRequest(text)).toEqual(readRequest(text));
    }),
    { numRuns: 300 },
  );
});
