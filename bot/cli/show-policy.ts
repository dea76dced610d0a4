import { Fault } from '#shared/fault.ts';
import { policyArchiveTexts } from '#shared/language/policy-archive-texts.ts';
import type { KeptPolicy, PolicyArchive, PolicyFile } from '#shared/policy/ports.ts';
import type { Cli, ExitStatus } from './cli.ts';
import { exitStatus } from './cli.ts';

/** Characters of a hash below which its start names too many. */
const shortestStart = /^[0-9a-f]{4,64}$/;

/** Characters of a hash that people compare. */
const hashShown = 12;

type Shown = {
  readonly hash: string;
  /** Null before the first line of the journal under it. */
  readonly period: Pick<KeptPolicy, 'firstAt' | 'lastAt'> | null;
  readonly files: readonly PolicyFile[];
};

/**
 * `policy show [HASH]`: the texts of the policy in force, or of the one that a hash of the journal names, whole or by its
 * start.
 * @throws Fault `usage`, or `policy-unknown` when no such policy is kept
 */
export async function showPolicy(cli: Cli): Promise<ExitStatus> {
  const { words, house, config, language, json } = cli;
  const asked = words[1];
  const { policies } = await house.store();
  const shown: Shown =
    asked === undefined
      ? await shownNow(cli, policies)
      : keptAs(await findKept(asked, policies, cli));
  const { hash: inForce, timeZone } = await inForceNow(cli);
  const current = shown.hash === inForce;
  if (json) {
    const { hash, files, period } = shown;
    const { firstAt = null, lastAt = null } = period ?? {};
    cli.printJson({ hash, inForce: current, firstAt, lastAt, files });
    return exitStatus.done;
  }
  const texts = policyArchiveTexts[language];
  const tell = instantsIn(cli, timeZone);
  const { period } = shown;
  const when =
    period === null ? texts.neverSeen : texts.seen(tell(period.firstAt), tell(period.lastAt));
  const head = [
    texts.title(shown.hash),
    ...(current ? [texts.inForce(config.policyFile)] : []),
    when,
  ];
  const files = shown.files.map(({ role, name, text }) => `${texts.file(role, name)}\n${text}`);
  cli.print([head.join('\n'), ...files].join('\n\n'));
  return exitStatus.done;
}

/** `policy history`: every policy that was in force, with its instants. */
export async function policyHistory(cli: Cli): Promise<ExitStatus> {
  const { house, language, json } = cli;
  const { policies } = await house.store();
  const { hash: inForce, timeZone } = await inForceNow(cli);
  const history = (await policies.history()).map((period) => ({
    ...period,
    inForce: period.hash === inForce,
  }));
  if (json) {
    cli.printJson({ policies: history });
    return exitStatus.done;
  }
  const texts = policyArchiveTexts[language];
  const tell = instantsIn(cli, timeZone);
  const lines = history.map(({ hash, firstAt, lastAt, inForce: now }) =>
    texts.historyLine(hash.slice(0, hashShown), tell(firstAt), tell(lastAt), now),
  );
  cli.print(lines.length === 0 ? texts.historyEmpty : [texts.historyLead, ...lines].join('\n'));
  return exitStatus.done;
}

async function shownNow({ house }: Cli, policies: Pick<PolicyArchive, 'find'>): Promise<Shown> {
  const source = await house.policy();
  const { hash } = source.current();
  return { hash, files: source.files(), period: await periodOf(hash, policies) };
}

/** A file that is at fault today hides nothing of what was applied before. */
async function inForceNow({
  house,
}: Cli): Promise<{ readonly hash: string | null; readonly timeZone: string }> {
  try {
    const { hash, policy } = (await house.policy()).current();
    return { hash, timeZone: policy.organisation.timeZone };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { hash: null, timeZone: 'Europe/Paris' };
  }
}

/** @throws Fault `usage`, or `policy-unknown` when no such policy is kept */
async function findKept(
  asked: string,
  policies: Pick<PolicyArchive, 'find'>,
  { language }: Pick<Cli, 'language'>,
): Promise<KeptPolicy> {
  const texts = policyArchiveTexts[language];
  const start = asked.toLowerCase();
  if (!shortestStart.test(start)) throw new Fault('usage', { message: texts.hashWanted });
  const [found, ...others] = await policies.find(start);
  if (found === undefined) throw new Fault('policy-unknown', { hash: start });
  if (others.length === 0) return found;
  const hashes = [found, ...others].map(({ hash }) => hash).join(', ');
  throw new Fault('usage', { message: texts.several(start, hashes) });
}

function keptAs({ hash, files, firstAt, lastAt }: KeptPolicy): Shown {
  return { hash, files, period: { firstAt, lastAt } };
}

async function periodOf(
  hash: string,
  policies: Pick<PolicyArchive, 'find'>,
): Promise<Shown['period']> {
  const [kept] = await policies.find(hash);
  return kept ?? null;
}

function instantsIn({ language }: Cli, timeZone: string): (at: number) => string {
  const { locale } = policyArchiveTexts[language];
  const format = new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeStyle: 'medium',
    timeZone,
  });
  return (at) => format.format(at);
}
