/** An objective of a contract and what missing it costs, a tariff: a name with what belongs to it. */
type Entry = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A list of a contract's facts as one text: `Rendement : au moins 82 % (500 € par point)` from `{nom, objectif, penalite}`,
 * names and values alike joined in the order in which they are written. Null when the list holds something else.
 */
export function tellList(list: readonly unknown[]): string | null {
  const told = list.map((one) =>
    isPlain(one) ? String(one) : isEntry(one) ? tellEntry(one) : null,
  );
  return told.includes(null) ? null : told.join(' ; ');
}

function tellEntry(entry: Entry): string | null {
  const values = Object.values(entry).filter((value) => value !== null);
  if (values.length === 0 || !values.every(isPlain)) return null;
  const [name = '', first, ...more] = values.map(String);
  const head = first === undefined ? name : `${name} : ${first}`;
  return more.length === 0 ? head : `${head} (${more.join(', ')})`;
}
