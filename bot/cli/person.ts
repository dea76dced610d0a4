import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Fault, type FaultCode } from '#shared/fault.ts';
import { cliTexts } from '#shared/language/cli-texts.ts';
import type { Language } from '#shared/language/language.ts';
import { personTexts } from '#shared/language/person-texts.ts';
import { personAtTheKeyboard } from '../identity/person-at-the-keyboard.ts';
import { blankEntry } from '../journal/blank-entry.ts';
import { openKeptJournal } from '../journal/open-kept-journal.ts';
import { type NamedPerson, namedPerson } from '../persons/keys-of-person.ts';
import {
  type ExportedStore,
  erasePerson,
  exportPerson,
  type PersonPorts,
  type PersonStore,
  type Reason,
} from '../persons/serve-person.ts';
import { systemClock, systemIds } from '../system-ports.ts';
import { tellFault } from '../tell-fault.ts';
import { type Cli, type ExitStatus, exitStatus, optionText } from './cli.ts';
import { requireSubject } from './require-options.ts';

/** `person export PERSON [--out FILE]`, `person erase PERSON [--tickets]` */
export async function person(cli: Cli): Promise<ExitStatus> {
  const subject = requireSubject(cli, 'person', { export: 1, erase: 1 });
  refuseForeign(cli, subject === 'export' ? 'tickets' : 'out');
  const written = cli.words[1];
  if (written === undefined) {
    throw new Fault('usage', { message: personTexts[cli.language].personMissing });
  }
  const named = namedPerson((await cli.house.policy()).current().policy, written);
  const { persons, journal } = await cli.house.store();
  const ports = { persons, journal, hasher: cli.house.hasher };
  return subject === 'export' ? handOver(cli, named, ports) : erase(cli, named, ports);
}

/** `erase --out F` may be meant as an export first: it erases nothing. */
function refuseForeign({ options, language }: Cli, name: string): void {
  if (options[name] === undefined) return;
  const message = cliTexts[language].badOption.unknown(`--${name}`, null);
  throw new Fault('usage', { message });
}

async function handOver(cli: Cli, named: NamedPerson, ports: PersonPorts): Promise<ExitStatus> {
  const stores = await exportPerson(named, ports);
  const out = optionText(cli.options, 'out');
  if (out !== null) await writeExport(out, named, stores);
  await noteDone(cli, 'person-exported', stores);
  if (cli.json) cli.printJson(out === null ? { stores } : { stores: stores.map(withoutHeld), out });
  else {
    tell(cli, stores, 'held');
    cli.print(personTexts[cli.language][out === null ? 'contentElsewhere' : 'written'](out ?? ''));
  }
  return statusOf(stores);
}

/** For whoever asked alone: nobody else of the computer reads the file, and none is written over. */
async function writeExport(
  out: string,
  { id }: NamedPerson,
  stores: readonly ExportedStore[],
): Promise<void> {
  const text = `${JSON.stringify({ person: id, at: systemClock.now(), stores }, null, 2)}\n`;
  try {
    await writeFile(resolve(out), text, { mode: 0o600, flag: 'wx' });
  } catch (cause) {
    throw new Fault('output-unwritable', { file: out }, cause);
  }
}

async function erase(cli: Cli, named: NamedPerson, ports: PersonPorts): Promise<ExitStatus> {
  const stores = await erasePerson(named, cli.options['tickets'] === true, ports);
  await noteDone(cli, 'person-erased', stores);
  if (cli.json) cli.printJson({ stores });
  else {
    tell(cli, stores, 'erased');
    cli.print(personTexts[cli.language].elsewhere);
  }
  return statusOf(stores);
}

const withoutHeld = ({ held: _held, ...store }: ExportedStore): PersonStore => store;

function statusOf(stores: readonly PersonStore[]): ExitStatus {
  return stores.some(({ status }) => status === 'failed') ? exitStatus.notSo : exitStatus.done;
}

/** Who did it and what failed; of whom it was, nothing. */
async function noteDone(
  { house, config }: Cli,
  outcome: 'person-exported' | 'person-erased',
  stores: readonly PersonStore[],
): Promise<void> {
  const operator = await personAtTheKeyboard(house, config, null);
  const { hash } = (await house.policy()).current();
  const ports = { ids: systemIds, clock: systemClock, hasher: house.hasher };
  const failures = stores.filter(({ status }) => status === 'failed').map(({ name }) => name);
  const journal = await openKeptJournal({ ...house, log: () => undefined });
  await journal.append({
    ...blankEntry(ports, operator.id, hash),
    kind: 'person',
    channel: 'cli',
    outcome,
    reason: failures.length === 0 ? null : failures.join(' '),
  });
}

function tell(cli: Cli, stores: readonly PersonStore[], what: 'held' | 'erased'): void {
  const texts = personTexts[cli.language];
  for (const { name, items, status, why } of stores) {
    const reason = why === null ? null : inWords(why, cli.language);
    const counted = status === 'failed' ? texts.failed : texts.counted[status](items, what);
    // Held back is erased all the same: its own words say so.
    const words = why === 'traces' ? [reason] : [counted, reason];
    cli.print(`${texts.names[name]} : ${words.filter((word) => word !== null).join(' — ')}`);
  }
}

function inWords(why: Reason | FaultCode, language: Language): string {
  switch (why) {
    case 'append-only':
    case 'unnamed':
    case 'name-told':
    case 'traces':
      return personTexts[language].reasons[why];
    default:
      return tellFault(new Fault(why), language).message;
  }
}
