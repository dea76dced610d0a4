import type { Letterhead } from './letterhead.ts';
import { escapeXml, namespaces } from './odt-xml.ts';
import { typeset } from './typeset.ts';

/** Styles of tables and cells: programs look for them beside the content only. */
export function odtTableStyles(colour: string): string {
  return `<style:style style:name="Tableau" style:family="table"><style:table-properties style:width="17cm" table:align="margins" fo:margin-top="0.1cm" fo:margin-bottom="0.3cm"/></style:style>${cell('Entete', `fo:background-color="#${colour}"`)}${cell('Cellule', '')}`;
}

/** The styles part: text styles, list styles, and the page with its head, its foot and its page numbers. */
export function odtStyles(letterhead: Letterhead, approval: string, title: string): string {
  const colour = `#${letterhead.colour}`;
  const common = [
    `<style:default-style style:family="paragraph"><style:text-properties fo:font-family="Arial" fo:font-size="10.5pt" fo:language="fr" fo:country="FR"/></style:default-style>`,
    paragraphStyle('Standard', '', ''),
    paragraphStyle('Text_20_body', 'fo:margin-bottom="0.23cm" fo:line-height="115%"', ''),
    paragraphStyle('Item', 'fo:margin-bottom="0.12cm"', ''),
    heading(1, 18, colour, '0.2cm', '0.45cm'),
    heading(2, 13, colour, '0.5cm', '0.2cm'),
    heading(3, 11, colour, '0.4cm', '0.15cm'),
    paragraphStyle('Lettre', '', `fo:font-size="13pt" fo:font-weight="bold" fo:color="${colour}"`),
    paragraphStyle(
      'Petit',
      `fo:margin-top="0.08cm" fo:margin-bottom="0.12cm" fo:padding-bottom="0.1cm" fo:border-bottom="0.5pt solid ${colour}"`,
      small,
    ),
    paragraphStyle('Valide', 'fo:text-align="end" fo:margin-bottom="0.4cm"', small),
    paragraphStyle('Pied', 'fo:text-align="center"', small),
    paragraphStyle(
      'EnteteTexte',
      '',
      'fo:font-size="9.5pt" fo:font-weight="bold" fo:color="#ffffff"',
    ),
    paragraphStyle('CelluleTexte', '', 'fo:font-size="9.5pt"'),
    '<style:style style:name="Gras" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>',
    list('Puces', '<text:list-level-style-bullet text:level="1" text:bullet-char="•">', 'bullet'),
    list(
      'Numeros',
      '<text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix=".">',
      'number',
    ),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?><office:document-styles ${namespaces} office:version="1.3"><office:styles>${common.join('')}</office:styles><office:automatic-styles><style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2cm"/><style:header-style><style:header-footer-properties fo:margin-bottom="0.3cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:margin-top="0.5cm"/></style:footer-style></style:page-layout></office:automatic-styles><office:master-styles>${masterPages(letterhead, approval, title)}</office:master-styles></office:document-styles>`;
}

const small = 'fo:font-size="8.5pt" fo:color="#555555"';

function paragraphStyle(name: string, paragraph: string, text: string): string {
  return `<style:style style:name="${name}" style:family="paragraph"><style:paragraph-properties ${paragraph}/><style:text-properties ${text}/></style:style>`;
}

function heading(
  level: number,
  size: number,
  colour: string,
  above: string,
  below: string,
): string {
  return `<style:style style:name="Heading_20_${level}" style:display-name="Heading ${level}" style:family="paragraph" style:default-outline-level="${level}"><style:paragraph-properties fo:margin-top="${above}" fo:margin-bottom="${below}" fo:keep-with-next="always"/><style:text-properties fo:font-size="${size}pt" fo:font-weight="bold" fo:color="${colour}"/></style:style>`;
}

function cell(name: string, properties: string): string {
  return `<style:style style:name="${name}" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #b5b5b5" fo:padding="0.1cm" ${properties}/></style:style>`;
}

function list(name: string, open: string, kind: 'bullet' | 'number'): string {
  return `<text:list-style style:name="${name}">${open}<style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-0.6cm" fo:margin-left="1cm"/></style:list-level-properties></text:list-level-style-${kind}></text:list-style>`;
}

/** The first page carries the letterhead; all carry the title and the page number. */
function masterPages(letterhead: Letterhead, approval: string, title: string): string {
  const foot = `<style:footer><text:p text:style-name="Pied">${escapeXml(typeset(title))} · Page <text:page-number text:select-page="current"/> sur <text:page-count/></text:p></style:footer>`;
  const head = `<style:header><text:p text:style-name="Lettre">${escapeXml(letterhead.organisation)}</text:p><text:p text:style-name="Petit">${escapeXml(letterhead.address)}</text:p><text:p text:style-name="Valide">${escapeXml(typeset(approval))}</text:p></style:header>`;
  return `<style:master-page style:name="Standard" style:page-layout-name="A4" style:next-style-name="Suite">${head}${foot}</style:master-page><style:master-page style:name="Suite" style:page-layout-name="A4">${foot}</style:master-page>`;
}
