import { collectBlocks } from '#shared/document/collect-blocks.ts';
import type { DocModel, DocWarning } from '#shared/document/doc-model.ts';
import type { ReadLimits } from './limits.ts';
import { readOdtBody } from './odt-body.ts';
import { readOdtStyles } from './odt-styles.ts';
import { officeHead, readNamedTexts } from './office-head.ts';
import { ReadFault } from './read-fault.ts';
import { openZip, readEntry } from './zip.ts';

/** Reads an OpenDocument text: headings by outline level, lists, tables, notes; deletions left out. */
export function readOdt(bytes: Uint8Array, limits: ReadLimits): DocModel {
  const zip = openZip(bytes, limits);
  const manifest = readEntry(zip, 'META-INF/manifest.xml');
  if (manifest?.includes('encryption-data')) throw new ReadFault('encrypted');
  const content = readEntry(zip, 'content.xml');
  if (content === null) throw new ReadFault('damaged');
  const collector = collectBlocks();
  const styles = readOdtStyles([readEntry(zip, 'styles.xml'), content]);
  const { trackedChanges } = readOdtBody(content, styles, collector);
  const blocks = collector.blocks();
  if (blocks.length === 0) throw new ReadFault('empty');
  const meta = readNamedTexts(readEntry(zip, 'meta.xml'));
  const { head, warnings } = officeHead({
    title: meta['title'] ?? '',
    changed: meta['date'] ?? meta['creation-date'] ?? '',
    custom: withoutProgramNames(meta),
  });
  const tracked: readonly DocWarning[] = trackedChanges
    ? [{ code: 'tracked-changes', details: {} }]
    : [];
  return { kind: 'odt', head, blocks, warnings: [...warnings, ...tracked] };
}

/** The program's own elements share a list with the properties that people set. */
function withoutProgramNames(meta: Readonly<Record<string, string>>): Record<string, string> {
  const own = new Set(['title', 'date', 'creator', 'description', 'subject', 'language']);
  return Object.fromEntries(Object.entries(meta).filter(([name]) => !own.has(name)));
}
