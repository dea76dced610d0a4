import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Fault } from '#shared/fault.ts';
import { cliTexts } from '#shared/language/cli-texts.ts';
import type { Person } from '#shared/policy/person.ts';
import type { ValidatedAnswer } from '#shared/validated/validated-answer.ts';
import type { ValidatedDraft } from '#shared/wire/console-answers.ts';
import type { HrDesk } from '../hr-desk/open-hr-desk.ts';
import { draftSchema } from '../hr-desk/read-draft.ts';
import { personAtTheKeyboard } from '../identity/person-at-the-keyboard.ts';
import { type Cli, type ExitStatus, exitStatus, optionText } from './cli.ts';
import { requireSubject } from './require-options.ts';
import { requireSpace } from './require-space.ts';

const mostWords = { add: 1, list: 0, withdraw: 1, export: 0 } as const;

/** `validated add FILE.jsonl | list [--space S] | withdraw ID | export [--space S]` */
export async function validated(cli: Cli): Promise<ExitStatus> {
  const subject = requireSubject<keyof typeof mostWords>(cli, 'validated', mostWords);
  const keeper = await keeperOf(cli);
  const desk = await cli.house.hrDesk();
  switch (subject) {
    case 'add':
      return addAnswers(cli, desk, keeper);
    case 'list':
      return listAnswers(cli, desk, keeper);
    case 'withdraw':
      return withdrawAnswer(cli, desk, keeper);
    case 'export':
      return exportAnswers(cli, desk, keeper);
  }
}

/** Whoever can write in the data folder keeps every space; with `--as`, what that person keeps. */
async function keeperOf(cli: Cli): Promise<Person> {
  const name = optionText(cli.options, 'as');
  const person = await personAtTheKeyboard(cli.house, cli.config, name);
  if (name !== null) return person;
  const { policy } = (await cli.house.policy()).current();
  const keepers = policy.knowledge.spaces.flatMap(({ stewards }) => stewards);
  return { ...person, groups: [...person.groups, ...keepers] };
}

/** Every line is read before the first is written: a file with a fault adds nothing. */
async function addAnswers(cli: Cli, desk: HrDesk, person: Person): Promise<ExitStatus> {
  const file = cli.words[1];
  if (file === undefined) throw new Fault('usage', { message: cliTexts[cli.language].fileMissing });
  const drafts = await readDrafts(file);
  const added: ValidatedAnswer[] = [];
  for (const draft of drafts) {
    added.push(await desk.save({ person, channel: 'cli' }, null, { version: null, draft }));
  }
  tell(cli, added);
  return added.length > 0 ? exitStatus.done : exitStatus.notSo;
}

async function readDrafts(file: string): Promise<readonly ValidatedDraft[]> {
  const drafts: ValidatedDraft[] = [];
  let number = 0;
  try {
    for await (const line of createInterface({ input: createReadStream(file, 'utf8') })) {
      number += 1;
      if (line.trim() !== '') drafts.push(draftSchema.parse(JSON.parse(line)));
    }
  } catch (cause) {
    if (number === 0) throw new Fault('input-unreadable', { file }, cause);
    throw new Fault('line-unreadable', { file, line: number }, cause);
  }
  return drafts;
}

async function listAnswers(cli: Cli, desk: HrDesk, person: Person): Promise<ExitStatus> {
  tell(cli, await answersOf(cli, desk, person));
  return exitStatus.done;
}

async function withdrawAnswer(cli: Cli, desk: HrDesk, person: Person): Promise<ExitStatus> {
  const id = cli.words[1];
  const known = (await desk.validated(person)).answers.find((answer) => answer.id === id);
  if (known === undefined) throw new Fault('validated-unknown');
  tell(cli, [await desk.withdraw({ person, channel: 'cli' }, known.id, known.version)]);
  return exitStatus.done;
}

/** One line an answer in force, as `add` reads them. */
async function exportAnswers(cli: Cli, desk: HrDesk, person: Person): Promise<ExitStatus> {
  const answers = await answersOf(cli, desk, person);
  for (const answer of answers.filter(({ withdrawnAt }) => withdrawnAt === null)) {
    cli.print(JSON.stringify(toDraft(answer)));
  }
  return exitStatus.done;
}

async function answersOf(
  cli: Cli,
  desk: HrDesk,
  person: Person,
): Promise<readonly ValidatedAnswer[]> {
  const { answers } = await desk.validated(person);
  const wanted = optionText(cli.options, 'space');
  if (wanted === null) return answers;
  const space = requireSpace((await cli.house.policy()).current().policy, wanted);
  return answers.filter((answer) => answer.space === space);
}

function toDraft(answer: ValidatedAnswer): ValidatedDraft {
  const { space, question, variants, sources, versant, owner, reviewAt, ticketId } = answer;
  return {
    ...{ space, question, variants, answer: answer.answer },
    ...{ sources, versant, owner, reviewAt, ticketId },
  };
}

function tell(cli: Cli, answers: readonly ValidatedAnswer[]): void {
  if (cli.json) {
    cli.printJson({ answers });
    return;
  }
  for (const { id, question, owner, validatedAt, reviewAt, withdrawnAt, served } of answers) {
    const until = withdrawnAt === null ? reviewAt : `✕ ${withdrawnAt}`;
    cli.print(`${id}  ${validatedAt} → ${until}  ${owner}  ${question} (${served})`);
  }
}
