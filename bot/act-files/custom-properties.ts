import { readCustomTexts } from '../documents/office-head.ts';
import { escapeXml } from '../documents/transform-xml.ts';
import type { WordParts } from './word-parts.ts';

const partName = 'docProps/custom.xml';
const kind = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
const relation =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties';
const types =
  'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"';
/** Of all properties that programs and people add (ECMA-376 part 1, 22.3). */
const formatId = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

/** The parts with these custom properties beside those that are there; null takes one away. Texts only. */
export function setProperties(
  parts: WordParts,
  changes: ReadonlyMap<string, string | null>,
): WordParts {
  if (changes.size === 0) return parts;
  const known = new Map(Object.entries(readCustomTexts(parts.get(partName) ?? null)));
  for (const [name, value] of changes) {
    if (value === null) known.delete(name);
    else known.set(name, value);
  }
  const set = new Map(parts);
  set.set(partName, Buffer.from(writeProperties(known), 'utf8'));
  if (parts.has(partName)) return set;
  const addTo = (name: string, before: string, line: string): void => {
    const text = parts.get(name)?.toString('utf8');
    if (text !== undefined) set.set(name, Buffer.from(text.replace(before, `${line}${before}`)));
  };
  addTo(
    '[Content_Types].xml',
    '</Types>',
    `<Override PartName="/${partName}" ContentType="${kind}"/>`,
  );
  addTo(
    '_rels/.rels',
    '</Relationships>',
    `<Relationship Id="rIdCalameProperties" Type="${relation}" Target="${partName}"/>`,
  );
  return set;
}

function writeProperties(properties: ReadonlyMap<string, string>): string {
  const written = [...properties].map(
    ([name, value], at) =>
      `<property fmtid="${formatId}" pid="${at + 2}" name="${escapeXml(name)}"><vt:lpwstr>${escapeXml(value)}</vt:lpwstr></property>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties ${types}>${written.join('')}</Properties>`;
}
