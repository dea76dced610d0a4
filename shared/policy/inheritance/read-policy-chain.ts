import { inheritanceTexts } from '../../language/inheritance-texts.ts';
import type { Language } from '../../language/language.ts';
import type { Change } from '../comparison/change.ts';
import { comparePolicies } from '../comparison/compare-policies.ts';
import { tellDifference, tellValue } from '../comparison/tell-value.ts';
import type { Policy, PolicyFault } from '../policy.ts';
import { type Expansion, expandPresets } from '../presets/expand-presets.ts';
import { readPolicyTree } from '../read-policy.ts';
import { checkShape } from '../reading/check-shape.ts';
import { formatPath } from '../reading/format-path.ts';
import { onePerPath } from '../reading/one-per-path.ts';
import { keysAt } from '../reading/tree.ts';
import { policySchema } from '../schema/policy-schema.ts';
import { type MergedTree, mergeTrees } from './merge-trees.ts';
import { placeInChild } from './place-in-child.ts';
import { withoutExtends } from './read-extends.ts';

/** One file of a chain: its name as it is told, and its plain data. */
export type ChainFile = { readonly name: string; readonly tree: object };

export type ChainReading =
  | {
      readonly ok: true;
      readonly policy: Policy;
      /** Index of the file that names the charter: its path starts at that file's folder. */
      readonly charterFrom: number;
    }
  | { readonly ok: false; readonly faults: readonly PolicyFault[] };

/** A file that stands, with all that it inherits, its presets filled in. */
type Read = { readonly tree: object; readonly policy: Policy; readonly charterFrom: number };
type Step =
  | { readonly ok: true; readonly read: Read }
  | { readonly ok: false; readonly faults: readonly PolicyFault[]; readonly at: number };
type How = { readonly language: Language; readonly today: string | undefined };
type Chain = readonly [ChainFile, ...ChainFile[]];

/**
 * Reads a policy from the file asked for to its last base, each of which is a whole policy of its own: from the last one
 * up, each child is laid over its base, read whole, and compared with it. A child that lets through more is refused. What
 * is wrong with a base is told at `extends`, with the base's name. `today`: as `readPolicy` takes it.
 */
export function readPolicyChain(files: Chain, language: Language, today?: string): ChainReading {
  const step = readFrom(files, 0, { language, today });
  if (step.ok) {
    const { policy, charterFrom } = step.read;
    return { ok: true, policy, charterFrom };
  }
  const { baseFault } = inheritanceTexts[language];
  const { name } = files[step.at] ?? files[0];
  const faults = step.faults.map(({ path, message }) =>
    step.at === 0
      ? { path, message }
      : { path: 'extends', message: baseFault(name, path, message) },
  );
  return { ok: false, faults };
}

function readFrom([file, next, ...others]: Chain, at: number, how: How): Step {
  if (next === undefined) return readWhole(file, at, how);
  const base = readFrom([next, ...others], at + 1, how);
  return base.ok ? readChild(file, at, { ...base.read, name: next.name }, how) : base;
}

function readWhole(file: ChainFile, at: number, { language, today }: How): Step {
  const tree = withoutExtends(file.tree);
  const reading = readPolicyTree(tree, language, { today });
  if (!reading.ok) return { ...reading, at };
  const whole = expandPresets(tree, language).tree;
  return { ok: true, read: { tree: whole, policy: reading.policy, charterFrom: at } };
}

function readChild(
  file: ChainFile,
  at: number,
  base: Read & { readonly name: string },
  { language, today }: How,
): Step {
  const child = expandPresets(withoutExtends(file.tree), language);
  const merged = mergeTrees(base.tree, child.tree);
  const reading = readPolicyTree(merged.tree, language, { base: base.tree, today });
  const said = reading.ok ? reading.policy : policyByShape(merged.tree, language);
  const faults = onePerPath([
    ...(reading.ok ? [] : reading.faults),
    ...(said === null ? [] : widenings(file, base, said, language)),
  ]);
  if (!reading.ok || faults.length > 0) {
    return { ok: false, at, faults: placeFaults(faults, merged, child, base.name, language) };
  }
  const charterFrom = saysCharterFile(child.tree) ? at : base.charterFrom;
  return { ok: true, read: { tree: merged.tree, policy: reading.policy, charterFrom } };
}

/** What the tree says when each of its values is one that its key may hold, whatever the rules find; else null. */
function policyByShape(tree: object, language: Language): Policy | null {
  const shape = checkShape(policySchema, tree, language);
  return shape.ok ? shape.value : null;
}

function widenings(
  child: ChainFile,
  base: Read & { readonly name: string },
  policy: Policy,
  language: Language,
): readonly PolicyFault[] {
  const { widened, why: reasons } = inheritanceTexts[language];
  return comparePolicies(base.policy, policy).flatMap((one) => {
    if (one.why === null) return [];
    const message = widened(child.name, base.name, reasons[one.why]);
    return [{ path: formatPath(one.place), message: withValues(message, one, language) }];
  });
}

/** The two values, or the one item of a list that is too many. Nothing of a sign-in is repeated: a key may be pasted there. */
function withValues(
  message: string,
  { place, path, before, after }: Change,
  language: Language,
): string {
  const { valued } = inheritanceTexts[language];
  if (place.includes('auth')) return message;
  const at = place.at(-1);
  const stray = typeof at === 'number' && Array.isArray(after) && formatPath(place) !== path;
  return valued(
    message,
    stray ? tellValue(after[at], language) : tellDifference(before, after, language),
  );
}

/** Faults of the merged policy, each where the child's file has it, or with the base's name when only the base does. */
function placeFaults(
  faults: readonly PolicyFault[],
  merged: MergedTree,
  child: Expansion,
  base: string,
  language: Language,
): readonly PolicyFault[] {
  const { writtenIn } = inheritanceTexts[language];
  const placed = placeInChild(merged, child.tree);
  return faults.flatMap(({ path, message }) => {
    const place = placed(path);
    if (place === null) return [{ path, message: writtenIn(base, message) }];
    return child.tell({ path: place, message }) ?? [];
  });
}

function saysCharterFile(child: object): boolean {
  return keysAt(child, ['charter']).includes('file');
}
