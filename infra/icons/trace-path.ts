export type Point = readonly [x: number, y: number];

/** A closed outline, or the points that a pen goes through. */
export type Line = readonly Point[];

const stepsOfCurve = 24;

/**
 * The lines of an SVG path made of `M`, `L`, `l`, `C`, `c` and `Z`, curves cut into short straight
 * parts; numbers in the units of the drawing.
 */
export function tracePath(path: string): readonly Line[] {
  return path
    .split(/(?=M)/)
    .filter((part) => part !== '')
    .map(traceLine);
}

function traceLine(part: string): Line {
  const line: Point[] = [];
  for (const [, command = '', numbers = ''] of part.matchAll(/([MLlCcZ])([^A-Za-z]*)/g)) {
    const values = (numbers.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const width = /c/i.test(command) ? 6 : 2;
    for (let at = 0; at + width <= values.length; at += width) {
      const from: Point = line.at(-1) ?? [0, 0];
      const base: Point = command === command.toUpperCase() ? [0, 0] : from;
      const points = pairsOf(values.slice(at, at + width), base);
      line.push(...(width === 6 ? curve(from, points) : points));
    }
  }
  return line;
}

function pairsOf(values: readonly number[], [left, top]: Point): readonly Point[] {
  const points: Point[] = [];
  for (let at = 0; at + 1 < values.length; at += 2) {
    points.push([left + (values[at] ?? 0), top + (values[at + 1] ?? 0)]);
  }
  return points;
}

/** A cubic Bézier curve, its first point left out. */
function curve(from: Point, [first = from, second = from, to = from]: readonly Point[]): Line {
  return Array.from({ length: stepsOfCurve }, (_, step) => {
    const t = (step + 1) / stepsOfCurve;
    const u = 1 - t;
    const at = (axis: 0 | 1): number =>
      u * u * u * from[axis] +
      3 * u * u * t * first[axis] +
      3 * u * t * t * second[axis] +
      t * t * t * to[axis];
    return [at(0), at(1)] as const;
  });
}

/** The outlines that a round pen of this width leaves along a line; they overlap, all in one direction. */
export function strokeLine(line: Line, width: number): readonly Line[] {
  const radius = width / 2;
  const joints = line.map((point) => disc(point, radius));
  const spans = line.slice(1).flatMap((to, index) => {
    const from = line[index] ?? to;
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const length = Math.sqrt(dx * dx + dy * dy);
    if (length === 0) return [];
    const [x, y] = [(-dy / length) * radius, (dx / length) * radius];
    const corners: Line = [
      [from[0] - x, from[1] - y],
      [to[0] - x, to[1] - y],
      [to[0] + x, to[1] + y],
      [from[0] + x, from[1] + y],
    ];
    return [corners];
  });
  return [...joints, ...spans];
}

/** A circle as four curves, exact to one part in four thousand: no sine, which may differ between computers. */
function disc([x, y]: Point, radius: number): Line {
  return roundedSquare([x - radius, y - radius], radius * 2, radius);
}

/** A square with round corners, clockwise on the screen. */
export function roundedSquare([left, top]: Point, side: number, radius: number): Line {
  const handle = radius * 0.5522847498;
  const [right, bottom] = [left + side, top + side];
  const corner = (from: Point, first: Point, second: Point, to: Point): Line => [
    from,
    ...curve(from, [first, second, to]),
  ];
  return [
    ...corner(
      [right - radius, top],
      [right - radius + handle, top],
      [right, top + radius - handle],
      [right, top + radius],
    ),
    ...corner(
      [right, bottom - radius],
      [right, bottom - radius + handle],
      [right - radius + handle, bottom],
      [right - radius, bottom],
    ),
    ...corner(
      [left + radius, bottom],
      [left + radius - handle, bottom],
      [left, bottom - radius + handle],
      [left, bottom - radius],
    ),
    ...corner(
      [left, top + radius],
      [left, top + radius - handle],
      [left + radius - handle, top],
      [left + radius, top],
    ),
  ];
}
