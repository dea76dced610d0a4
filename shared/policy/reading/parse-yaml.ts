import { type Document, LineCounter, parseDocument, type YAMLError } from 'yaml';
import type { Language } from '../../language/language.ts';
import { policyTexts, type YamlFault } from '../../language/policy-texts.ts';
import type { PolicyFault } from '../policy.ts';

/** A policy of a large organisation is some tens of kilobytes. */
const mostCharacters = 256 * 1_024;
const mostDepth = 32;
/** How often the parts behind anchors may be repeated, in all: guards against a file that unfolds without end. */
const mostAliases = 100;

export type YamlReading =
  | { readonly ok: true; readonly tree: object }
  | { readonly ok: false; readonly faults: readonly PolicyFault[] };

const kinds: Readonly<Partial<Record<YAMLError['code'], YamlFault>>> = {
  DUPLICATE_KEY: 'duplicate-key',
  TAG_RESOLVE_FAILED: 'tag',
  MULTIPLE_TAGS: 'tag',
  BAD_ALIAS: 'alias',
  ALIAS_PROPS: 'alias',
  MULTIPLE_ANCHORS: 'alias',
  MULTIPLE_DOCS: 'several-documents',
  BAD_DIRECTIVE: 'directive',
  NON_STRING_KEY: 'key-not-text',
  BAD_INDENT: 'indentation',
  TAB_AS_INDENT: 'indentation',
  MISSING_CHAR: 'unclosed',
};

/** Reads the file as plain data: one document, no tag, no repeated key, no endless alias. Faults never quote the file. */
export function parseYaml(text: string, language: Language): YamlReading {
  const texts = policyTexts[language];
  if (text.length > mostCharacters) return refuse(texts.tooLarge(mostCharacters / 1_024));
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      stringKeys: true,
      resolveKnownTags: false,
      schema: 'core',
    });
    const wrong = [...document.errors, ...document.warnings];
    if (wrong.length > 0) return { ok: false, faults: syntaxFaults(wrong, lines, language) };
    if (document.directives?.yaml.explicit === true) return refuse(texts.yaml.directive);
    return toTree(document, language);
  } catch {
    // The parser descends by recursion: a file that exhausts it is nested beyond all use.
    return refuse(texts.tooDeep);
  }
}

function toTree(document: Document.Parsed, language: Language): YamlReading {
  const texts = policyTexts[language];
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: mostAliases });
  } catch {
    return refuse(texts.yaml.alias);
  }
  if (value === null || value === undefined) return refuse(texts.empty);
  if (typeof value !== 'object' || Array.isArray(value)) return refuse(texts.notMapping);
  if (isTooDeep(value, mostDepth)) return refuse(texts.tooDeep);
  return holdsPrototype(value) ? refuse(texts.yaml.prototype) : { ok: true, tree: value };
}

/** JavaScript's own name for an object's ancestor: checks would pass over it without a word. */
function holdsPrototype(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.hasOwn(value, '__proto__') || Object.values(value).some(holdsPrototype);
}

/** Also ends on an anchor that holds itself. */
function isTooDeep(value: unknown, left: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return left === 0 || Object.values(value).some((item) => isTooDeep(item, left - 1));
}

/** The parser may trip several times over one place: each is told once. */
function syntaxFaults(
  errors: readonly YAMLError[],
  lines: LineCounter,
  language: Language,
): readonly PolicyFault[] {
  const texts = policyTexts[language];
  const messages = errors.map((error) => {
    const { line, col } = lines.linePos(error.pos[0]);
    return texts.at(line, col, texts.yaml[kinds[error.code] ?? 'syntax']);
  });
  return [...new Set(messages)].map((message) => ({ path: '$', message }));
}

function refuse(message: string): YamlReading {
  return { ok: false, faults: [{ path: '$', message }] };
}
