import { realpath } from 'node:fs/promises';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import { Fault } from '#shared/fault.ts';
import { inheritanceTexts } from '#shared/language/inheritance-texts.ts';
import type { Language } from '#shared/language/language.ts';
import { mostFiles, readExtends } from '#shared/policy/inheritance/read-extends.ts';
import type { ChainFile } from '#shared/policy/inheritance/read-policy-chain.ts';
import type { PolicyFault } from '#shared/policy/policy.ts';
import { readYamlFile } from './read-yaml-file.ts';
import { stampFile } from './stamp-file.ts';

/** A file of the chain, where it stands and what it says. */
export type ReadFile = ChainFile & { readonly path: string; readonly text: string };

/** The file asked for and its bases, in order; `followed`: every file that was looked for, found or not. */
export type FileChain = { readonly followed: readonly string[] } & (
  | { readonly ok: true; readonly files: readonly [ReadFile, ...ReadFile[]] }
  | { readonly ok: false; readonly faults: readonly PolicyFault[] }
);

/** Files that are written without a pause are read as they come: the watch asks again. */
const mostReadings = 3;

/**
 * Reads a policy file and, from one `extends` to the next, all its bases, as they stood together at one moment. What is
 * wrong below the file asked for is told at `extends`, with the name of the file in which it stands.
 * @throws Fault `policy-unreadable` when the file asked for cannot be read
 */
export async function readFileChain(file: string, language: Language): Promise<FileChain> {
  for (let reading = 1; ; reading += 1) {
    const { stamps, ...chain } = await readOnce(file, language);
    const now = await Promise.all(chain.followed.map(stampFile));
    // One alone cannot be read beside another state of itself.
    if (now.length === 1 || now.join() === stamps.join() || reading === mostReadings) return chain;
  }
}

type StampedChain = FileChain & {
  /** Of each file that was looked for, as it stood before it was read. */
  readonly stamps: readonly string[];
};

async function readOnce(file: string, language: Language): Promise<StampedChain> {
  const stamps = [await stampFile(file)];
  const first = await readYamlFile(file, language, { regular: false });
  if (first.kind === 'unreadable') throw new Fault('policy-unreadable', { file }, first.cause);
  const followed = [file];
  if (first.kind === 'faults') return { ok: false, faults: first.faults, followed, stamps };
  const asked: ReadFile = { path: file, name: basename(file), text: first.text, tree: first.tree };
  const files: [ReadFile, ...ReadFile[]] = [asked];
  const looked: Looked = { followed, stamps, seen: new Set([await realOf(file)]) };
  for (;;) {
    const step = await readBase(files, looked, language);
    if (step === null) return { ok: true, files, followed, stamps };
    if (!step.ok) return { ok: false, faults: step.faults, followed, stamps };
    files.push(step.file);
  }
}

/** What was looked for so far, in the order of the chain. */
type Looked = {
  readonly followed: string[];
  readonly stamps: string[];
  /** Real paths. */
  readonly seen: Set<string>;
};

type BaseReading =
  | { readonly ok: true; readonly file: ReadFile }
  | { readonly ok: false; readonly faults: readonly PolicyFault[] };

/** The base that the last file names, or null when it names none. Notes what it looked for. */
async function readBase(
  files: readonly [ReadFile, ...ReadFile[]],
  { followed, stamps, seen }: Looked,
  language: Language,
): Promise<BaseReading | null> {
  const texts = inheritanceTexts[language];
  const [asked] = files;
  const child = files.at(-1) ?? asked;
  const told = (message: string): string =>
    child === asked ? message : texts.baseFault(child.name, 'extends', message);
  const said = readExtends(child.tree, language);
  if (!said.ok) return refuse(said.faults.map(({ message }) => told(message)));
  if (said.base === null) return null;
  if (files.length >= mostFiles) return refuse([told(texts.tooMany(mostFiles))]);
  const path = resolve(dirname(child.path), said.base);
  const name = relative(resolve(dirname(asked.path)), path)
    .split(sep)
    .join('/');
  followed.push(path);
  stamps.push(await stampFile(path));
  const real = await realOf(path);
  if (seen.has(real)) return refuse([told(texts.loop(name))]);
  seen.add(real);
  const read = await readYamlFile(path, language, { regular: true });
  if (read.kind === 'unreadable') return refuse([told(texts.absent(name))]);
  if (read.kind === 'faults') {
    return refuse(read.faults.map((fault) => texts.baseFault(name, fault.path, fault.message)));
  }
  return { ok: true, file: { path, name, text: read.text, tree: read.tree } };
}

/** Where a link leads; what is not there stands for itself. */
async function realOf(path: string): Promise<string> {
  return realpath(path).catch(() => resolve(path));
}

function refuse(messages: readonly string[]): BaseReading {
  return { ok: false, faults: messages.map((message) => ({ path: 'extends', message })) };
}
