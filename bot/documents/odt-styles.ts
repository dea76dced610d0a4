import { parseXml } from './parse-xml.ts';

export type OdtStyles = {
  /** Heading level of a style that says one, from 1; the style `Title` is 1. */
  readonly level: (style: string) => number | null;
  readonly hidden: (style: string) => boolean;
};

type Raw = { parent: string; level: number | null; hidden: boolean };

/** A style of the program itself, which the file need not describe. */
const unknown: Raw = { parent: '', level: null, hidden: false };

/** The styles of an OpenDocument text, from its styles and its content: automatic ones (`P12`) point to named parents. */
export function readOdtStyles(parts: readonly (Buffer | null)[]): OdtStyles {
  const styles = new Map<string, Raw>();
  for (const part of parts) if (part !== null) readStyles(part, styles);
  const climb = <Found>(style: string, look: (raw: Raw, name: string) => Found | null) => {
    const seen = new Set<string>();
    for (let at = style; at !== '' && !seen.has(at); at = styles.get(at)?.parent ?? '') {
      seen.add(at);
      const found = look(styles.get(at) ?? unknown, at);
      if (found !== null) return found;
    }
    return null;
  };
  return {
    level: (style) => climb(style, (raw, name) => raw.level ?? levelByName(name)),
    hidden: (style) => climb(style, (raw) => (raw.hidden ? true : null)) ?? false,
  };
}

/** Names are written in English in the file whatever the language of the program; `_20_` is a space. */
function levelByName(name: string): number | null {
  if (name === 'Title') return 1;
  const named = /^Heading_20_([1-9])$/.exec(name);
  return named === null ? null : Number(named[1]);
}

function readStyles(xml: Buffer, styles: Map<string, Raw>): void {
  let style: Raw | null = null;
  parseXml(xml, {
    open(element, attributes) {
      if (element === 'style') {
        const level = Number(attributes['default-outline-level'] ?? Number.NaN);
        style = {
          parent: attributes['parent-style-name'] ?? '',
          level: level >= 1 ? level : null,
          hidden: false,
        };
        styles.set(attributes['name'] ?? '', style);
      } else if (element === 'text-properties' && attributes['display'] === 'none') {
        if (style !== null) style.hidden = true;
      }
    },
    close(element) {
      if (element === 'style') style = null;
    },
  });
}
