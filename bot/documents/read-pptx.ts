import { type BlockCollector, collectBlocks } from '#shared/document/collect-blocks.ts';
import type { DocModel, DocWarning } from '#shared/document/doc-model.ts';
import { chartTable } from './chart-table.ts';
import type { ReadLimits } from './limits.ts';
import { macroWarnings } from './macro-warnings.ts';
import { officeHead, packageProperties } from './office-head.ts';
import { relationsOf, slidesOf } from './pptx-package.ts';
import { ReadFault } from './read-fault.ts';
import { readSlideShapes, type SlidePart } from './slide-shapes.ts';
import { openZip, readEntry, type Zip } from './zip.ts';

/** Reads a presentation: a heading a slide, its texts, tables, diagrams and charts, its notes; hidden slides are left out and told. */
export function readPptx(bytes: Uint8Array, limits: ReadLimits): DocModel {
  const zip = openZip(bytes, limits);
  const slides = slidesOf(zip);
  if (slides.length === 0) throw new ReadFault(zip.entries.size === 0 ? 'damaged' : 'empty');
  const collector = collectBlocks();
  let hidden = 0;
  slides.forEach((part, at) => {
    if (!readSlide(zip, part, at + 1, collector)) hidden += 1;
  });
  const blocks = collector.blocks();
  if (!blocks.some((block) => block.kind !== 'heading' || !isNumber(block.text))) {
    throw new ReadFault('empty');
  }
  const { head, warnings } = officeHead(packageProperties(zip));
  const found: readonly DocWarning[] = [
    ...warnings,
    ...macroWarnings(zip),
    ...(hidden === 0 ? [] : [{ code: 'hidden-slides', details: { slides: hidden } } as const]),
  ];
  return { kind: 'pptx', head, blocks, warnings: found, pages: slides.length };
}

const numbered = (slide: number): string => `Diapositive ${slide}`;
const isNumber = (heading: string): boolean => /^Diapositive \d+$/.test(heading);

/** False for a slide that is not shown. */
function readSlide(zip: Zip, part: string, slide: number, collector: BlockCollector): boolean {
  const xml = readEntry(zip, part);
  if (xml === null) throw new ReadFault('damaged');
  const { hidden, title, parts } = readSlideShapes(xml);
  if (hidden) return false;
  const relations = relationsOf(zip, part);
  const ofType = (wanted: string) => relations.filter(({ type }) => type === wanted);
  const before = collector.blocks().length;
  // Without a title, the slide still ends the one before.
  collector.heading(1, title.trim() === '' ? numbered(slide) : title, { slide });
  if (collector.blocks().length === before) collector.heading(1, numbered(slide), { slide });
  for (const one of parts) put(one, slide, collector);
  for (const { target } of ofType('diagramData')) {
    for (const one of partsOf(zip, target)) put(one, slide, collector);
  }
  for (const { target } of ofType('chart')) collector.table(chartOf(zip, target), { slide });
  for (const { target } of ofType('notesSlide')) putNotes(partsOf(zip, target), slide, collector);
  return true;
}

function putNotes(parts: readonly SlidePart[], slide: number, collector: BlockCollector): void {
  for (const part of parts) {
    if (part.kind === 'table') put(part, slide, collector);
    else collector.text('note', part.text, { slide });
  }
}

function chartOf(zip: Zip, part: string): readonly (readonly string[])[] {
  const xml = readEntry(zip, part);
  return xml === null ? [] : chartTable(xml);
}

function partsOf(zip: Zip, part: string): readonly SlidePart[] {
  const xml = readEntry(zip, part);
  return xml === null ? [] : readSlideShapes(xml).parts;
}

function put(part: SlidePart, slide: number, collector: BlockCollector): void {
  if (part.kind === 'table') collector.table(part.rows, { slide });
  else collector.text(part.kind, part.text, { slide });
}
