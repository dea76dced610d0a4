import type { Language } from '#shared/language/language.ts';
import { residencyTexts } from '#shared/language/residency-texts.ts';
import { whereTexts } from '#shared/language/where-texts.ts';
import type { Endpoint } from '#shared/policy/endpoint.ts';
import type { EvidenceRecord } from '#shared/residency/evidence-record.ts';
import { tellVerdict } from '#shared/residency/tell-residency.ts';
import { tellInstant, tellProof, type Words } from '#shared/residency/tell-where.ts';
import type { OpenedStanding } from '../standing/open-standing.ts';
import { type Proving, proveEndpoint } from '../standing/prove-endpoint.ts';
import { type Cli, type ExitStatus, exitStatus } from './cli.ts';

type Proven = { readonly endpoint: Endpoint; readonly proving: Proving };

/** Reads now what Azure says of these endpoints; 1 when one is refused, cannot be read, or is set aside whatever its proof. */
export async function proveResidency(
  cli: Cli,
  endpoints: readonly Endpoint[],
): Promise<ExitStatus> {
  const { policy, hash } = (await cli.house.policy()).current();
  const { standing, proving } = await cli.house.standing();
  const ports = { ...proving, channel: 'cli' } as const;
  const proven: Proven[] = [];
  for (const endpoint of endpoints) {
    proven.push({ endpoint, proving: await proveEndpoint(ports, endpoint, hash, cli.signal) });
  }
  if (cli.json) cli.printJson({ endpoints: proven.map((one) => asJson(one, standing)) });
  else {
    const words = wordsOf(cli.language, policy.organisation.timeZone);
    const told = proven.flatMap((one) => [
      ...linesOf(one, standing, words),
      ...confinedLines(one, standing, words),
    ]);
    cli.print(told.join('\n'));
  }
  const confined = endpoints.some((endpoint) => standing.quarantineOf(endpoint) !== null);
  return !confined && proven.every(isSound) ? exitStatus.done : exitStatus.notSo;
}

function wordsOf(language: Language, timeZone: string): Words {
  return { texts: whereTexts[language], language, timeZone, asked: true };
}

function isSound({ proving }: Proven): boolean {
  if (proving.kind === 'unreachable') return false;
  return proving.kind === 'not-asked' || proving.records.every(isProven);
}

function isProven({ verdict }: EvidenceRecord): boolean {
  return verdict.kind === 'proven';
}

function asJson({ endpoint, proving }: Proven, standing: OpenedStanding): object {
  const about = { id: endpoint.id, quarantine: standing.quarantineOf(endpoint) };
  if (proving.kind === 'not-asked') {
    return { ...about, outcome: 'not-asked', why: null, models: [] };
  }
  if (proving.kind === 'unreachable') {
    return { ...about, outcome: 'unreachable', why: proving.why, models: [] };
  }
  const { records } = proving;
  const models = records.map(({ model, verdict, checkedAt, expiresAt, hash }) => ({
    name: model,
    verdict,
    checkedAt,
    expiresAt,
    hash,
  }));
  return { ...about, outcome: records.every(isProven) ? 'proven' : 'refused', why: null, models };
}

/** What was read of a place does not lift what an answer showed. */
function confinedLines(
  { endpoint }: Proven,
  standing: OpenedStanding,
  words: Words,
): readonly string[] {
  const quarantine = standing.quarantineOf(endpoint);
  if (quarantine === null) return [];
  const texts = residencyTexts[words.language];
  const { at, region, journalId } = quarantine;
  const told = texts.quarantine(tellInstant(at, words), region, journalId);
  return [texts.stillConfined(endpoint.id, told)];
}

function linesOf(
  { endpoint, proving }: Proven,
  standing: OpenedStanding,
  words: Words,
): readonly string[] {
  const texts = residencyTexts[words.language];
  if (proving.kind === 'unreachable') {
    return [texts.unreachable(endpoint.id, texts.obstacles[proving.why](proving.code))];
  }
  const proofOf = (model: Endpoint['models'][number]): string =>
    tellProof(standing.proofOf(endpoint, model), words);
  if (proving.kind === 'not-asked') {
    return endpoint.models.slice(0, 1).map((model) => texts.notAsked(endpoint.id, proofOf(model)));
  }
  return endpoint.models.flatMap((model) =>
    proving.records
      .filter((record) => record.model === model.name)
      .map(({ verdict }) =>
        verdict.kind === 'proven'
          ? texts.proven(endpoint.id, model.name, proofOf(model))
          : texts.contradicted(endpoint.id, model.name, tellVerdict(verdict, words.language)),
      ),
  );
}
