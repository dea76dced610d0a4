import type { Reference } from '#shared/acts/reference.ts';
import { searchReferences } from '#shared/acts/references/search-references.ts';
import { writeVisa } from '#shared/acts/references/write-visa.fr.ts';
import { understandDate } from '#shared/document/understand-date.ts';
import { Fault } from '#shared/fault.ts';
import { documentTexts } from '#shared/language/document-texts.ts';
import { referenceBookTexts } from '#shared/language/reference-book-texts.ts';
import type { Person } from '#shared/policy/person.ts';
import { personAtTheKeyboard } from '../identity/person-at-the-keyboard.ts';
import type { ReferenceRoom } from '../references/open-references.ts';
import { type Cli, type ExitStatus, exitStatus, optionText } from './cli.ts';
import { readTypedFile } from './read-typed-file.ts';
import { requireSubject } from './require-options.ts';

const mostWords = { list: 0, search: 1, add: 1, supersede: 1, remove: 1 } as const;

/** `references list [--own] | search "words" | add FILE.json | supersede ID --from DATE [--by REF] | remove ID` */
export async function references(cli: Cli): Promise<ExitStatus> {
  const subject = requireSubject<keyof typeof mostWords>(cli, 'references', mostWords);
  const room = await cli.house.references();
  switch (subject) {
    case 'list':
      return listReferences(cli, room);
    case 'search':
      return search(cli, room);
    case 'add':
      return addReference(cli, room);
    case 'supersede':
      return supersedeReference(cli, room);
    case 'remove':
      return removeReference(cli, room);
  }
}

/** Whoever can write in the data folder keeps the references; with `--as`, what that person may. */
async function keeperOf(cli: Cli): Promise<Person> {
  const name = optionText(cli.options, 'as');
  const person = await personAtTheKeyboard(cli.house, cli.config, name);
  return name === null ? { ...person, roles: [...person.roles, 'referent-documentaire'] } : person;
}

async function listReferences(cli: Cli, room: ReferenceRoom): Promise<ExitStatus> {
  const own = await room.own();
  if (cli.options['own'] !== true) return tell(cli, (await room.base()).references);
  if (!cli.json && own.length === 0) cli.remark(referenceBookTexts[cli.language].noneOfOwn);
  return tell(
    cli,
    own.map(({ reference }) => reference),
  );
}

async function search(cli: Cli, room: ReferenceRoom): Promise<ExitStatus> {
  const texts = referenceBookTexts[cli.language];
  const words = wordOf(cli, texts.wordsMissing);
  const found = searchReferences(words, await room.base());
  if (found.length === 0) cli.remark(texts.nothingFound);
  tell(cli, found);
  return found.length > 0 ? exitStatus.done : exitStatus.notSo;
}

async function addReference(cli: Cli, room: ReferenceRoom): Promise<ExitStatus> {
  const texts = referenceBookTexts[cli.language];
  const draft = await readTypedFile(wordOf(cli, texts.fileMissing));
  const added = await room.add(await keeperOf(cli), draft);
  cli.remark(texts.added(added.id));
  return tell(cli, [added]);
}

async function supersedeReference(cli: Cli, room: ReferenceRoom): Promise<ExitStatus> {
  const texts = referenceBookTexts[cli.language];
  const id = wordOf(cli, texts.idMissing);
  const typed = optionText(cli.options, 'from');
  if (typed === null) throw new Fault('usage', { message: texts.dayMissing });
  const since = understandDate(typed);
  if (since === null) {
    throw new Fault('usage', { message: documentTexts[cli.language].notADate(typed) });
  }
  const by = optionText(cli.options, 'by');
  const marked = await room.supersede(await keeperOf(cli), id, { since, by });
  cli.remark(texts.marked(id));
  return tell(cli, [marked]);
}

async function removeReference(cli: Cli, room: ReferenceRoom): Promise<ExitStatus> {
  const texts = referenceBookTexts[cli.language];
  const removed = await room.remove(await keeperOf(cli), wordOf(cli, texts.idMissing));
  cli.remark(texts.removed(removed.id));
  return tell(cli, [removed]);
}

function wordOf(cli: Cli, missing: string): string {
  const word = cli.words[1];
  if (word === undefined) throw new Fault('usage', { message: missing });
  return word;
}

function tell(cli: Cli, found: readonly Reference[]): ExitStatus {
  if (cli.json) {
    cli.printJson({
      references: found.map((reference) => ({ ...reference, visa: writeVisa(reference) })),
    });
    return exitStatus.done;
  }
  const texts = referenceBookTexts[cli.language];
  for (const reference of found) {
    const { id, title, superseded } = reference;
    cli.print(`${id}  ${title}`);
    cli.print(`  ${writeVisa(reference)}`);
    cli.print(`  ${superseded === null ? texts.version(reference) : texts.superseded(superseded)}`);
  }
  return exitStatus.done;
}
