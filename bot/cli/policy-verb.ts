import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Fault } from '#shared/fault.ts';
import { cliTexts } from '#shared/language/cli-texts.ts';
import { policyTexts } from '#shared/language/policy-texts.ts';
import { childJsonSchema } from '#shared/policy/inheritance/child-json-schema.ts';
import { policyJsonSchema } from '#shared/policy/policy-json-schema.ts';
import { tellPresets, writePreset } from '#shared/policy/presets/tell-presets.ts';
import { weakestFirst } from '#shared/policy/strongest-class.ts';
import { useIds } from '#shared/policy/use-ids.ts';
import { standingByDeclaration } from '../standing/standing-by-declaration.ts';
import { type Cli, type ExitStatus, exitStatus, optionText } from './cli.ts';
import { comparePolicy } from './compare-policy.ts';
import { checkPolicy, type ExplainOptions, explainPolicy } from './policy.ts';
import { requireSubject } from './require-options.ts';
import { policyHistory, showPolicy } from './show-policy.ts';

/** `policy check FILE`, `policy show [HASH]`, `policy history`, `policy explain FILE --use U --class C [--as P]`, `policy compare [OLD] NEW`, `policy presets`, `policy schema [--child]` */
export async function policy(cli: Cli): Promise<ExitStatus> {
  const action = requireSubject(cli, 'policy', {
    check: 1,
    explain: 1,
    compare: 2,
    show: 1,
    history: 0,
    presets: 0,
    schema: 0,
  });
  const file = cli.words[1] ?? cli.config.policyFile;
  if (action === 'schema') {
    const schema = cli.options['child'] === true ? childJsonSchema : policyJsonSchema;
    cli.print(JSON.stringify(schema(cli.language), null, 2));
    return exitStatus.done;
  }
  if (action === 'compare') return comparePolicy(cli);
  if (action === 'show') return showPolicy(cli);
  if (action === 'history') return policyHistory(cli);
  if (action === 'presets') return presets(cli);
  return action === 'check' ? check(cli, file) : explain(cli, file);
}

function presets(cli: Cli): ExitStatus {
  const told = tellPresets(cli.language);
  if (cli.json) cli.printJson({ presets: told });
  else cli.print(told.map((preset) => writePreset(preset, cli.language)).join('\n\n'));
  return exitStatus.done;
}

async function check(cli: Cli, file: string): Promise<ExitStatus> {
  const { faultLine } = policyTexts[cli.language];
  const result = await checkPolicy(file, cli.language, cli.house.hasher);
  if (cli.json) cli.printJson(result);
  else if (result.hash !== null) {
    const warnings = result.warnings.map(({ message }) => message);
    const told = [
      cliTexts[cli.language].policyOk(file, result.hash),
      ...result.advice,
      ...warnings,
    ];
    cli.print(told.join('\n'));
  } else for (const { path, message } of result.faults) cli.print(faultLine(path, message));
  return result.ok ? exitStatus.done : exitStatus.notSo;
}

async function explain(cli: Cli, file: string): Promise<ExitStatus> {
  const person = optionText(cli.options, 'as');
  const group = optionText(cli.options, 'group');
  const explanation = await explainPolicy(file, {
    use: oneOf(useIds, cli, 'use'),
    dataClass: oneOf(weakestFirst, cli, 'class'),
    language: cli.language,
    hasher: cli.house.hasher,
    standingOf: await standingOf(cli, file),
    ...(person === null ? {} : { person }),
    ...(group === null ? {} : { groups: [group] }),
  });
  if (cli.json) cli.printJson(explanation);
  else {
    const others = explanation.fallbacks;
    const told = [...explanation.why, ...others.map(({ why }) => `- ${why}`)];
    cli.print(told.join('\n'));
  }
  return exitStatus.done;
}

/** The policy in force stands as its proofs were read; of another file's endpoints nothing was read. */
async function standingOf(cli: Cli, file: string): Promise<ExplainOptions['standingOf']> {
  const [asked, inForce] = await Promise.all([file, cli.config.policyFile].map(realOf));
  if (asked === inForce) {
    const { standing } = await cli.house.standing();
    return () => standing;
  }
  const keys = await cli.house.keys();
  return ({ organisation: { timeZone } }) =>
    standingByDeclaration(keys, { now: Date.now(), timeZone });
}

/** Where a link leads; what is not there is told by who reads it. */
async function realOf(file: string): Promise<string> {
  return realpath(file).catch(() => resolve(file));
}

function oneOf<Value extends string>(allowed: readonly Value[], cli: Cli, option: string): Value {
  const asked = optionText(cli.options, option);
  const found = allowed.find((value) => value === asked);
  if (found !== undefined) return found;
  const { allowedValues } = cliTexts[cli.language];
  throw new Fault('usage', { message: allowedValues(option, allowed.join(' | ')) });
}
