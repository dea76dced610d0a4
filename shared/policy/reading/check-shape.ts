import { z } from 'zod';
import type { Language } from '../../language/language.ts';
import { type PolicyRule, policyTexts } from '../../language/policy-texts.ts';
import type { PolicyFault } from '../policy.ts';
import { findNear } from './find-near.ts';
import { formatPath, type Path } from './format-path.ts';
import { looksGlued } from './name-syntax-fault.ts';

type Texts = (typeof policyTexts)[Language];
type Issue = z.core.$ZodIssue;

export type ShapeReading<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly faults: readonly PolicyFault[] };

/** Checks a tree against a schema and tells every fault by its exact path, in the reader's language, without its value. */
export function checkShape<Value>(
  schema: z.ZodType<Value>,
  tree: unknown,
  language: Language,
): ShapeReading<Value> {
  const knownKeys = new Map<string, readonly string[]>();
  const result = schema.safeParse(tree, {
    reportInput: true,
    error: (issue) => {
      // The finished issue no longer says which keys the place knows.
      if (issue.code === 'unrecognized_keys' && issue.inst instanceof z.ZodObject) {
        knownKeys.set(formatPath(toPath(issue.path ?? [])), Object.keys(issue.inst.shape));
      }
      return undefined;
    },
  });
  if (result.success) return { ok: true, value: result.data };
  const texts = policyTexts[language];
  return {
    ok: false,
    faults: result.error.issues.flatMap((issue) => name(issue, texts, knownKeys)),
  };
}

function name(
  issue: Issue,
  texts: Texts,
  knownKeys: ReadonlyMap<string, readonly string[]>,
): readonly PolicyFault[] {
  const path = toPath(issue.path);
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys.get(formatPath(path)) ?? [];
    return issue.keys.map((key) => {
      const told = formatPath([key]);
      const message = texts.unknownKey(told, findNear(key, known));
      return { path: formatPath([...path, key]), message };
    });
  }
  const nearest = issue.code === 'invalid_union' ? nearestBranch(issue.errors) : null;
  if (nearest !== null) {
    return nearest.flatMap((inner) =>
      name({ ...inner, path: [...issue.path, ...inner.path] }, texts, knownKeys),
    );
  }
  return [{ path: formatPath(path), message: messageOf(issue, texts) }];
}

/** Of several forms that a value may take, the one that it nearly has: wrong inside rather than wrong altogether. */
function nearestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | null {
  const inside = branches.filter((issues) => issues.every(({ path }) => path.length > 0));
  return (
    [...(inside.length > 0 ? inside : branches)].sort((a, b) => a.length - b.length)[0] ?? null
  );
}

function messageOf(issue: Issue, texts: Texts): string {
  if (issue.input === undefined && isAboutPresence(issue)) return texts.required;
  if (isRule(issue.message, texts)) return texts.rules[issue.message];
  switch (issue.code) {
    case 'invalid_type':
      return typeFault(issue, texts);
    case 'invalid_value':
      return oneOf(issue.values.map(String), issue.input, texts);
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? oneOf(issue.options.map(String), issue.input, texts)
        : texts.invalid;
    case 'too_small':
      return issue.origin === 'string' ? texts.emptyValue : texts.tooSmall(String(issue.minimum));
    case 'too_big':
      return texts.tooLong(String(issue.maximum));
    case 'invalid_key':
      return texts.rules.id;
    default:
      return texts.invalid;
  }
}

function oneOf(values: readonly string[], written: unknown, texts: Texts): string {
  const near = typeof written === 'string' ? findNear(written, values) : null;
  return texts.meant(texts.oneOf(values), near);
}

function isAboutPresence({ code }: Issue): boolean {
  return code === 'invalid_type' || code === 'invalid_value' || code === 'invalid_union';
}

function typeFault(issue: Extract<Issue, { code: 'invalid_type' }>, texts: Texts): string {
  if (issue.input === null) return texts.emptyValue;
  if (issue.expected !== 'string') {
    const message = texts.wrongType(texts.types[issue.expected] ?? issue.expected);
    return typeof issue.input === 'string' && looksGlued(issue.input)
      ? texts.glued(message)
      : message;
  }
  const scalar = typeof issue.input === 'number' || typeof issue.input === 'boolean';
  return scalar ? texts.quoteIt : texts.notText;
}

function isRule(message: string, texts: Texts): message is PolicyRule {
  return Object.hasOwn(texts.rules, message);
}

function toPath(path: readonly PropertyKey[]): Path {
  return path.map((part) => (typeof part === 'number' ? part : String(part)));
}
