import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseGolden, readGolden } from '../../bot/evaluation/read-golden.ts';
import { folderOfFiles } from '../builders/folder-of-files.ts';

const question = {
  id: 'q1',
  question: 'Combien de jours ?',
  expect: 'answer',
  sources: ['conges'],
  difficulty: 'simple',
};
const line = (more: object = {}): string => JSON.stringify({ ...question, ...more });
const messages = (text: string): readonly string[] =>
  parseGolden(text, 'rh.jsonl', 'fr').faults.map(({ message }) => message);

test('a head, blank lines, a byte order mark and CRLF are accepted', () => {
  const head = {
    golden: 1,
    title: 'Questions RH',
    lawCheckedAt: '2026-11-22',
    thresholds: { correctSource: 0.85, wrongVersant: 0 },
    superseded: [{ id: 'F490', by: 'décret n° 1', from: '2025-03-01', note: '90 %' }],
  };
  const text = `\uFEFF${JSON.stringify(head)}\r\n\r\n${line()}\r\n${line({ id: 'q2' })}\r\n`;
  const { set, faults } = parseGolden(text, 'rh.jsonl', 'fr');
  expect(faults).toEqual([]);
  const { golden: _version, ...told } = head;
  expect(set).toMatchObject(told);
  expect(set.questions.map(({ id }) => id)).toEqual(['q1', 'q2']);
  expect(set.questions[0]).toMatchObject({ versant: null, history: [], stale: false });
});

test('a set without a head has no threshold', () => {
  expect(parseGolden(line(), 'rh.jsonl', 'fr').set).toMatchObject({
    title: 'rh.jsonl',
    thresholds: {},
    superseded: [],
  });
});

test('every fault is told with its file, its line and what to do', () => {
  const text = [
    'ceci n’est pas du JSON',
    line({ difficulty: 'facile' }),
    line({ id: 'q2', forbiden: ['x'] }),
    line({ id: 'q3', question: '' }),
    line({ id: 'q4' }),
    line({ id: 'q4' }),
    line({ id: 'q5', sources: [] }),
    line({ id: 'q6', expect: 'absent' }),
    line({ id: 'q7', forbidden: ['conges'] }),
    line({ id: 'q8', stale: 'oui' }),
    '{"golden":1,"title":"trop tard"}',
    '[1,2]',
  ].join('\n');
  const told = messages(text);
  expect(told.map((message) => /^rh\.jsonl, ligne (\d+) :/.exec(message)?.[1])).toEqual([
    '1',
    '2',
    '3',
    '4',
    '6',
    '7',
    '8',
    '9',
    '10',
    '11',
    '12',
  ]);
  expect(told[1]).toContain('simple, intermediaire, complexe');
  expect(told[2]).toContain('forbiden');
  expect(told[4]).toContain('« q4 » est déjà pris');
  expect(told[8]).toContain('true ou false');
});

test('a bad head is told member by member; an empty file has no question', () => {
  expect(messages('{"golden":1,"title":"x","lawCheckedAt":"22/11/2026"}')[0]).toContain(
    '2026-11-22',
  );
  expect(messages('{"golden":1,"title":"x","thresholds":{"correctSource":85}}')[0]).toContain(
    'thresholds.correctSource',
  );
  expect(messages('')).toEqual([expect.stringContaining('aucune question')]);
});

test('whatever the lines hold, reading ends with a set or with faults that name the file', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.json(), fc.constant(line()))), (lines) => {
      const { set, faults } = parseGolden(lines.join('\n'), 'rh.jsonl', 'fr');
      expect(set.questions.length + faults.length).toBeGreaterThan(0);
      for (const { message } of faults) expect(message).toContain('rh.jsonl');
    }),
  );
});

test('a file that is absent, or not UTF-8, is unreadable; one with faults is invalid', async () => {
  await using folder = folderOfFiles({
    'latin1.jsonl': Buffer.from([0x7b, 0xe9, 0x7d]),
    'faults.jsonl': 'x',
  });
  const read = (name: string): Promise<unknown> => readGolden(join(folder.path, name), 'fr');
  await expect(read('absent.jsonl')).rejects.toMatchObject({ code: 'input-unreadable' });
  await expect(read('latin1.jsonl')).rejects.toMatchObject({ code: 'input-unreadable' });
  await expect(read('faults.jsonl')).rejects.toMatchObject({
    code: 'golden-invalid',
    details: { count: 1 },
  });
});
