import { cliTexts } from '#shared/language/cli-texts.ts';
import { personAtTheKeyboard } from '../identity/person-at-the-keyboard.ts';
import { type Cli, type ExitStatus, exitStatus, optionText } from './cli.ts';
import { requireSubject } from './require-options.ts';

/** `charter show [--as P]`, `charter accept [--as P]` */
export async function charter(cli: Cli): Promise<ExitStatus> {
  const action = requireSubject(cli, 'charter', { show: 0, accept: 0 });
  const person = await personAtTheKeyboard(cli.house, cli.config, optionText(cli.options, 'as'));
  const desk = await cli.house.desk();
  const shown = await desk.charter(person);
  const accepted =
    shown.accepted ||
    (action === 'accept' && (await desk.acceptCharter(person, 'cli', shown.charter.hash)));
  const { version, hash, text } = shown.charter;
  if (cli.json) cli.printJson({ version, hash, accepted });
  else cli.print(action === 'show' ? text : cliTexts[cli.language].acceptedNow(version, hash));
  return action === 'show' || accepted ? exitStatus.done : exitStatus.refused;
}
