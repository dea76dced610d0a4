import { Fault } from '#shared/fault.ts';
import { spaceSourceTexts } from '#shared/language/space-source-texts.ts';
import type { SourcePass, SourceStatus } from '#shared/quality/source-pass.ts';
import { notePass } from '../sources/note-pass.ts';
import { tellFailures, tellPass } from '../sources/tell-pass.ts';
import { type Cli, exitStatus, optionText } from './cli.ts';
import type { Shown } from './knowledge.ts';
import { requireSpace } from './require-space.ts';

type Synced = { readonly space: string; readonly pass: SourcePass | null };

/** `knowledge sync`: one pass now, over the space named or over each that has a source. */
export async function syncKnowledge(
  cli: Cli,
): Promise<Shown<{ readonly passes: readonly Synced[] }>> {
  const { house, language, options, signal } = cli;
  const texts = spaceSourceTexts[language];
  const named = optionText(options, 'space');
  const { policy } = (await house.policy()).current();
  const room = await house.sources();
  const known = (await room.status()).map(({ space }) => space);
  if (named !== null && !known.includes(requireSpace(policy, named))) {
    throw new Fault('usage', { message: texts.noSource(named) });
  }
  const spaces = named === null ? known : [named];
  const passes: Synced[] = [];
  for (const space of spaces) {
    const pass = await room.sync(space, { confirmed: options['confirm'] === true, signal });
    if (pass !== null) await notePass(await house.desk(), 'cli', space, pass);
    passes.push({ space, pass });
  }
  const lines = passes.flatMap(({ space, pass }) => [
    ...tellFailures(pass, language),
    `${space} : ${pass === null ? texts.busy : tellPass(pass, space, language)}`,
  ]);
  const good = passes.length > 0 && passes.every(({ pass }) => pass !== null && isGood(pass));
  return {
    json: { passes },
    lines: passes.length === 0 ? [texts.none] : lines,
    status: good ? exitStatus.done : exitStatus.notSo,
  };
}

/** Files that fail are told one by one; a pass that finds no document at all is no success. */
function isGood({ fault, added, updated, unchanged, removed, held }: SourcePass): boolean {
  return fault === null && held === 0 && added + updated + unchanged + removed > 0;
}

/** `knowledge sources`: where the documents come from, a line each. */
export async function showSources(
  cli: Cli,
): Promise<Shown<{ readonly sources: readonly SourceStatus[] }>> {
  const texts = spaceSourceTexts[cli.language];
  const sources = await (await cli.house.sources()).status();
  const lines = sources.flatMap(({ space, place, last, nextAt }) => [
    texts.status(space, place, tellPass(last, space, cli.language), timeOf(nextAt)),
    ...tellFailures(last, cli.language).map((line) => `  ${line}`),
  ]);
  return {
    json: { sources },
    lines: lines.length === 0 ? [texts.none] : lines,
    status: exitStatus.done,
  };
}

function timeOf(at: number | null): string {
  return at === null || at === 0
    ? '—'
    : `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
