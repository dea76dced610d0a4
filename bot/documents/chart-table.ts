import { parseXml } from './parse-xml.ts';

type Series = { name: string; readonly labels: string[]; readonly values: string[] };

/** Where the text of a chart belongs: the name of a series, its labels or its values. */
const places: ReadonlyMap<string, 'name' | 'labels' | 'values'> = new Map([
  ['tx', 'name'],
  ['cat', 'labels'],
  ['xVal', 'labels'],
  ['val', 'values'],
  ['yVal', 'values'],
]);
const mostPoints = 2_000;

/** What a chart shows, as a table: a row for each label, a column for each series, as its file keeps them (`c:cache`). */
export function chartTable(xml: Buffer): readonly (readonly string[])[] {
  const all: Series[] = [];
  let place: 'name' | 'labels' | 'values' | null = null;
  let point = 0;
  // Titles of the chart and of its axes have the same elements.
  let inSeries = false;
  let inValue = false;
  parseXml(xml, {
    open(name, { idx }) {
      if (name === 'ser') all.push({ name: '', labels: [], values: [] });
      inSeries ||= name === 'ser';
      if (inSeries && places.has(name)) place = places.get(name) ?? null;
      else if (name === 'pt') point = Math.min(Number(idx ?? 0), mostPoints);
      else if (name === 'v') inValue = true;
    },
    close(name) {
      if (name === 'ser') inSeries = false;
      else if (name === 'v') inValue = false;
      else if (places.has(name)) place = null;
    },
    text(text) {
      const series = all.at(-1);
      if (!inValue || place === null || series === undefined) return;
      if (place === 'name') series.name += text;
      else series[place][point] = (series[place][point] ?? '') + text;
    },
  });
  const labels = all.find((series) => series.labels.length > 0)?.labels ?? [];
  const rows = Math.max(0, labels.length, ...all.map(({ values }) => values.length));
  if (all.length === 0 || rows === 0) return [];
  return [
    ['', ...all.map(({ name }) => name)],
    ...Array.from({ length: Math.min(rows, mostPoints) }, (_, at) => [
      labels[at] ?? '',
      ...all.map(({ values }) => shown(values[at])),
    ]),
  ];
}

/** Numbers stand in the file as a computer writes them. */
function shown(value = ''): string {
  return /^-?\d+(?:\.\d+)?(?:E[-+]?\d+)?$/i.test(value)
    ? new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 10 }).format(Number(value))
    : value;
}
