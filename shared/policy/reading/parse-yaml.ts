import { type Document, LineCounter, parseDocument, type YAMLError } from 'yaml';
import type { Language } from '../../language/language.ts';
import { policyTexts } from '../../language/policy-texts.ts';
import type { PolicyFault } from '../policy.ts';
import { looksGlued, nameSyntaxFaults } from './name-syntax-fault.ts';

/** A policy of a large organisation is some tens of kilobytes. */
const mostCharacters = 256 * 1_024;
const mostDepth = 32;
/** How often the parts behind anchors may be repeated, in all: guards against a file that unfolds without end. */
const mostAliases = 100;

export type YamlReading =
  | { readonly ok: true; readonly tree: object }
  | { readonly ok: false; readonly faults: readonly PolicyFault[] };

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
    if (wrong.length > 0) return { ok: false, faults: syntaxFaults(wrong, text, lines, language) };
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
  if (typeof value !== 'object' || Array.isArray(value)) {
    const glued = typeof value === 'string' && looksGlued(value);
    return refuse(glued ? texts.glued(texts.notMapping) : texts.notMapping);
  }
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

function syntaxFaults(
  errors: readonly YAMLError[],
  text: string,
  lines: LineCounter,
  language: Language,
): readonly PolicyFault[] {
  const texts = policyTexts[language];
  return nameSyntaxFaults(errors, text, (offset) => lines.linePos(offset)).map(
    ({ what, line, column }) => ({ path: '$', message: texts.at(line, column, texts.yaml[what]) }),
  );
}

function refuse(message: string): YamlReading {
  return { ok: false, faults: [{ path: '$', message }] };
}
