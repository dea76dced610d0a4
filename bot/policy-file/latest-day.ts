/** Farthest from Greenwich that a clock stands (Kiribati), in milliseconds. */
const farthest = 14 * 3_600_000;

/** The latest day, ISO 8601, that has begun anywhere: a day after it is in the future for everybody. */
export function latestDay(now: number): string {
  return new Date(now + farthest).toISOString().slice(0, 10);
}
