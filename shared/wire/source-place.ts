/** A passage of a document, by names that outlive whatever program wrote them. */
export type SourcePlace = {
  readonly space: string;
  readonly documentId: string;
  /** Index of the passage in its document; null = the document from its top. */
  readonly passage: number | null;
};

/** Name of the address's parameter: `/?source=rh/F513/3` opens a passage of the tab. */
export const sourceParameter = 'source';

const longest = 500;

/** The place as a link carries it: `<space>/<document id>/<passage>`. Who may open it is decided when it is opened. */
export function writeSourcePlace({ space, documentId, passage }: SourcePlace): string {
  const parts = [space, documentId, ...(passage === null ? [] : [String(passage)])];
  return parts.map(encodeURIComponent).join('/');
}

/** The place that a link names; null for anything else. */
export function readSourcePlace(written: string): SourcePlace | null {
  const parts = written.length > longest ? [] : written.split('/').map(decode);
  const [space = null, documentId = null, passage = ''] = parts;
  if (parts.length > 3 || !space || !documentId || !/^\d{0,6}$/u.test(passage ?? '-')) return null;
  return { space, documentId, passage: passage === '' ? null : Number(passage) };
}

/** The place of a citation: `sourceId` is `<document id>#<passage index>`. */
export function placeOfCitation({
  space,
  documentId,
  sourceId,
}: {
  readonly space: string;
  readonly documentId: string;
  readonly sourceId: string;
}): SourcePlace {
  const index = /#(\d{1,6})$/u.exec(sourceId)?.[1];
  return { space, documentId, passage: index === undefined ? null : Number(index) };
}

function decode(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
