import { cliTexts } from '#shared/language/cli-texts.ts';
import type { Person } from '#shared/policy/person.ts';
import type { Desk } from '../desk.ts';
import type { Cli } from './cli.ts';

/** Whoever can read the data folder is told once which charter holds, and the acceptance is recorded. */
export async function acceptAsOperator(cli: Cli, desk: Desk, person: Person): Promise<void> {
  const { charter, accepted } = await desk.charter(person);
  if (accepted) return;
  cli.remark(cliTexts[cli.language].charterAccepted(charter.title, charter.version, charter.hash));
  await desk.acceptCharter(person, 'cli', charter.hash);
}
