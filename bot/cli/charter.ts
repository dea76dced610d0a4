import { cliTexts } from '#shared/language/cli-texts.ts';
import { personAtTheKeyboard } from '../assemble.ts';
import { type Cli, type ExitStatus, exitStatus, optionText } from './cli.ts';

/** `charter show [--as P]`, `charter accept [--as P]` */
export async function charter(cli: Cli): Promise<ExitStatus> {
  const [action] = cli.words;
  if (action !== 'show' && action !== 'accept') {
    cli.remark(cliTexts[cli.language].unknownSubject('charter', 'show | accept'));
    return exitStatus.wrongUse;
  }
  const person = await personAtTheKeyboard(cli.house, cli.config, optionText(cli.options, 'as'));
  const desk = await cli.house.desk();
  const shown = await desk.charter(person);
  const accepted =
    action === 'accept'
      ? await desk.acceptCharter(person, 'cli', shown.charter.hash)
      : shown.accepted;
  const { version, hash, text } = shown.charter;
  if (cli.json) cli.printJson({ version, hash, accepted });
  else cli.print(action === 'show' ? text : `${version} ${hash}`);
  return exitStatus.done;
}
