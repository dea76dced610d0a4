import type { DocumentHead, DocWarning } from '#shared/document/doc-model.ts';
import { understandDate } from '#shared/document/understand-date.ts';
import { understandHead } from '#shared/document/understand-head.ts';
import { parseXml } from './parse-xml.ts';
import { readEntry, type Zip } from './zip.ts';

/** What an Office or PDF file says of itself. */
export type OfficeProperties = {
  readonly title: string;
  /** When it was last changed, as written. */
  readonly changed: string;
  /** Properties that people set themselves (Fichier > Informations > Propriétés avancées). */
  readonly custom: Readonly<Record<string, unknown>>;
};

/** The head of an Office or PDF file: what people set wins over what the program wrote. */
export function officeHead(properties: OfficeProperties): {
  readonly head: DocumentHead;
  readonly warnings: readonly DocWarning[];
} {
  const { head, warnings } = understandHead(properties.custom);
  const title = head.title ?? properties.title.trim();
  const date = head.date ?? understandDate(properties.changed);
  return {
    head: { ...head, ...(title === '' ? {} : { title }), ...(date === null ? {} : { date }) },
    warnings,
  };
}

/** The properties of a .docx or .xlsx package. */
export function packageProperties(zip: Zip): OfficeProperties {
  const core = readNamedTexts(readEntry(zip, 'docProps/core.xml'));
  const custom = readNamedTexts(readEntry(zip, 'docProps/custom.xml'));
  const changed = core['modified'] ?? core['created'] ?? '';
  return { title: core['title'] ?? '', changed, custom };
}

/**
 * The texts of a properties part: by element name, or by the `name` that a custom property carries
 * (`property` in Office Open XML, `user-defined` in OpenDocument).
 */
export function readNamedTexts(xml: Buffer | null): Record<string, string> {
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
        if (label !== '') found.set(label, (found.get(label) ?? '') + text);
      },
    });
  }
  return Object.fromEntries(found);
}
