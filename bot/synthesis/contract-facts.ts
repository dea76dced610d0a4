import { parse } from 'node:path';
import { parseDocument } from 'yaml';
import type { BroughtValues } from '#shared/synthesis/fill-sheet.ts';
import { tellList } from '#shared/synthesis/tell-list.ts';
import { ReadFault } from '../documents/read-fault.ts';
import type { WorkDocument } from '../jobs/job-work.ts';

const sidePattern = /\.(?:ya?ml|json)$/iu;
const mostCharacters = 200_000;
/** What names a contract, the strongest first: fields that agents filled are found again by it. */
const namesOfContract = ['contrat', 'reference', 'objet'];

/** Files of a job that give facts of contracts. */
export const factFiles = (files: readonly string[]): readonly string[] =>
  files.filter((file) => sidePattern.test(file));

/**
 * Facts of the contract that a document is about, from files brought beside it (YAML or JSON): values that hold for all
 * documents, values under the document's name, and those of a file of the same name (`eau.pdf`, `eau.yaml`), which counts
 * for that document alone. Throws `ReadFault` for a file that cannot be read.
 */
export function contractFacts(
  document: Pick<WorkDocument, 'file'>,
  beside: readonly WorkDocument[],
  documents: readonly string[],
): BroughtValues {
  const { name } = parse(document.file);
  const others = new Set(documents.map((file) => parse(file).name).filter((one) => one !== name));
  const facts: Record<string, string | number | boolean> = {};
  for (const side of beside) {
    if (others.has(parse(side.file).name)) continue;
    const tree = readTree(side);
    // Facts that name the document that they are of are of no other.
    const of = tree['document'];
    if (typeof of === 'string' && of !== document.file && of !== name) continue;
    Object.assign(facts, valuesOf(tree));
    for (const key of [name, document.file]) {
      const own = Object.hasOwn(tree, key) ? tree[key] : undefined;
      if (isTree(own)) Object.assign(facts, valuesOf(own));
    }
  }
  return facts;
}

/** What the fields that an agent fills are kept under. */
export function subjectOf(file: string, contract: BroughtValues): string {
  const named = namesOfContract.find((name) => String(contract[name] ?? '') !== '');
  return named === undefined ? file : String(contract[named]);
}

type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One file of facts is laid beside each of the documents of a job, and parsed once. */
const trees = new WeakMap<Uint8Array, Tree>();

function readTree(side: WorkDocument): Tree {
  const tree = trees.get(side.bytes) ?? parseTree(side);
  trees.set(side.bytes, tree);
  return tree;
}

function parseTree({ bytes, file }: WorkDocument): Tree {
  const text = new TextDecoder('utf-8').decode(bytes);
  if (text.length > mostCharacters) {
    throw new ReadFault('oversized', { megabytes: 1, most: mostCharacters / 1e6 });
  }
  const document = parseDocument(text, {
    ...{ prettyErrors: false, schema: 'core', stringKeys: true },
    // Compares each key with all others: twenty thousand of them would hold the program up for a quarter of a minute.
    uniqueKeys: false,
  });
  const tree: unknown = document.errors.length > 0 ? null : document.toJS({ maxAliasCount: 20 });
  if (!isTree(tree)) throw new ReadFault('damaged', { expected: parse(file).ext.slice(1) });
  return tree;
}

/** Plain values; lists of them, or of names with their objective and penalty, as one text. */
function valuesOf(tree: Tree): BroughtValues {
  const values: Record<string, string | number | boolean> = {};
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
      values[key] = value;
    } else if (Array.isArray(value)) {
      const told = tellList(value);
      if (told !== null) values[key] = told;
    }
  }
  return values;
}
