import { parseXml } from './parse-xml.ts';

export type DocxStyle = {
  /** The name in lower case: Word translates a style's id, not its name (`Titre1` is named `heading 1`). */
  readonly name: string;
  /** As Word shows it. */
  readonly displayName: string;
  /** Heading level from 1, by name or outline level, its own or inherited; null for text. */
  readonly level: number | null;
  readonly numberingId: string | null;
  readonly numberingLevel: number;
};

type Raw = {
  name: string;
  displayName: string;
  base: string | null;
  outline: number | null;
  numberingId: string | null;
  numberingLevel: number | null;
};

/** Paragraph styles by id, each with what it inherits through `basedOn`. */
export function readDocxStyles(xml: Buffer | null): ReadonlyMap<string, DocxStyle> {
  const raw = xml === null ? new Map<string, Raw>() : readRaw(xml);
  const styles = new Map<string, DocxStyle>();
  for (const id of raw.keys()) styles.set(id, resolve(id, raw));
  return styles;
}

function readRaw(xml: Buffer): Map<string, Raw> {
  const styles = new Map<string, Raw>();
  let style: Raw | null = null;
  parseXml(xml, {
    open(name, { styleId, val = '' }) {
      if (name === 'style' && styleId !== undefined) {
        style = {
          name: '',
          displayName: '',
          base: null,
          outline: null,
          numberingId: null,
          numberingLevel: null,
        };
        styles.set(styleId, style);
      }
      if (style === null) return;
      if (name === 'name') {
        style.name = val.toLowerCase();
        style.displayName = val;
      } else if (name === 'basedOn') style.base = val;
      else if (name === 'outlineLvl') style.outline = Number(val);
      else if (name === 'numId') style.numberingId = val;
      else if (name === 'ilvl') style.numberingLevel = Number(val);
    },
    close(name) {
      if (name === 'style') style = null;
    },
  });
  return styles;
}

function resolve(id: string, raw: ReadonlyMap<string, Raw>): DocxStyle {
  const seen = new Set<string>();
  const line: Raw[] = [];
  for (let at: string | null = id; at !== null && !seen.has(at); ) {
    seen.add(at);
    const style: Raw | undefined = raw.get(at);
    if (style === undefined) break;
    line.push(style);
    at = style.base;
  }
  return {
    name: line[0]?.name ?? '',
    displayName: line[0]?.displayName ?? '',
    level: line.map(levelOf).find((level) => level !== undefined) ?? null,
    numberingId: line.map((style) => style.numberingId).find((found) => found !== null) ?? null,
    numberingLevel: line.map((style) => style.numberingLevel).find((found) => found !== null) ?? 0,
  };
}

/** Undefined = the style says nothing and its base decides; outline level 9 is Word's "body text". */
function levelOf(style: Raw): number | null | undefined {
  if (style.outline !== null) return style.outline < 9 ? style.outline + 1 : null;
  const named = /^(?:heading|titre) ([1-9])$/.exec(style.name);
  if (named !== null) return Number(named[1]);
  return style.name === 'title' || style.name === 'titre' ? 1 : undefined;
}
