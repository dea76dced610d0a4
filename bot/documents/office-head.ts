import type { DocumentHead, DocWarning } from '#shared/document/doc-model.ts';
import { understandHead } from '#shared/document/understand-head.ts';
import { parseXml } from './parse-xml.ts';
import { readEntry, type Zip } from './zip.ts';

/** What an Office or PDF file says of itself. */
export type OfficeProperties = {
  readonly title: string;
  /** Properties that people set themselves (Fichier > Informations > Propriétés avancées). */
  readonly custom: Readonly<Record<string, unknown>>;
};

/**
 * The head of an Office or PDF file: what people set wins over what the program wrote. The days that the program
 * notes (made, changed, exported) are the file's: a document has the date that somebody gave it, or none.
 */
export function officeHead(properties: OfficeProperties): {
  readonly head: DocumentHead;
  readonly warnings: readonly DocWarning[];
} {
  const { head, warnings } = understandHead(properties.custom);
  const title = head.title ?? properties.title.trim();
  return {
    head: { ...head, ...(title === '' ? {} : { title }) },
    warnings,
  };
}

/** The properties of a .docx or .xlsx package. */
export function packageProperties(zip: Zip): OfficeProperties {
  const core = readElementTexts(readEntry(zip, 'docProps/core.xml'));
  const custom = readCustomTexts(readEntry(zip, 'docProps/custom.xml'));
  return { title: core['title'] ?? '', custom };
}

/** The texts of a properties part that the program writes, by element name. */
export function readElementTexts(xml: Buffer | null): Record<string, string> {
  return readTexts(xml, false);
}

/** The texts of custom properties, by the `name` that each carries (`property` in Office Open XML, `user-defined` in OpenDocument). */
export function readCustomTexts(xml: Buffer | null): Record<string, string> {
  return readTexts(xml, true);
}

function readTexts(xml: Buffer | null, areCustom: boolean): Record<string, string> {
  const found = new Map<string, string>();
  let label = '';
  let custom = '';
  if (xml !== null) {
    parseXml(xml, {
      open(element, attributes) {
        if (custom !== '') return;
        const named = element === 'property' || element === 'user-defined';
        custom = named ? element : '';
        label = named ? (attributes['name'] ?? '') : element;
      },
      close(element) {
        if (element === custom) custom = '';
        if (custom === '') label = '';
      },
      text(text) {
        if (label !== '' && (custom !== '') === areCustom)
          found.set(label, (found.get(label) ?? '') + text);
      },
    });
  }
  return Object.fromEntries(found);
}
