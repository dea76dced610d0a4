import { expect, test } from '@jest/globals';
import { readTxt } from '../../bot/documents/read-txt.ts';
import { blocksOf } from '../builders/blocks-of.ts';

const text = 'Règlement intérieur\n\nArticle 1 : 1 607 h – l’année\n- pièce jointe';
const blocks = ['Règlement intérieur', 'Article 1 : 1 607 h – l’année', '- pièce jointe'];

test.each([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
  ['UTF-16 of Windows', Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['UTF-16, high byte first', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ['windows-1252', Buffer.from(text.replace('–', '\u0096').replace('’', '\u0092'), 'latin1')],
])('text in %s keeps its accents', (_, bytes) => {
  expect(blocksOf(readTxt(bytes))).toEqual(blocks);
});

test('line ends of Windows part paragraphs too', () => {
  expect(blocksOf(readTxt(Buffer.from(text.replaceAll('\n', '\r\n'))))).toEqual(blocks);
});

test('blank text is empty', () => {
  expect(() => readTxt(Buffer.from(' \n\t\n\u200b'))).toThrow(
    expect.objectContaining({ code: 'empty' }),
  );
});
