import { resolve } from 'node:path';
import { Fault } from '#shared/fault.ts';
import { cliTexts } from '#shared/language/cli-texts.ts';
import { inheritanceTexts } from '#shared/language/inheritance-texts.ts';
import type { Language } from '#shared/language/language.ts';
import type { Change } from '#shared/policy/comparison/change.ts';
import { comparePolicies } from '#shared/policy/comparison/compare-policies.ts';
import { tellChanges } from '#shared/policy/comparison/tell-changes.ts';
import type { Policy, PolicySnapshot } from '#shared/policy/policy.ts';
import type { ChangedReply } from '#shared/quality/compare-runs.ts';
import { toPolicyFault } from '../policy-file/load-policy.ts';
import { readEffectivePolicy } from '../policy-file/read-policy-file.ts';
import { type Cli, type ExitStatus, exitStatus, optionText } from './cli.ts';
import { tellChanged } from './tell-changed.ts';

/**
 * `policy compare [OLD] NEW [--golden F]`: what changes from one policy to another, bases, presets and defaults applied; a file alone is
 * the new one, and the policy in force the old one. Charters are not read: an older version of a file seldom has its own
 * beside it.
 * @throws Fault `policy-unreadable` or `policy-invalid`
 */
export async function comparePolicy(cli: Cli): Promise<ExitStatus> {
  const { words, language, config } = cli;
  const [, first, second] = words;
  if (first === undefined) throw new Fault('usage', { message: cliTexts[language].policyMissing });
  const [from, to] = second === undefined ? [config.policyFile, first] : [first, second];
  const before = await readPolicyOf(from, language);
  const after = await readPolicyOf(to, language);
  const changes = comparePolicies(before, after);
  const answers = await compareAnswers(cli, before, after);
  if (cli.json) {
    const told = changes.map((one) => toJson(one, language));
    cli.printJson({ from, to, changes: told, ...(answers ?? {}) });
  } else {
    const { changed = [], tried = 0 } = answers ?? {};
    const told = answers === null ? [] : ['', ...tellChanged(changed, tried, language)];
    cli.print([sides(from, to, cli), ...tellChanges(changes, language), ...told].join('\n'));
  }
  return exitStatus.done;
}

/** Which questions of `--golden` the documents would answer otherwise under the newer policy; null without the option. */
async function compareAnswers(
  { house, options, language, signal }: Cli,
  before: Policy,
  after: Policy,
): Promise<{ readonly changed: readonly ChangedReply[]; readonly tried: number } | null> {
  const file = optionText(options, 'golden');
  if (file === null) return null;
  const { readGolden, comparePolicy: compare } = await house.evaluation();
  const { questions } = await readGolden(file, language);
  const inForce = (await house.policy()).current();
  const under = (policy: Policy): PolicySnapshot => ({ ...inForce, policy });
  const asked = { language, signal };
  const changed = await compare(under(before), under(after), questions, asked);
  return { changed, tried: questions.length };
}

/** Which file is the older one, which the newer one, and which of them the server reads. */
function sides(from: string, to: string, { config, language }: Cli): string {
  const { between, inForce } = inheritanceTexts[language];
  const named = (file: string): string =>
    resolve(file) === resolve(config.policyFile) ? inForce(file) : file;
  return between(named(from), named(to));
}

async function readPolicyOf(file: string, language: Language): Promise<Policy> {
  const reading = await readEffectivePolicy(file, language);
  if (reading.ok) return reading.policy;
  throw toPolicyFault(file, reading.faults, language);
}

/** What a script reads: `why` is null for a change that widens nothing. */
function toJson({ path, item, before, after, why }: Change, language: Language): object {
  const reason = why === null ? null : inheritanceTexts[language].why[why];
  return { path, item, before, after, widens: why !== null, why: reason };
}
