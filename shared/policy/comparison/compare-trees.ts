import { formatPath, type Path } from '../reading/format-path.ts';
import { sameTree } from '../reading/same-tree.ts';
import type { Change } from './change.ts';
import { type ItemsRule, type Rule, type Verdict, value } from './rule.ts';

const unknown: Rule = value(() => ({ why: 'unknown' }));

/**
 * Every difference between two trees of plain data, judged by the rule of its place. A place without a rule widens: what
 * nobody has judged is not let through.
 */
export function compareTrees(
  rule: Rule,
  before: unknown,
  after: unknown,
  path: Path = [],
): readonly Change[] {
  if (sameTree(before, after)) return [];
  const isWhole = before === undefined || after === undefined;
  switch (rule.kind) {
    case 'value':
      return [change(path, before, after, rule.judge(before, after))];
    case 'keys':
      return isWhole && rule.whole !== null
        ? [change(path, before, after, rule.whole(before, after))]
        : compareKeys((key) => rule.keys[key] ?? unknown, before, after, path);
    case 'each':
      return compareKeys(() => rule.each, before, after, path);
    case 'items':
      return compareItems(rule.items, before, after, path);
  }
}

function compareKeys(
  ruleOf: (key: string) => Rule,
  before: unknown,
  after: unknown,
  path: Path,
): readonly Change[] {
  const [old, young] = [mappingOf(before), mappingOf(after)];
  if (old === null || young === null) return compareTrees(unknown, before, after, path);
  return [...new Set([...old.keys(), ...young.keys()])].flatMap((key) =>
    compareTrees(ruleOf(key), old.get(key), young.get(key), [...path, key]),
  );
}

function compareItems(
  rule: ItemsRule,
  before: unknown,
  after: unknown,
  path: Path,
): readonly Change[] {
  if (!Array.isArray(before) || !Array.isArray(after)) {
    return compareTrees(unknown, before, after, path);
  }
  const [old, young] = [idsOf(before, rule), idsOf(after, rule)];
  const kept = young.filter((id) => old.includes(id));
  const lastKept = young.findLastIndex((id) => old.includes(id));
  const inside = after.flatMap((item: unknown, at) => {
    const place = [...path, at];
    const from = old.indexOf(young[at] ?? '');
    const changes =
      from < 0
        ? [change(place, undefined, item, rule.added(item, { before, last: at > lastKept }))]
        : compareTrees(rule.item, before[from], item, place);
    return changes.map((one) => ({ ...one, item: rule.idOf(item) }));
  });
  const gone = before.flatMap((item: unknown, at) => {
    if (young.includes(old[at] ?? '')) return [];
    const removal = change([...path, at], item, undefined, rule.removed(item), path);
    return [{ ...removal, item: rule.idOf(item) }];
  });
  const stayed = old.filter((id) => young.includes(id));
  const moved = sameTree(stayed, kept)
    ? []
    : [change(path, stayed, kept, rule.order === null ? null : { why: rule.order })];
  return [...moved, ...gone, ...inside];
}

/** Two things of one name are two things: the second is told apart. */
function idsOf(list: readonly unknown[], { idOf }: ItemsRule): readonly string[] {
  const seen = new Map<string, number>();
  return list.map((item) => {
    const id = idOf(item);
    const times = seen.get(id) ?? 0;
    seen.set(id, times + 1);
    return times === 0 ? id : `${id}\n${times}`;
  });
}

function change(
  path: Path,
  before: unknown,
  after: unknown,
  verdict: Verdict,
  place: Path = path,
): Change {
  return {
    path: formatPath(path),
    item: null,
    before: before ?? null,
    after: after ?? null,
    why: verdict?.why ?? null,
    place: verdict?.at === undefined ? place : [...place, verdict.at],
  };
}

/** What is not there has no keys; null when it is something else than keys and values. */
function mappingOf(tree: unknown): ReadonlyMap<string, unknown> | null {
  if (tree === undefined) return new Map();
  if (typeof tree !== 'object' || tree === null || Array.isArray(tree)) return null;
  return new Map(Object.entries(tree));
}
