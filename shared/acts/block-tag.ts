import { type BlockOrigin, type BlockRole, blockRoles } from './act.ts';

/** What the tag of a content control says of its block. */
export type BlockTag = {
  readonly role: BlockRole;
  readonly number: number;
  readonly origin: BlockOrigin;
};

/** Word keeps 64 characters of a tag; references of turns always fit, long ones of sources are cut. */
const longest = 64;
const tagPattern = /^calame:([a-z-]+):(\d{1,6})(?:;(?:([mrs])=([\p{L}\p{N}#_.:/-]{1,48})|(p)))?$/u;

/** `calame:visa:3;r=cgfp-l332-8`, `calame:article:2;m=t-8f3…`, `calame:corps:1;p`, `calame:titre:1`. */
export function writeBlockTag({ role, number, origin }: BlockTag): string {
  return `calame:${role}:${number}${suffixOf(origin)}`.slice(0, longest);
}

function suffixOf(origin: BlockOrigin): string {
  switch (origin.by) {
    case 'template':
      return '';
    case 'person':
      return ';p';
    case 'reference':
      return `;r=${origin.referenceId}`;
    case 'source':
      return `;s=${origin.sourceId}`;
    case 'model':
      return `;m=${origin.traceId}`;
  }
}

/** Null for a control that is not ours, or whose tag was changed by hand. */
export function readBlockTag(tag: string): BlockTag | null {
  const found = tagPattern.exec(tag);
  if (found === null) return null;
  const [, name = '', number = '', letter, id = '', person] = found;
  const role = blockRoles.find((one) => one === name);
  if (role === undefined) return null;
  return { role, number: Number(number), origin: originOf(letter, id, person) };
}

function originOf(letter: string | undefined, id: string, person: string | undefined): BlockOrigin {
  if (letter === 'm') return { by: 'model', traceId: id };
  if (letter === 'r') return { by: 'reference', referenceId: id };
  if (letter === 's') return { by: 'source', sourceId: id };
  return person === undefined ? { by: 'template' } : { by: 'person' };
}
