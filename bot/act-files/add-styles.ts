import { type ActStyleId, actStyles } from '#shared/acts/act-styles.ts';
import { readDocxStyles } from '../documents/docx-styles.ts';
import { ReadFault } from '../documents/read-fault.ts';
import type { WordParts } from './word-parts.ts';

const stylesPart = 'word/styles.xml';

/** The parts with our styles beside their own, and how each of ours is called there. */
export type Styled = { readonly parts: WordParts; readonly idOf: (style: ActStyleId) => string };

/**
 * Gives a package the styles of acts that it lacks. One that it has under the same name stays as the organisation drew it;
 * those based on a title take the package's own title, whatever the language of its Word.
 */
export function addStyles(parts: WordParts, ours: WordParts): Styled {
  const xml = parts.get(stylesPart)?.toString('utf8');
  const our = ours.get(stylesPart)?.toString('utf8');
  if (xml === undefined || our === undefined) throw new ReadFault('damaged');
  const known = new Map(
    [...readDocxStyles(Buffer.from(xml, 'utf8'))].map(([id, { name }]) => [name, id]),
  );
  const ids = new Map<ActStyleId, string>();
  const added = actStyles.flatMap(({ id, name }): readonly string[] => {
    const there = known.get(name.toLowerCase());
    ids.set(id, there ?? id);
    return there === undefined ? [basedOnTheirs(styleXml(our, id), known)] : [];
  });
  const end = xml.lastIndexOf('</w:styles>');
  if (end < 0) throw new ReadFault('unsupported');
  const styled = new Map(parts);
  styled.set(stylesPart, Buffer.from(xml.slice(0, end) + added.join('') + xml.slice(end), 'utf8'));
  return { parts: styled, idOf: (style) => ids.get(style) ?? style };
}

function styleXml(styles: string, id: string): string {
  const start = styles.indexOf(`w:styleId="${id}"`);
  const open = styles.lastIndexOf('<w:style ', start);
  const close = styles.indexOf('</w:style>', start);
  if (start < 0 || open < 0 || close < 0) throw new Error(`the default package has no style ${id}`);
  return styles.slice(open, close + '</w:style>'.length);
}

const builtIn: Readonly<Record<string, string>> = {
  Normal: 'normal',
  Heading1: 'heading 1',
  Heading2: 'heading 2',
};

function basedOnTheirs(style: string, known: ReadonlyMap<string, string>): string {
  return style.replace(/<w:basedOn w:val="([^"]*)"\/>/u, (_, base: string) => {
    const theirs = known.get(builtIn[base] ?? base.toLowerCase());
    return theirs === undefined ? '' : `<w:basedOn w:val="${theirs}"/>`;
  });
}
