import { Fault } from '#shared/fault.ts';
import { cliTexts } from '#shared/language/cli-texts.ts';
import type { Language } from '#shared/language/language.ts';
import { usageTexts } from '#shared/language/usage-texts.ts';
import { assemble } from '../assemble.ts';
import { readConfig } from '../config.ts';
import { type ToldFault, tellFault } from '../tell-fault.ts';
import { type Cli, type ExitStatus, exitStatus, optionText } from './cli.ts';
import { type Output, openOutput } from './open-output.ts';
import { type Arguments, parseArguments } from './parse-arguments.ts';
import { readVersion } from './read-version.ts';
import { requireOptions } from './require-options.ts';
import { findVerb, grammarOf, verbs } from './verbs.ts';

type Run = {
  readonly parsed: Arguments;
  readonly language: Language;
  readonly json: boolean;
  readonly output: Output;
  readonly signal: AbortSignal;
};

const interruptions = ['SIGINT', 'SIGTERM'] as const;

/** Runs one command line to its exit status; faults are told here and nowhere else. */
export async function runCalame(argv: readonly string[]): Promise<ExitStatus> {
  const interruption = new AbortController();
  const interrupt = (): void => interruption.abort();
  for (const signal of interruptions) process.once(signal, interrupt);
  const output = openOutput(process.stdout, process.stderr);
  const parsed = parseArguments(argv, grammarOf(null));
  const language: Language = optionText(parsed.options, 'lang') === 'en' ? 'en' : 'fr';
  const json = parsed.options['json'] === true;
  try {
    const status = await run({ parsed, language, json, output, signal: interruption.signal });
    await output.finish();
    return status;
  } catch (error) {
    const interrupted = interruption.signal.aborted && !(error instanceof Fault);
    const told = interrupted ? cliTexts[language].interrupted : tellFault(error, language);
    tell(told, json, output);
    remarkInternals(error, told.code, language);
    if (interrupted) return exitStatus.interrupted;
    const isRefused = error instanceof Fault && error.code === 'ranking-refused';
    return isRefused ? exitStatus.refused : exitStatus.wrongUse;
  } finally {
    for (const signal of interruptions) process.removeListener(signal, interrupt);
  }
}

/** Verbs that many answers stream into at once: what is written to the disk must not hold them up. */
const streaming: ReadonlySet<string> = new Set(['start', 'synthesize']);

const storeOf = (verb: string | undefined): 'worker' | 'inline' =>
  verb !== undefined && streaming.has(verb) ? 'worker' : 'inline';

async function run({ parsed, language, json, output, signal }: Run): Promise<ExitStatus> {
  const [name, ...words] = parsed.words;
  const texts = cliTexts[language];
  if (parsed.options['version'] === true) {
    const version = readVersion();
    output.print(json ? JSON.stringify({ version }) : version);
    return exitStatus.done;
  }
  if (parsed.options['help'] === true) {
    const help = helpOf(name ?? '', language);
    output.print(json ? JSON.stringify({ help }) : help);
    return exitStatus.done;
  }
  const verb = name === undefined ? null : findVerb(name);
  if (name !== undefined && verb === null) {
    throw new Fault('usage', { message: texts.unknownVerb(name, Object.keys(verbs).join(', ')) });
  }
  requireOptions(parsed, grammarOf(verb), language);
  if (verb === null) throw new Fault('usage', { message: texts.help });
  const config = readConfig(overridesOf(parsed));
  const log = (line: string): void => remark(`${new Date().toISOString()} ${line}`);
  const house = assemble(config, { store: storeOf(name), language, log });
  const cli: Cli = {
    words,
    options: parsed.options,
    language,
    json,
    config,
    house,
    print: output.print,
    printJson: (value) => output.print(JSON.stringify(value)),
    printLines: output.printLines,
    remark,
    progress: showProgress,
    signal,
  };
  try {
    const runVerb = await verb.load();
    const status = await runVerb(cli);
    return signal.aborted && name !== 'start' ? exitStatus.interrupted : status;
  } finally {
    await house.close();
  }
}

function helpOf(name: string, language: Language): string {
  const own = findVerb(name) === null ? undefined : usageTexts[language][name];
  return own ?? cliTexts[language].help;
}

function overridesOf(parsed: Arguments): { policy?: string; data?: string } {
  const policy = optionText(parsed.options, 'policy');
  const data = optionText(parsed.options, 'data');
  return { ...(policy === null ? {} : { policy }), ...(data === null ? {} : { data }) };
}

/** For people on standard error; with `--json`, for a program on standard output too. */
function tell(told: Omit<ToldFault, 'code'> & { code: string }, json: boolean, to: Output): void {
  showProgress('');
  remark(`${told.message}\n${told.nextAction}`);
  if (json) to.print(JSON.stringify({ error: told }));
}

function remark(text: string): void {
  process.stderr.write(`${text}\n`);
}

function showProgress(text: string): void {
  if (!process.stderr.isTTY) return;
  process.stderr.write(`\r\u001b[2K${text}`);
}

/** The journal's line of a fault, and where a programming error was thrown. */
function remarkInternals(error: unknown, code: string, language: Language): void {
  const fault = error instanceof Fault ? error : null;
  if (fault !== null && fault.reference !== null) {
    remark(cliTexts[language].reference(fault.reference));
  }
  const broken = fault?.cause ?? error;
  if (code === 'internal' && broken instanceof Error) remark(stackOf(broken));
}

/** Where a programming error was thrown; messages stay out, they could hold what a person wrote. */
function stackOf(error: Error): string {
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trim().startsWith('at '));
  return [error.name, ...frames.slice(0, 6)].join('\n');
}
