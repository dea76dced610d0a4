import { collectBlocks } from '#shared/document/collect-blocks.ts';
import type { DocModel } from '#shared/document/doc-model.ts';
import { readDocxBody } from './docx-body.ts';
import { readDocxNumbering } from './docx-numbering.ts';
import { readDocxStyles } from './docx-styles.ts';
import type { ReadLimits } from './limits.ts';
import { macroWarnings } from './macro-warnings.ts';
import { officeHead, packageProperties } from './office-head.ts';
import { remarkWarnings } from './parse-body.ts';
import { parseXml } from './parse-xml.ts';
import { ReadFault } from './read-fault.ts';
import { openZip, readEntry, type Zip } from './zip.ts';

/** Reads a Word document: headings by style, lists with their numbers, tables, notes; deletions left out. */
export function readDocx(bytes: Uint8Array, limits: ReadLimits): DocModel {
  const zip = openZip(bytes, limits);
  const body = readEntry(zip, mainPart(zip));
  if (body === null) throw new ReadFault('damaged');
  const collector = collectBlocks();
  const notes = new Map<string, string>();
  readNotes(readEntry(zip, 'word/footnotes.xml'), 'footnote', notes);
  readNotes(readEntry(zip, 'word/endnotes.xml'), 'endnote', notes);
  const remarks = readDocxBody(
    body,
    {
      styles: readDocxStyles(readEntry(zip, 'word/styles.xml')),
      numbering: readDocxNumbering(readEntry(zip, 'word/numbering.xml')),
      notes,
    },
    collector,
  );
  const blocks = collector.blocks();
  if (blocks.length === 0) throw new ReadFault('empty');
  const { head, warnings } = officeHead(packageProperties(zip));
  return {
    kind: 'docx',
    head,
    blocks,
    warnings: [...warnings, ...macroWarnings(zip), ...remarkWarnings(remarks)],
  };
}

/** The package says which part is the document; some writers name it otherwise than Word. */
function mainPart(zip: Zip): string {
  const relations = readEntry(zip, '_rels/.rels');
  let target = 'word/document.xml';
  if (relations !== null) {
    parseXml(relations, {
      open(_, { Type = '', Target = '' }) {
        if (Type.endsWith('/officeDocument')) target = Target.replace(/^\//, '');
      },
    });
  }
  return target;
}

function readNotes(xml: Buffer | null, kind: string, notes: Map<string, string>): void {
  if (xml === null) return;
  let id = '';
  let text = '';
  let inText = false;
  parseXml(xml, {
    open(name, attributes) {
      if (name === kind) {
        id = attributes['id'] ?? '';
        text = '';
      } else if (name === 't') inText = true;
      else if (name === 'p' && text !== '') text += '\n';
    },
    close(name) {
      if (name === 't') inText = false;
      // Ids 0 and -1 are the separator lines.
      else if (name === kind && text.trim() !== '') notes.set(`${kind}:${id}`, text);
    },
    text(part) {
      if (inText) text += part;
    },
  });
}
