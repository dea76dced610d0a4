import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ActDocument } from '#shared/acts/act-document.ts';
import { checkAct } from '#shared/acts/checks/check-act.ts';
import type { Finding } from '#shared/acts/finding.ts';
import { readAct } from '#shared/acts/read-act.ts';
import { Fault } from '#shared/fault.ts';
import { actFindingTexts } from '#shared/language/act-finding-texts.ts';
import { cliTexts } from '#shared/language/cli-texts.ts';
import { documentTexts } from '#shared/language/document-texts.ts';
import type { OrganisationKind } from '#shared/policy/policy.ts';
import { findPersonalData } from '#shared/privacy/find-personal-data.ts';
import { dayIn } from '#shared/turn/day-in.ts';
import { readActDocument } from '../act-files/read-act-document.ts';
import { ReadFault } from '../documents/read-fault.ts';
import { loadReferences } from '../references/load-references.ts';
import { systemClock } from '../system-ports.ts';
import { type Cli, type ExitStatus, exitStatus, optionText } from './cli.ts';
import { requireSubject } from './require-options.ts';
import { tellFindings } from './tell-findings.ts';

const organisations: readonly OrganisationKind[] = [
  'commune',
  'epci',
  'syndicat',
  'ccas',
  'departement',
  'cdg',
];

/** `act check FILE [--organisation KIND] [--population N] [--roll FILE]`: exit 1 when something is to be mended before signature. */
export async function act(cli: Cli): Promise<ExitStatus> {
  requireSubject(cli, 'act', { check: 1 });
  const file = cli.words[1];
  if (file === undefined) {
    throw new Fault('usage', { message: actFindingTexts[cli.language].fileMissing });
  }
  const reading = readAct(await readFileAsAct(cli, file));
  const { policy } = (await cli.house.policy()).current();
  const references = loadReferences((await cli.house.store()).actReferences);
  const findings = checkAct(reading, {
    organisation: organisationOf(cli) ?? policy.organisation.kind,
    population: populationOf(cli) ?? policy.acts.population ?? null,
    roll: await rollOf(cli),
    base: await references.base(),
    language: cli.language,
    off: policy.acts.rulesOff,
    today: dayIn(systemClock.now(), policy.organisation.timeZone),
    personalData: findPersonalData,
  });
  if (cli.json) cli.printJson({ kind: reading.kind, findings: findings.map(asJson) });
  else cli.print(tellFindings(basename(file), reading, findings, cli.language));
  const isFaulty = findings.some(({ severity }) => severity === 'erreur');
  return isFaulty ? exitStatus.notSo : exitStatus.done;
}

async function readFileAsAct(cli: Cli, file: string): Promise<ActDocument> {
  try {
    return await readActDocument(file);
  } catch (error) {
    if (!(error instanceof ReadFault)) throw error;
    const tell = documentTexts[cli.language].faults[error.code];
    throw new Fault('act-unreadable', { message: tell(basename(file), error.details) }, error);
  }
}

function asJson({ rule, severity, message, why, where, source }: Finding): Finding {
  return { rule, severity, message, where, source, why };
}

function organisationOf(cli: Cli): OrganisationKind | null {
  const asked = optionText(cli.options, 'organisation');
  if (asked === null) return null;
  const found = organisations.find((kind) => kind === asked);
  if (found !== undefined) return found;
  const message = cliTexts[cli.language].allowedValues('organisation', organisations.join(' | '));
  throw new Fault('usage', { message });
}

function populationOf(cli: Cli): number | null {
  const asked = optionText(cli.options, 'population');
  if (asked === null) return null;
  if (/^\d{1,8}$/u.test(asked)) return Number(asked);
  throw new Fault('usage', { message: actFindingTexts[cli.language].populationInvalid });
}

/** One name a line. */
async function rollOf(cli: Cli): Promise<readonly string[] | null> {
  const file = optionText(cli.options, 'roll');
  if (file === null) return null;
  try {
    const lines = (await readFile(file, 'utf8')).split(/\r?\n/u).map((line) => line.trim());
    return lines.filter((line) => line !== '');
  } catch (cause) {
    throw new Fault('input-unreadable', { file }, cause);
  }
}
