import type { Range } from './footprint.ts';

/** Parameters in billions: used for each token, and in all. */
export type ModelSize = { readonly activeB: Range; readonly totalB: Range };

const dense = (least: number, most: number = least): ModelSize => ({
  activeB: [least, most],
  totalB: [least, most],
});
const mixture = (least: number, most: number, total: number): ModelSize => ({
  activeB: [least, most],
  totalB: [total, total],
});

/**
 * Models whose size EcoLogits 0.9.1 states (`data/models.json`, read on 2026-11-22): published by their
 * maker when both ends are equal, estimated otherwise. A name covers the versions given behind it and
 * no other: `mistral-small-latest` may be a model of another size since.
 */
const families: readonly {
  readonly name: string;
  /** Dated versions, as they are written behind the name. */
  readonly versions: RegExp;
  readonly size: ModelSize;
}[] = [
  {
    name: 'mistral-small',
    versions: /^(?:24\d\d|250[1-6]|3\.2-24b-instruct-2506)$/,
    size: dense(23.6),
  },
  { name: 'mistral-medium', versions: /^(?:2505|2508|latest)$/, size: dense(70, 120) },
  { name: 'mistral-large', versions: /^(?:2407|2411|latest)$/, size: dense(123) },
  { name: 'ministral-3b', versions: /^(?:2410|latest)$/, size: dense(3.32) },
  { name: 'ministral-8b', versions: /^(?:2410|latest)$/, size: dense(8.02) },
  { name: 'gpt-4o-mini', versions: /^20\d\d-\d\d-\d\d$/, size: dense(8, 28) },
  { name: 'gpt-4o', versions: /^20\d\d-\d\d-\d\d$/, size: mixture(44, 132, 440) },
  { name: 'gpt-4.1', versions: /^20\d\d-\d\d-\d\d$/, size: mixture(35, 106, 352) },
  { name: 'gpt-4.1-mini', versions: /^20\d\d-\d\d-\d\d$/, size: dense(40, 112) },
  { name: 'gpt-4.1-nano', versions: /^20\d\d-\d\d-\d\d$/, size: dense(10, 37) },
  { name: 'gpt-5', versions: /^20\d\d-\d\d-\d\d$/, size: mixture(30, 90, 300) },
  { name: 'gpt-5-mini', versions: /^20\d\d-\d\d-\d\d$/, size: dense(25, 70) },
  { name: 'gpt-5-nano', versions: /^20\d\d-\d\d-\d\d$/, size: dense(5, 18.5) },
];

/** The size of a model that the method knows by this name, whatever its case, with or without its date; null otherwise. */
export function findKnownModel(written: string): ModelSize | null {
  const name = written.toLowerCase();
  const family = families.find(
    (one) =>
      name === one.name ||
      (name.startsWith(`${one.name}-`) && one.versions.test(name.slice(one.name.length + 1))),
  );
  return family?.size ?? null;
}
