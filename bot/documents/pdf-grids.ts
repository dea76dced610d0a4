import type { Rule } from './pdf-rules.ts';

/** The lines of a table: `xs` from the left, `ys` from the top; between them its cells. */
export type Grid = {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** Whether a line stands at `xs[column]` beside row `row`. */
  readonly upright: (column: number, row: number) => boolean;
  /** Whether a line stands at `ys[row]` over column `column`. */
  readonly level: (row: number, column: number) => boolean;
};

/** Points: lines that are closer are one. */
const snap = 2.5;
/** Points by which lines that are to meet may miss each other. */
const reach = 3;
/** Points: an outer column that the lines across announce is at least so wide. */
const narrowest = 12;

/** The grids that the lines of a page draw, from the top of the page. */
export function findGrids(rules: readonly Rule[]): readonly Grid[] {
  const joined = joinRules(rules);
  return connected(joined)
    .map(gridOf)
    .filter((grid) => grid !== null)
    .sort((one, other) => (other.ys[0] ?? 0) - (one.ys[0] ?? 0));
}

/** Pieces of one line as one: writers draw a table cell by cell. */
function joinRules(rules: readonly Rule[]): readonly Rule[] {
  return [true, false].flatMap((level) =>
    clusters(
      rules.filter((rule) => rule.level === level),
      (rule) => rule.at,
    ).flatMap(joinPieces),
  );
}

function joinPieces(pieces: readonly Rule[]): readonly Rule[] {
  const at = pieces.reduce((sum, rule) => sum + rule.at, 0) / pieces.length;
  const joined: Rule[] = [];
  for (const piece of [...pieces].sort((one, other) => one.from - other.from)) {
    const last = joined.at(-1);
    if (last === undefined || piece.from > last.to + snap) joined.push({ ...piece, at });
    else joined[joined.length - 1] = { ...last, to: Math.max(last.to, piece.to) };
  }
  return joined;
}

/** Groups by place; a group is never wider than the snap. */
function clusters<Item>(items: readonly Item[], at: (item: Item) => number): Item[][] {
  const groups: Item[][] = [];
  for (const item of [...items].sort((one, other) => at(one) - at(other))) {
    const first = groups.at(-1)?.[0];
    if (first !== undefined && at(item) - at(first) <= snap) groups.at(-1)?.push(item);
    else groups.push([item]);
  }
  return groups;
}

/** Groups of lines that cross or meet. */
function connected(rules: readonly Rule[]): readonly (readonly Rule[])[] {
  const parents = rules.map((_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    while (parents[root] !== undefined && parents[root] !== root) root = parents[root] ?? root;
    parents[at] = root;
    return root;
  };
  rules.forEach((one, at) => {
    if (!one.level) return;
    rules.forEach((other, beside) => {
      if (!other.level && meet(one, other)) parents[rootOf(at)] = rootOf(beside);
    });
  });
  const groups = new Map<number, Rule[]>();
  rules.forEach((rule, at) => {
    const root = rootOf(at);
    groups.set(root, [...(groups.get(root) ?? []), rule]);
  });
  return [...groups.values()];
}

function meet(level: Rule, upright: Rule): boolean {
  return (
    upright.at >= level.from - reach &&
    upright.at <= level.to + reach &&
    level.at >= upright.from - reach &&
    level.at <= upright.to + reach
  );
}

function gridOf(rules: readonly Rule[]): Grid | null {
  const levels = rules.filter((rule) => rule.level);
  const uprights = rules.filter((rule) => !rule.level);
  if (levels.length < 2 || uprights.length === 0) return null;
  const xs = withEdges(uprights, levels);
  const ys = withEdges(levels, uprights).reverse();
  if (xs.length < 3 || ys.length < 2) return null;
  const stands = (lines: readonly Rule[], at: number, along: number): boolean =>
    lines.some((line) => Math.abs(line.at - at) <= snap && line.from <= along && along <= line.to);
  const middle = (places: readonly number[], at: number): number =>
    ((places[at] ?? 0) + (places[at + 1] ?? 0)) / 2;
  return {
    xs,
    ys,
    upright: (column, row) => stands(uprights, xs[column] ?? 0, middle(ys, row)),
    level: (row, column) => stands(levels, ys[row] ?? 0, middle(xs, column)),
  };
}

/** The places of lines, ascending, and the outer edges that only the lines across them announce. */
function withEdges(lines: readonly Rule[], across: readonly Rule[]): number[] {
  const places = clusters(lines, (line) => line.at).map(
    (group) => group.reduce((sum, line) => sum + line.at, 0) / group.length,
  );
  const first = Math.min(...across.map(({ from }) => from));
  const last = Math.max(...across.map(({ to }) => to));
  if ((places[0] ?? first) - first > narrowest) places.unshift(first);
  if (last - (places.at(-1) ?? last) > narrowest) places.push(last);
  return places;
}
