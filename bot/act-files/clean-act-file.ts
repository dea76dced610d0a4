import { packZip } from '#shared/document/pack-zip.ts';
import { readCustomTexts } from '../documents/office-head.ts';
import { transformXml, type XmlChoice } from '../documents/transform-xml.ts';
import { setProperties } from './custom-properties.ts';
import { findGone, type Gone } from './find-gone.ts';
import { openWordParts, type WordParts } from './word-parts.ts';

type Attributes = Readonly<Record<string, string>>;

const removedParts = /^word\/(?:comments(?:Extended|Ids|Extensible)?|people)\.xml$/u;
const textParts = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/u;

const dropped: ReadonlySet<string> = new Set(
  [
    ...['del', 'moveFrom', 'cellDel', 'proofErr', 'permStart', 'permEnd'],
    ...['commentRangeStart', 'commentRangeEnd', 'commentReference', 'annotationRef'],
    ...['moveFromRangeStart', 'moveFromRangeEnd', 'moveToRangeStart', 'moveToRangeEnd'],
    ...['rPrChange', 'pPrChange', 'sectPrChange', 'tblPrChange', 'trPrChange', 'tcPrChange'],
    ...['tblGridChange', 'tblPrExChange', 'numberingChange', 'cellIns', 'cellMerge'],
    ...['customXmlInsRangeStart', 'customXmlInsRangeEnd'],
    ...['customXmlDelRangeStart', 'customXmlDelRangeEnd'],
  ].map((name) => `w:${name}`),
);
const unwrapped: ReadonlySet<string> = new Set(['w:ins', 'w:moveTo']);

/**
 * The act for the parapheur: revisions accepted, no comment, no control or property of ours; everything else as it was.
 * What it was made with stays in the journal and in the validations. Throws `ReadFault`.
 */
export function cleanActFile(bytes: Uint8Array): Uint8Array {
  const parts = openWordParts(bytes);
  const cleaned = [...parts].flatMap(([name, part]): readonly (readonly [string, Buffer])[] => {
    if (removedParts.test(name)) return [];
    if (textParts.test(name)) return [[name, cleanText(part)]];
    if (name === 'word/settings.xml') return [[name, withoutTracking(part)]];
    if (/\.rels$|^\[Content_Types\]\.xml$/u.test(name)) return [[name, withoutComments(part)]];
    return [[name, part]];
  });
  const named: WordParts = setProperties(new Map(cleaned), withoutOurs(parts));
  return packZip([...named].map(([name, part]) => ({ name, bytes: part })));
}

function cleanText(part: Buffer): Buffer {
  const gone = findGone(part);
  const counts: Record<keyof Gone, number> = { sdt: 0, p: 0, tr: 0, tbl: 0 };
  const isGone = (kind: keyof Gone): boolean => {
    counts[kind] += 1;
    return gone[kind].has(counts[kind] - 1);
  };
  /** Whether each control that is open, and whose content is not yet, is ours. */
  const controls: boolean[] = [];
  const openControl = (): XmlChoice => {
    const isOurs = isGone('sdt');
    controls.push(isOurs);
    return isOurs ? 'unwrap' : 'keep';
  };
  const special: ReadonlyMap<string, () => XmlChoice> = new Map([
    ['w:sdt', openControl],
    ['w:sdtPr', () => (controls.at(-1) === true ? 'drop' : 'keep')],
    ['w:sdtEndPr', () => (controls.at(-1) === true ? 'drop' : 'keep')],
    ['w:sdtContent', () => (controls.pop() === true ? 'unwrap' : 'keep')],
    ['w:p', () => (isGone('p') ? 'drop' : 'keep')],
    ['w:tr', () => (isGone('tr') ? 'drop' : 'keep')],
    ['w:tbl', () => (isGone('tbl') ? 'drop' : 'keep')],
  ]);
  const choose = (name: string): XmlChoice => special.get(name)?.() ?? plainChoice(name);
  return Buffer.from(transformXml(part, choose), 'utf8');
}

function plainChoice(name: string): XmlChoice {
  if (dropped.has(name)) return 'drop';
  return unwrapped.has(name) ? 'unwrap' : 'keep';
}

function withoutTracking(settings: Buffer): Buffer {
  const choose = (name: string): XmlChoice => (name === 'w:trackRevisions' ? 'drop' : 'keep');
  return Buffer.from(transformXml(settings, choose), 'utf8');
}

/** Relations and kinds of the parts that are left out. */
function withoutComments(part: Buffer): Buffer {
  const choose = (_: string, { Target = '', PartName = '' }: Attributes): XmlChoice => {
    const named = (PartName === '' ? `word/${Target}` : PartName).replace(/^(?:word)?\//u, '');
    return removedParts.test(named.startsWith('word/') ? named : `word/${named}`) ? 'drop' : 'keep';
  };
  return Buffer.from(transformXml(part, choose), 'utf8');
}

/** Everything that people put in the properties of the file; nothing of ours. */
const withoutOurs = (parts: WordParts): ReadonlyMap<string, null> =>
  new Map(
    Object.keys(readCustomTexts(parts.get('docProps/custom.xml') ?? null))
      .filter((name) => name.startsWith('Calame-'))
      .map((name) => [name, null]),
  );
