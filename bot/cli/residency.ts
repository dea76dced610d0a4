import { Fault } from '#shared/fault.ts';
import { residencyTexts } from '#shared/language/residency-texts.ts';
import type { Endpoint } from '#shared/policy/endpoint.ts';
import { routedEndpoints } from '#shared/policy/routed-endpoints.ts';
import { reportResidency } from '#shared/residency/residency-report.ts';
import { tellResidency } from '#shared/residency/tell-residency.ts';
import { personAtTheKeyboard } from '../identity/person-at-the-keyboard.ts';
import { evidenceEntry } from '../standing/evidence-entry.ts';
import { type Cli, type ExitStatus, exitStatus } from './cli.ts';
import { proveResidency } from './prove-residency.ts';
import { requireSubject } from './require-options.ts';

/** `residency show`, `residency prove [ENDPOINT]`, `residency release ENDPOINT` */
export async function residency(cli: Cli): Promise<ExitStatus> {
  const action = requireSubject(cli, 'residency', { show: 0, prove: 1, release: 1 });
  if (action === 'show') return show(cli);
  const named = cli.words[1];
  const { policy } = (await cli.house.policy()).current();
  if (action === 'release') return release(cli, requireNamed(cli, policy.endpoints, named));
  const endpoints =
    named === undefined ? routedEndpoints(policy) : [requireNamed(cli, policy.endpoints, named)];
  return proveResidency(cli, endpoints);
}

async function show(cli: Cli): Promise<ExitStatus> {
  const snapshot = (await cli.house.policy()).current();
  const { standing } = await cli.house.standing();
  const report = reportResidency(snapshot, standing);
  if (cli.json) cli.printJson(report);
  else {
    const { timeZone } = snapshot.policy.organisation;
    cli.print(tellResidency(report, cli.language, timeZone).join('\n'));
  }
  return exitStatus.done;
}

async function release(cli: Cli, endpoint: Endpoint): Promise<ExitStatus> {
  const { standing, proving } = await cli.house.standing();
  const { id } = endpoint;
  const texts = residencyTexts[cli.language];
  const incident = standing.quarantineOf(endpoint)?.journalId ?? null;
  const released = await standing.release(endpoint);
  if (released) {
    const person = await personAtTheKeyboard(cli.house, cli.config, null);
    const { hash } = (await cli.house.policy()).current();
    const entry = evidenceEntry(proving, {
      endpoint: id,
      channel: 'cli',
      person: cli.house.hasher.pseudonym(person.id),
      outcome: 'released',
      reason: incident,
      policyHash: hash,
    });
    await proving.journal.append(entry);
  }
  if (cli.json) cli.printJson({ endpoint: id, released });
  else cli.print(released ? texts.released(id) : texts.notConfined(id));
  return released ? exitStatus.done : exitStatus.notSo;
}

function requireNamed(
  cli: Cli,
  endpoints: readonly Endpoint[],
  named: string | undefined,
): Endpoint {
  const texts = residencyTexts[cli.language];
  if (named === undefined) throw new Fault('usage', { message: texts.endpointMissing });
  const found = endpoints.find(({ id }) => id === named);
  if (found !== undefined) return found;
  const known = endpoints.map(({ id }) => id).join(', ');
  throw new Fault('usage', { message: texts.unknownEndpoint(named, known) });
}
