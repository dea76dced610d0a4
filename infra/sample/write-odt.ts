import { packZip } from '#shared/document/pack-zip.ts';
import { approvalLine, letterheadOf } from './letterhead.ts';
import { odtStyles, odtTableStyles } from './odt-styles.ts';
import { escapeXml, namespaces } from './odt-xml.ts';
import type { SampleSource } from './read-sources.ts';
import { saidProperties } from './said-properties.ts';
import type { Run, SourceBlock } from './source-blocks.ts';
import { typeset } from './typeset.ts';

const mime = 'application/vnd.oasis.opendocument.text';

/** Writes a source as an OpenDocument text, with real headings, lists, table headers and properties. */
export function writeOdt(source: SampleSource): Buffer {
  const parts: readonly (readonly [string, string])[] = [
    ['content.xml', contentOf(source, letterheadOf(source).colour)],
    ['styles.xml', odtStyles(letterheadOf(source), approvalLine(source), source.head.title)],
    ['meta.xml', metaOf(source)],
  ];
  const files = [['/', ''] as const, ...parts].map(([path]) => {
    const type = path === '/' ? mime : 'text/xml';
    return `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`;
  });
  const manifest = `<?xml version="1.0" encoding="UTF-8"?><manifest:manifest ${namespaces} manifest:version="1.3">${files.join('')}</manifest:manifest>`;
  // OpenDocument wants its kind as the first part, and stored.
  const zip = packZip(
    [['mimetype', mime] as const, ...parts, ['META-INF/manifest.xml', manifest] as const].map(
      ([name, text]) => ({ name, bytes: Buffer.from(text, 'utf8') }),
    ),
  );
  return Buffer.from(zip);
}

function metaOf(source: SampleSource): string {
  const { head } = source;
  const moment = `${head.date}T12:00:00`;
  const custom = saidProperties(source).map(
    ([name, value]) =>
      `<meta:user-defined meta:name="${escapeXml(name)}" meta:value-type="string">${escapeXml(value)}</meta:user-defined>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><office:document-meta ${namespaces} office:version="1.3"><office:meta><dc:title>${escapeXml(head.title)}</dc:title><meta:initial-creator>${escapeXml(head.owner ?? '')}</meta:initial-creator><meta:creation-date>${moment}</meta:creation-date><dc:date>${moment}</dc:date><dc:language>fr-FR</dc:language>${custom.join('')}</office:meta></office:document-meta>`;
}

function contentOf({ blocks }: SampleSource, colour: string): string {
  const body: string[] = [];
  let list: string[] = [];
  let style = '';
  const closeList = (): void => {
    if (list.length > 0) {
      body.push(`<text:list text:style-name="${style}">${list.join('')}</text:list>`);
    }
    list = [];
  };
  for (const block of blocks) {
    if (block.kind === 'item') {
      style = block.number === null ? 'Puces' : 'Numeros';
      list.push(`<text:list-item>${paragraph(block.runs, 'Item')}</text:list-item>`);
      continue;
    }
    closeList();
    body.push(blockXml(block));
  }
  closeList();
  return `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${namespaces} office:version="1.3"><office:automatic-styles>${odtTableStyles(colour)}</office:automatic-styles><office:body><office:text>${body.join('')}</office:text></office:body></office:document-content>`;
}

function blockXml(block: Exclude<SourceBlock, { kind: 'item' }>): string {
  switch (block.kind) {
    case 'heading':
      return `<text:h text:style-name="Heading_20_${block.level}" text:outline-level="${block.level}">${escapeXml(typeset(block.text))}</text:h>`;
    case 'paragraph':
      return paragraph(block.runs, 'Text_20_body');
    case 'table':
      return table(block.rows);
  }
}

function paragraph(runs: readonly Run[], style: string): string {
  const spans = runs.map(({ text, bold }) => {
    const escaped = escapeXml(typeset(text));
    return bold ? `<text:span text:style-name="Gras">${escaped}</text:span>` : escaped;
  });
  return `<text:p text:style-name="${style}">${spans.join('')}</text:p>`;
}

function table(rows: readonly (readonly string[])[]): string {
  const [header = [], ...others] = rows;
  const row = (cells: readonly string[], style: string): string =>
    `<table:table-row>${cells
      .map(
        (text) =>
          `<table:table-cell table:style-name="${style}" office:value-type="string"><text:p text:style-name="${style}Texte">${escapeXml(typeset(text.replaceAll('**', '')))}</text:p></table:table-cell>`,
      )
      .join('')}</table:table-row>`;
  return `<table:table table:style-name="Tableau"><table:table-column table:number-columns-repeated="${header.length}"/><table:table-header-rows>${row(header, 'Entete')}</table:table-header-rows>${others.map((cells) => row(cells, 'Cellule')).join('')}</table:table>`;
}
