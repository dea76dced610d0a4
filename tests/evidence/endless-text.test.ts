import { expect, test } from '@jest/globals';
import { createSentenceChecker } from '#shared/evidence/sentence-checker.ts';
import type { CutReason } from '#shared/evidence/sentence-verdict.ts';
import { hrPassages } from './hr-passages.ts';

const show = (answer: string, size: number): { text: string; cuts: readonly CutReason[] } => {
  const checker = createSentenceChecker({ passages: hrPassages, urls: [] });
  let text = '';
  for (let at = 0; at < answer.length; at += size)
    text += checker.push(answer.slice(at, at + size));
  return { text: text + checker.end({ complete: true }), cuts: checker.cuts() };
};

test('a text without an end is given up with its tail; the next line is read again', () => {
  const endless = `${'art. L. '.repeat(200)}les congés durent 25 jours [1].`;
  expect(show(`${endless}\nLe CET est plafonné à 60 jours [2].`, 7)).toMatchObject({
    text: 'Le CET est plafonné à 60 jours [1].',
    cuts: ['endless', 'endless'],
  });
});

/** Characters that regular expressions are set to look at while a text is streamed in small pieces. */
const workOn = (text: string): number => {
  let work = 0;
  const { exec } = RegExp.prototype;
  RegExp.prototype.exec = function count(this: RegExp, searched: string): RegExpExecArray | null {
    work += searched.length - this.lastIndex;
    return exec.call(this, searched);
  };
  try {
    show(text, 4);
  } finally {
    RegExp.prototype.exec = exec;
  }
  return work;
};

test.each(['art. L. ', '. ', 'ab. Ab. ', '.[1](a', '[1]', '. \n', '...)', ' ', '| a. ', 'mot '])(
  'the work on « %s » without end grows with its length, and not faster',
  (piece) => {
    const text = (length: number): string => piece.repeat(length / piece.length);
    expect(workOn(text(16_000))).toBeLessThan(2.5 * workOn(text(8_000)));
    expect(workOn(text(8_000))).toBeLessThan(8_000 * 2_000);
  },
);
