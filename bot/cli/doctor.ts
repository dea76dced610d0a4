import { cliTexts } from '#shared/language/cli-texts.ts';
import { examine } from '../doctor/examine.ts';
import { type Cli, type ExitStatus, exitStatus } from './cli.ts';
import { refuseWords } from './require-options.ts';

/** `doctor`: what is in order, what is not, and what to do; 1 when something is not. */
export async function doctor(cli: Cli): Promise<ExitStatus> {
  refuseWords(cli.words, 0, cli.language);
  const checks = await examine(cli.config, cli.house, cli.language);
  const faulty = checks.filter(({ ok }) => !ok);
  if (cli.json) cli.printJson({ checks });
  else {
    for (const { ok, message, nextAction } of checks) {
      cli.print(ok ? `✓ ${message}` : `✗ ${message}\n  → ${nextAction}`);
    }
    if (faulty.length === 0) cli.print(cliTexts[cli.language].allGood);
  }
  return faulty.length === 0 ? exitStatus.done : exitStatus.notSo;
}
