import { cliTexts } from '#shared/language/cli-texts.ts';
import type { Language } from '#shared/language/language.ts';
import { assemble } from '../assemble.ts';
import { readConfig } from '../config.ts';
import { tellFault } from '../tell-fault.ts';
import { type Cli, type ExitStatus, exitStatus, optionText } from './cli.ts';
import { type Arguments, parseArguments } from './parse-arguments.ts';
import { verbs } from './verbs.ts';

const remark = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

/** Runs one command line to its exit status; faults are told here and nowhere else. */
export async function runCalame(argv: readonly string[]): Promise<ExitStatus> {
  const interruption = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => interruption.abort(signal));
  }
  let language: Language = 'fr';
  let json = false;
  try {
    const parsed = parseArguments(argv);
    language = optionText(parsed.options, 'lang') === 'en' ? 'en' : 'fr';
    json = parsed.options['json'] === true;
    return await run(parsed, language, json, interruption.signal);
  } catch (error) {
    const told = tellFault(error, language);
    remark(`${told.message}\n${told.nextAction}`);
    if (told.code === 'internal' && error instanceof Error) remark(stackOf(error));
    if (json) await write(`${JSON.stringify({ error: told })}\n`);
    return exitStatus.wrongUse;
  }
}

async function run(
  parsed: Arguments,
  language: Language,
  json: boolean,
  signal: AbortSignal,
): Promise<ExitStatus> {
  const [name, ...words] = parsed.words;
  const texts = cliTexts[language];
  if (name === undefined || parsed.options['help'] === true) {
    await write(`${texts.help}\n`);
    return name === undefined ? exitStatus.wrongUse : exitStatus.done;
  }
  const load = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  if (load === undefined) {
    remark(texts.unknownVerb(name));
    return exitStatus.wrongUse;
  }
  const config = readConfig(overridesOf(parsed));
  const house = assemble(config, { store: name === 'start' ? 'worker' : 'inline' });
  const cli: Cli = {
    words,
    options: parsed.options,
    language,
    json,
    config,
    house,
    print: (text) => writeNow(`${text}\n`),
    printJson: (value) => writeNow(`${JSON.stringify(value)}\n`),
    remark,
    progress: showProgress,
    signal,
  };
  try {
    const verb = await load();
    const status = await verb(cli);
    return signal.aborted && name !== 'start' ? exitStatus.interrupted : status;
  } finally {
    await house.close();
  }
}

function overridesOf(parsed: Arguments): { policy?: string; data?: string } {
  const policy = optionText(parsed.options, 'policy');
  const data = optionText(parsed.options, 'data');
  return { ...(policy === null ? {} : { policy }), ...(data === null ? {} : { data }) };
}

function showProgress(text: string): void {
  if (!process.stderr.isTTY) return;
  process.stderr.write(`\r\u001b[2K${text}`);
}

function writeNow(text: string): void {
  process.stdout.write(text);
}

/** Resolves once the text has left, so that an exit right after loses nothing. */
function write(text: string): Promise<void> {
  return new Promise((done) => {
    process.stdout.write(text, () => done());
  });
}

/** Where a programming error was thrown; messages stay out, they could hold what a person wrote. */
function stackOf(error: Error): string {
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trim().startsWith('at '));
  return [error.name, ...frames.slice(0, 6)].join('\n');
}
