import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { stringify } from 'yaml';
import { readTemplate } from '#shared/acts/read-template.ts';
import type { Template } from '#shared/acts/template.ts';
import { Fault } from '#shared/fault.ts';
import { templateVerbTexts } from '#shared/language/template-verb-texts.ts';
import type { Person } from '#shared/policy/person.ts';
import { largestActFile } from '../act-files/word-parts.ts';
import { personAtTheKeyboard } from '../identity/person-at-the-keyboard.ts';
import { type Cli, type ExitStatus, exitStatus } from './cli.ts';
import { readTypedFile } from './read-typed-file.ts';
import { requireSubject } from './require-options.ts';

const mostWords = { list: 0, show: 1, add: 1, remove: 1, letterhead: 1 } as const;

/** `template list | show ID | add FILE | remove ID | letterhead [FILE.dotx | --remove]`, for whoever can write in the data folder. */
export async function template(cli: Cli): Promise<ExitStatus> {
  switch (requireSubject<keyof typeof mostWords>(cli, 'template', mostWords)) {
    case 'list':
      return list(cli);
    case 'show':
      return show(cli);
    case 'add':
      return add(cli);
    case 'remove':
      return remove(cli);
    case 'letterhead':
      return letterhead(cli);
  }
}

async function list(cli: Cli): Promise<ExitStatus> {
  const templates = await (await cli.house.drafting()).templates();
  if (cli.json) {
    cli.printJson({
      templates: templates.map(({ id, kind, title, purpose, from }) => ({
        ...{ id, kind, title, purpose, from },
      })),
    });
    return exitStatus.done;
  }
  const texts = templateVerbTexts[cli.language];
  for (const { id, title, purpose, from } of templates) {
    cli.print(`${id}  ${title}${from === 'organisation' ? ` (${texts.own})` : ''}`);
    cli.print(`  ${purpose}`);
  }
  return exitStatus.done;
}

/** As a file to edit: without the members that say nothing. */
async function show(cli: Cli): Promise<ExitStatus> {
  const id = wordOf(cli, 'idMissing');
  const found = (await (await cli.house.drafting()).templates()).find((one) => one.id === id);
  if (found === undefined) throw new Fault('template-unknown', { id });
  if (cli.json) cli.printJson(found);
  else cli.print(stringify(found, { lineWidth: 100 }));
  return exitStatus.done;
}

async function add(cli: Cli): Promise<ExitStatus> {
  const given = await readGiven(wordOf(cli, 'fileMissing'));
  const desk = await cli.house.drafting();
  const acting = { person: await operator(cli), channel: 'cli' } as const;
  const isOwn = (await desk.templates()).some(
    ({ id, from }) => id === given.id && from === 'organisation',
  );
  const kept = isOwn
    ? await desk.changeTemplate(acting, given)
    : await desk.addTemplate(acting, given);
  cli.remark(templateVerbTexts[cli.language].kept(kept.id));
  if (cli.json) cli.printJson({ template: kept });
  return exitStatus.done;
}

/** JSON is YAML as well. Throws `template-unfit` with the first thing that is wrong, and where. */
async function readGiven(file: string): Promise<Template> {
  const read = readTemplate(await readTypedFile(file));
  if (read.ok) return read.template;
  const [first] = read.faults;
  throw new Fault('template-unfit', {
    path: first?.path ?? '$',
    problem: first?.problem ?? 'missing',
    found: first?.found ?? '',
  });
}

async function remove(cli: Cli): Promise<ExitStatus> {
  const id = wordOf(cli, 'idMissing');
  const desk = await cli.house.drafting();
  await desk.removeTemplate({ person: await operator(cli), channel: 'cli' }, id);
  cli.remark(templateVerbTexts[cli.language].removed(id));
  if (cli.json) cli.printJson({ removed: id });
  return exitStatus.done;
}

async function letterhead(cli: Cli): Promise<ExitStatus> {
  const acts = await cli.house.acts();
  const texts = templateVerbTexts[cli.language];
  const file = cli.words[1];
  const person = await operator(cli);
  if (cli.options['remove'] === true) {
    if (file !== undefined) throw new Fault('usage', { message: texts.fileAndRemove });
    await acts.removeLetterhead(person);
  } else if (file !== undefined) {
    const given = { name: basename(file), bytes: await readBytes(file) };
    await acts.setLetterhead(person, given, cli.language);
  }
  const told = await acts.letterhead();
  if (cli.json) cli.printJson(told);
  else cli.print(texts.letterhead(told.letterhead?.name ?? null));
  return exitStatus.done;
}

async function readBytes(file: string): Promise<Uint8Array> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new Fault('input-unreadable', { file }, cause);
  });
  if (bytes.length > largestActFile) {
    throw new Fault('file-too-large', { limit: largestActFile / 1e6 });
  }
  return bytes;
}

const operator = (cli: Cli): Promise<Person> => personAtTheKeyboard(cli.house, cli.config, null);

function wordOf(cli: Cli, missing: 'idMissing' | 'fileMissing'): string {
  const word = cli.words[1];
  if (word === undefined) {
    throw new Fault('usage', { message: templateVerbTexts[cli.language][missing] });
  }
  return word;
}
