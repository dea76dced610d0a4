import type { YAMLError } from 'yaml';
import type { YamlFault } from '../../language/policy-texts.ts';

/** What is most likely wrong, and where to look, both from 1; the parser often trips only after the cause. */
export type NamedSyntaxFault = {
  readonly what: YamlFault;
  readonly line: number;
  readonly column: number;
};

type Place = { readonly line: number; readonly col: number };

/** Faults that stand alone: what follows is read as it is meant. */
const alone: Readonly<Partial<Record<YAMLError['code'], YamlFault>>> = {
  DUPLICATE_KEY: 'duplicate-key',
  TAG_RESOLVE_FAILED: 'tag',
  MULTIPLE_TAGS: 'tag',
  BAD_ALIAS: 'alias',
  ALIAS_PROPS: 'alias',
  MULTIPLE_ANCHORS: 'alias',
  MULTIPLE_DOCS: 'several-documents',
  BAD_DIRECTIVE: 'directive',
  NON_STRING_KEY: 'key-not-text',
};

/** A key glued to its value, at the start of a line; `group:rh` and an address are values of their own. */
const glued = /^\s*(?:-\s+)?(?!(?:group|organisation|https?):)[\w-]+:(?=[^\s])/;
const gluedDash = /^\s*-(?=[A-Za-z])/;
const bareWord = /^\s*(?:-\s+)?[\w-]+\s*(?:#.*)?$/;

/** Whether a text reads as a key that lost the space before its value: `route:scaleway`. */
export function looksGlued(text: string): boolean {
  return glued.test(text);
}

/**
 * The faults of a file that is not YAML, in its order, up to the first that upsets what follows it: the parser then trips
 * over lines that nothing is wrong with.
 */
export function nameSyntaxFaults(
  errors: readonly YAMLError[],
  text: string,
  placeOf: (offset: number) => Place,
): readonly NamedSyntaxFault[] {
  const upsetting = errors.findIndex(({ code }) => alone[code] === undefined);
  const told = upsetting === -1 ? errors : errors.slice(0, upsetting + 1);
  const lines = text.split('\n');
  return told.map((error) => {
    const { line, col } = placeOf(error.pos[0]);
    const what = alone[error.code];
    return what === undefined
      ? findCause(error, lines, { line, col })
      : { what, line, column: col };
  });
}

function findCause(
  { code, message }: YAMLError,
  lines: readonly string[],
  { line, col }: Place,
): NamedSyntaxFault {
  const here = (what: YamlFault): NamedSyntaxFault => ({ what, line, column: col });
  switch (code) {
    case 'TAB_AS_INDENT':
      return here('tabulation');
    case 'BAD_SCALAR_START':
      return here('reserved-start');
    case 'BAD_INDENT':
      return here(message.startsWith('Flow') ? 'unclosed' : 'indentation');
    case 'MISSING_CHAR':
      return missing(message, lines, here);
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'UNEXPECTED_TOKEN':
      return ofLine(lines, line) ?? here('syntax');
    default:
      return here('syntax');
  }
}

function missing(
  message: string,
  lines: readonly string[],
  here: (what: YamlFault) => NamedSyntaxFault,
): NamedSyntaxFault {
  if (message.startsWith('Sequence item')) return here('indentation');
  if (message.startsWith('Implicit map keys')) return here('missing-colon');
  if (message.startsWith('Missing closing "')) {
    // The parser looks for it to the end of the file.
    const at = lines.findIndex((text) => (text.match(/"/g)?.length ?? 0) % 2 === 1);
    const column = (lines[at]?.lastIndexOf('"') ?? -1) + 1;
    return at === -1 ? here('unclosed') : { what: 'unclosed', line: at + 1, column };
  }
  return here('unclosed');
}

/** A key glued to its value, a key without its colon, or a line below that is set in too far. */
function ofLine(lines: readonly string[], line: number): NamedSyntaxFault | null {
  const text = lines[line - 1] ?? '';
  const [key] = glued.exec(text) ?? [];
  if (key !== undefined) return { what: 'missing-space', line, column: key.length };
  const [dash] = gluedDash.exec(text) ?? [];
  if (dash !== undefined) return { what: 'missing-dash-space', line, column: dash.length };
  if (bareWord.test(text)) {
    return { what: 'missing-colon', line, column: text.trimEnd().length + 1 };
  }
  const below = lines.findIndex((next, at) => at >= line && /^\s*[^\s#]/.test(next));
  const indent = (lines[below] ?? '').search(/\S/);
  const start = /^\s*(?:-\s+)?/.exec(text)?.[0].length ?? 0;
  return below !== -1 && indent > start
    ? { what: 'indentation', line: below + 1, column: indent + 1 }
    : null;
}
