import { Fault } from '#shared/fault.ts';
import { referenceTexts } from '#shared/language/reference-texts.ts';
import { whereTexts } from '#shared/language/where-texts.ts';
import type { JournalEntry } from '#shared/registers/journal-line.ts';
import { tellWhere } from '#shared/residency/tell-where.ts';
import { siteOf } from '../assemble.ts';
import { type FoundReference, findReference } from '../residency/find-reference.ts';
import { type Cli, type ExitStatus, exitStatus } from './cli.ts';
import { legsInLines } from './legs-in-lines.ts';

/**
 * `where --reference q-…`: for whoever can read the data folder, where the question of this reference went, as it was
 * declared and proven then.
 * @throws Fault `reference-unknown`
 */
export async function whereReference(cli: Cli, reference: string): Promise<ExitStatus> {
  const { house, config, language, options } = cli;
  const texts = referenceTexts[language];
  if (options['as'] !== undefined || options['conversation'] !== undefined) {
    throw new Fault('usage', { message: texts.alone });
  }
  const store = await house.store();
  const site = siteOf(config);
  const found = await findReference(reference, { store, hasher: house.hasher, site, language });
  if (cli.json) {
    const { entry, policy, whereabouts } = found;
    cli.printJson({ reference: entry.id, policy, line: entry, ...whereabouts });
    return exitStatus.done;
  }
  const timeZone = found.whereabouts?.timeZone ?? (await timeZoneNow(cli));
  const parts = [tellLine(found.entry, timeZone, cli), tellCalls(found.entry, cli)];
  cli.print([...parts, tellWay(found, cli)].join('\n\n'));
  return exitStatus.done;
}

async function timeZoneNow({ house }: Cli): Promise<string> {
  return (await house.policy()).current().policy.organisation.timeZone;
}

function tellLine(entry: JournalEntry, timeZone: string, { language }: Cli): string {
  const texts = referenceTexts[language];
  const { channels } = whereTexts[language];
  const format = new Intl.DateTimeFormat(texts.locale, {
    dateStyle: 'long',
    timeStyle: 'medium',
    timeZone,
  });
  const until = entry.at + (entry.timings?.total ?? 0);
  const channel = Object.entries(channels).find(([known]) => known === entry.channel)?.[1];
  return [
    texts.title(entry.id),
    texts.asked(format.format(entry.at), format.format(until), timeZone, channel ?? entry.channel),
    texts.outcome(texts.outcomes[entry.outcome] ?? entry.outcome, entry.reason),
    texts.filed(entry.service ?? null, entry.dataClass),
  ].join('\n');
}

function tellCalls({ attempts }: JournalEntry, { language }: Cli): string {
  const texts = referenceTexts[language];
  if (attempts.length === 0) return texts.noCall;
  const calls = attempts.map(
    ({ endpoint, model = null, ended }, index) =>
      `${index + 1}. ${texts.call(endpoint, model, texts.ends[ended] ?? ended)}`,
  );
  return [texts.calls, ...calls].join('\n');
}

function tellWay({ entry, policy, whereabouts }: FoundReference, { language }: Cli): string {
  const texts = referenceTexts[language];
  if (whereabouts !== null) return legsInLines(tellWhere(whereabouts, language), language);
  return policy === 'outdated'
    ? texts.policyOutdated(entry.policyHash ?? '')
    : texts.policyNotKept(entry.policyHash);
}
