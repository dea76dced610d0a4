import type { QualityDay } from '#shared/quality/quality.ts';
import { addDays, weekdayOf } from '#shared/tickets/local-day.ts';

export type BucketSize = 'day' | 'week' | 'month';

/** Days taken together; `from` is the first of them, ISO. */
export type Bucket = { readonly from: string; readonly days: readonly QualityDay[] };

/** So that a chart never holds more marks than an eye can part. */
export const bucketSizeFor = (days: number): BucketSize => {
  if (days <= 31) return 'day';
  return days <= 120 ? 'week' : 'month';
};

/** Monday of the day's week. */
const mondayOf = (day: string): string => addDays(day, -((weekdayOf(day) + 6) % 7));

const firstOf = (day: string, size: BucketSize): string => {
  if (size === 'day') return day;
  return size === 'week' ? mondayOf(day) : `${day.slice(0, 7)}-01`;
};

/** The days by day, week or month, oldest first. */
export const bucketDays = (days: readonly QualityDay[], size: BucketSize): readonly Bucket[] => {
  const buckets = new Map<string, QualityDay[]>();
  for (const day of days) {
    const from = firstOf(day.day, size);
    const held = buckets.get(from);
    if (held === undefined) buckets.set(from, [day]);
    else held.push(day);
  }
  return [...buckets].map(([from, held]) => ({ from, days: held }));
};

export const sumOf = (days: readonly QualityDay[], count: (day: QualityDay) => number): number =>
  days.reduce((sum, day) => sum + count(day), 0);

/** The middle one; null when there is none. */
export const medianOf = (values: readonly number[]): number | null => {
  const sorted = values.toSorted((one, other) => one - other);
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  const high = sorted[Math.ceil((sorted.length - 1) / 2)];
  return low === undefined || high === undefined ? null : (low + high) / 2;
};

/** Median of the days' own medians; null when no request was answered. */
export const medianHoursOf = (days: readonly QualityDay[]): number | null =>
  medianOf(days.flatMap(({ medianHours }) => (medianHours === null ? [] : [medianHours])));
