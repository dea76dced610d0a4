import { collectBlocks } from '#shared/document/collect-blocks.ts';
import type { DocModel } from '#shared/document/doc-model.ts';
import type { ReadLimits } from './limits.ts';
import { macroWarnings } from './macro-warnings.ts';
import { readOdtBody } from './odt-body.ts';
import { readOdtStyles } from './odt-styles.ts';
import { officeHead, readCustomTexts, readElementTexts } from './office-head.ts';
import { remarkWarnings } from './parse-body.ts';
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
  const remarks = readOdtBody(content, styles, collector);
  const blocks = collector.blocks();
  if (blocks.length === 0) throw new ReadFault('empty');
  const meta = readEntry(zip, 'meta.xml');
  const { head, warnings } = officeHead({
    title: readElementTexts(meta)['title'] ?? '',
    custom: readCustomTexts(meta),
  });
  return {
    kind: 'odt',
    head,
    blocks,
    warnings: [...warnings, ...macroWarnings(zip), ...remarkWarnings(remarks)],
  };
}
