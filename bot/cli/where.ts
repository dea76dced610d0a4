import { Fault } from '#shared/fault.ts';
import type { Language } from '#shared/language/language.ts';
import { whereTexts } from '#shared/language/where-texts.ts';
import { type ToldWhere, tellWhere } from '#shared/residency/tell-where.ts';
import { personAtTheKeyboard } from '../identity/person-at-the-keyboard.ts';
import { type Cli, type ExitStatus, exitStatus, optionText } from './cli.ts';
import { legsInLines } from './legs-in-lines.ts';
import { refuseWords } from './require-options.ts';
import { whereReference } from './where-reference.ts';

/**
 * `where --reference q-…`, or `where [--conversation ID] [--as P]`: the way of the last
 * question of the person, or of the conversation; where none was asked yet, of a question asked now.
 * @throws Fault `usage` for a conversation of which nothing is known
 */
export async function where(cli: Cli): Promise<ExitStatus> {
  refuseWords(cli.words, 0, cli.language);
  const reference = optionText(cli.options, 'reference');
  if (reference !== null) return whereReference(cli, reference);
  const person = await personAtTheKeyboard(cli.house, cli.config, optionText(cli.options, 'as'));
  const desk = await cli.house.desk();
  const conversationId = optionText(cli.options, 'conversation');
  const found =
    conversationId === null
      ? await desk.whereLast(person, 'cli')
      : await desk.where(person, 'cli', conversationId);
  if (conversationId !== null && found.kind === 'expected') {
    const message = whereTexts[cli.language].conversationUnknown(conversationId);
    throw new Fault('usage', { message });
  }
  if (cli.json) cli.printJson(found);
  else cli.print(inLines(tellWhere(found, cli.language), cli.language));
  return exitStatus.done;
}

function inLines(told: ToldWhere, language: Language): string {
  const head = [told.title, ...told.lead].join('\n');
  return [head, legsInLines(told, language)].join('\n\n');
}
