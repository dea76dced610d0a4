import type { Block } from '../document/doc-model.ts';
import { splitSentences } from '../french/split-sentences.ts';
import type { IndexedPair } from './document-index.ts';

/** `Libellé : valeur`, short enough to be a line of key facts. */
const pair =
  /^(?<label>[^:;.!?\n]{2,90}?)\s*(?:[:：]|\s[\u2013\u2014]\s)\s*(?<text>\S[^\n]{0,300})$/u;
/** Where another key begins in the same sentence: `Objet : voirie ; lot : 2`. */
const nextKey = /\s*[;,|\t]\s*(?=\p{L}[\p{L}\p{M}’'°. -]{1,40}\s?:\s)/u;

/** Key facts of a text, one a line or several in one line: a value ends with its sentence, or where the next key begins. */
export function readPairs(block: Block): readonly IndexedPair[] {
  if (block.kind !== 'paragraph' && block.kind !== 'item' && block.kind !== 'note') return [];
  const { anchor } = block;
  const isOcr = block.source === 'ocr';
  return block.text
    .split('\n')
    .filter((line) => /[:：\u2013\u2014]/u.test(line))
    .flatMap((line) => splitSentences(line.trim()))
    .flatMap((sentence) => sentence.text.split(nextKey))
    .flatMap((piece): readonly IndexedPair[] => {
      const { label, text } = pair.exec(piece.trim())?.groups ?? {};
      if (label === undefined || text === undefined) return [];
      return [{ label: label.trim(), text: text.trim(), anchor, isOcr, quote: piece.trim() }];
    });
}
