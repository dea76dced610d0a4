import type { ConsoleTexts } from '#shared/language/console-texts.ts';
import { readableMonth } from '#shared/language/readable-date.ts';
import type { QualityDay } from '#shared/quality/quality.ts';
import { weekdayOf } from '#shared/tickets/local-day.ts';
import {
  type Bucket,
  type BucketSize,
  bucketDays,
  bucketSizeFor,
  medianHoursOf,
  sumOf,
} from './bucket-days.ts';
import type { ChartData, Series } from './chart-data.ts';

type Words = ConsoleTexts['quality'];
type SeriesName = keyof Words['series'];

const longDay = (iso: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    Date.parse(`${iso}T00:00:00Z`),
  );

const shortDay = (iso: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { day: '2-digit', month: '2-digit', timeZone: 'UTC' }).format(
    Date.parse(`${iso}T00:00:00Z`),
  );

const shortMonth = (iso: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' }).format(
    Date.parse(`${iso}T00:00:00Z`),
  );

const markOf = (
  from: string,
  size: BucketSize,
  { quality, locale }: ConsoleTexts,
): ChartData['marks'][number] => {
  if (size === 'month') {
    return { short: shortMonth(from, locale), long: readableMonth(from.slice(0, 7), locale) };
  }
  const long = longDay(from, locale);
  return { short: shortDay(from, locale), long: size === 'week' ? quality.weekOf(long) : long };
};

/** Totals and the highest value, in a sentence. */
const summaryOf = (data: Omit<ChartData, 'summary'>, words: Words, summed: boolean): string => {
  const { series, marks, format } = data;
  const totals = summed
    ? series.map(({ name, values }) =>
        words.total(name, format(values.reduce<number>((sum, value) => sum + (value ?? 0), 0))),
      )
    : [];
  const all = series.flatMap(({ name, values }) =>
    values.map((value, place) => ({ name, value: value ?? -1, when: marks[place]?.long ?? '' })),
  );
  const highest = all.toSorted((one, other) => other.value - one.value)[0];
  const told =
    highest === undefined || highest.value < 0
      ? words.none
      : words.highest(highest.name, format(highest.value), highest.when);
  return words.chartSummary(data.title, totals.join(', '), told).replace(/\. \. /u, '. ');
};

type Maker = (
  words: Words['becameOf'],
  rows: Readonly<Partial<Record<SeriesName, (days: readonly QualityDay[]) => number | null>>>,
  format: (value: number) => string,
  summed?: boolean,
) => ChartData;

const maker = (buckets: readonly Bucket[], size: BucketSize, texts: ConsoleTexts): Maker => {
  const { quality: words } = texts;
  const marks = buckets.map(({ from }) => markOf(from, size, texts));
  return (named, rows, format, summed = true) => {
    const series: readonly Series[] = Object.entries(rows).map(([key, count]) => ({
      name: words.series[key as SeriesName],
      values: buckets.map(({ days }) => count(days)),
    }));
    const data = { ...named, per: words.per[size], marks, series, format, none: words.none };
    return { ...data, summary: summaryOf(data, words, summed) };
  };
};

const isWeekend = (day: string): boolean => [0, 6].includes(weekdayOf(day));

/** A weekend on which nobody asked anything says nothing, day by day. */
const isTold =
  (size: BucketSize) =>
  ({ from, days }: Bucket): boolean =>
    size !== 'day' || !isWeekend(from) || sumOf(days, (day) => day.questions + day.tickets) > 0;

/** The four charts of a period: outcomes, opinions, requests, delay. */
export const qualityCharts = (
  days: readonly QualityDay[],
  texts: ConsoleTexts,
): Readonly<Record<'becameOf' | 'opinions' | 'ticketFlow' | 'delays', ChartData>> => {
  const { quality: words, locale } = texts;
  const size = bucketSizeFor(days.length);
  const make = maker(bucketDays(days, size).filter(isTold(size)), size, texts);
  const whole = (value: number): string => new Intl.NumberFormat(locale).format(value);
  const tenth = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  return {
    becameOf: make(
      words.becameOf,
      {
        answered: (of) => sumOf(of, ({ answered, extracts }) => answered + extracts),
        validated: (of) => sumOf(of, ({ validated }) => validated),
        notFound: (of) => sumOf(of, ({ notFound }) => notFound),
        aside: (of) => sumOf(of, ({ refused, handedOver }) => refused + handedOver),
      },
      whole,
    ),
    opinions: make(
      words.opinions,
      {
        likes: (of) => sumOf(of, ({ likes }) => likes),
        dislikes: (of) => sumOf(of, ({ dislikes }) => dislikes),
      },
      whole,
    ),
    ticketFlow: make(
      words.ticketFlow,
      {
        tickets: (of) => sumOf(of, ({ tickets }) => tickets),
        ticketsAnswered: (of) => sumOf(of, ({ ticketsAnswered }) => ticketsAnswered),
      },
      whole,
    ),
    delays: make(
      words.delays,
      { medianHours: medianHoursOf },
      (hours) => words.hours(tenth.format(hours)),
      false,
    ),
  };
};
