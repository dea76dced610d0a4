import { foldText } from '../french/fold-text.ts';

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

const first = /^(?:noms?|indicateurs?|libelle|intitule|name|indicator)$/;
const second = /^(?:objectifs?|cible|seuil|montant|tarif|prix|valeur|objective|target|price)$/;

/** Its name, then what the contract wants; keys of another name stay in the order in which they are written. */
function rankOf(key: string): number {
  const folded = foldText(key);
  if (first.test(folded)) return 0;
  return second.test(folded) ? 1 : 2;
}

function tellEntry(entry: Entry): string | null {
  const keys = Object.keys(entry).filter((key) => entry[key] !== null);
  const values = keys.sort((one, other) => rankOf(one) - rankOf(other)).map((key) => entry[key]);
  if (values.length === 0 || !values.every(isPlain)) return null;
  // A semicolon parts the entries.
  const [name = '', wanted, ...more] = values.map((value) =>
    String(value).replace(/\s*;\s*/gu, ', '),
  );
  const head = wanted === undefined ? name : `${name} : ${wanted}`;
  return more.length === 0 ? head : `${head} (${more.join(', ')})`;
}
