import type { Language } from '#shared/language/language.ts';
import { whereTexts } from '#shared/language/where-texts.ts';
import { type ToldWhere, tellWhere } from '#shared/residency/tell-where.ts';
import { personAtTheKeyboard } from '../assemble.ts';
import { type Cli, type ExitStatus, exitStatus, optionText } from './cli.ts';
import { refuseWords } from './require-options.ts';

/** `where [--conversation ID] [--as P]`: the way of the conversation's last answer, else of a question asked now. */
export async function where(cli: Cli): Promise<ExitStatus> {
  refuseWords(cli.words, 0, cli.language);
  const person = await personAtTheKeyboard(cli.house, cli.config, optionText(cli.options, 'as'));
  const desk = await cli.house.desk();
  const conversationId = optionText(cli.options, 'conversation');
  const found = await desk.where(person, 'cli', conversationId);
  if (cli.json) cli.printJson(found);
  else cli.print(inLines(tellWhere(found, cli.language), cli.language));
  return exitStatus.done;
}

function inLines({ title, lead, legs, legend }: ToldWhere, language: Language): string {
  const { fact } = whereTexts[language];
  const told = legs.map(({ kindTold, title: name, place, facts }, index) =>
    [
      `${index + 1}. ${name} [${kindTold}]`,
      `   ${place}`,
      ...facts.map(({ label, value }) => `   - ${fact(label, value)}`),
    ].join('\n'),
  );
  return [[title, ...lead].join('\n'), ...told, legend.join('\n')].join('\n\n');
}
