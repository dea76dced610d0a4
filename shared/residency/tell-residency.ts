import { decisionTexts } from '../language/decision-texts.ts';
import type { Language } from '../language/language.ts';
import { readableDate } from '../language/readable-date.ts';
import { residencyTexts } from '../language/residency-texts.ts';
import { whereTexts } from '../language/where-texts.ts';
import type { Evidence } from '../policy/endpoint.ts';
import type { EvidenceVerdict } from './evidence-record.ts';
import type { EndpointReport, ModelReport, ResidencyReport } from './residency-report.ts';
import { operatorFacts, tellInstant, tellProof, type Words } from './tell-where.ts';

/** Characters of a hash that people compare. */
const hashShown = 12;

/** The report in lines: place, operator, proof and standing, each on its own. */
export function tellResidency(
  report: ResidencyReport,
  language: Language,
  timeZone: string,
): readonly string[] {
  const words: Words = { texts: whereTexts[language], language, timeZone, asked: true };
  const required = decisionTexts[language].residency[report.required];
  return [
    residencyTexts[language].policy(report.policyHash.slice(0, hashShown), required),
    ...report.endpoints.flatMap((endpoint) => ['', ...tellEndpoint(endpoint, words)]),
    '',
    ...words.texts.legend.slice(-1),
  ];
}

function tellEndpoint(endpoint: EndpointReport, words: Words): readonly string[] {
  const { texts: where, language } = words;
  const texts = residencyTexts[language];
  const { quarantine } = endpoint;
  const facts = operatorFacts(endpoint.operator ?? null, words);
  return [
    texts.endpoint(endpoint.id, endpoint.host),
    ...(endpoint.routed ? [] : [`  ${texts.unrouted}`]),
    `  ${where.places[endpoint.residency]} [${where.kinds[isProven(endpoint) ? 'proven' : 'declared']}]`,
    ...facts.map(({ label, value }) => `  ${where.fact(label, value)}`),
    ...(quarantine === null
      ? []
      : [
          `  ${texts.quarantine(tellInstant(quarantine.at, words), quarantine.region, quarantine.journalId)}`,
        ]),
    ...endpoint.models.flatMap((model) => tellModel(endpoint, model, words)),
  ];
}

/** Azure says of every model what the policy declares; everything else rests on somebody's word. */
function isProven({ models }: EndpointReport): boolean {
  return models.every(({ proof }) => proof?.type === 'arm');
}

function tellModel(
  { evidence }: EndpointReport,
  model: ModelReport,
  words: Words,
): readonly string[] {
  const texts = residencyTexts[words.language];
  const standing = model.fault === null ? texts.mayServe : texts.faults[model.fault];
  return [`  ${texts.model(model.name, standing)}`, `    ${tellBasis(evidence, model, words)}`];
}

/** What the place rests on: the proof in force, or what became of the last reading. */
function tellBasis(evidence: Evidence, { reading, proof }: ModelReport, words: Words): string {
  const { texts: where, language } = words;
  const texts = residencyTexts[language];
  const basis = (told: string): string => where.fact(where.labels.proof, told);
  if (proof !== null) return basis(tellProof(proof, words));
  if (evidence.type !== 'arm') return basis(tellOver(evidence, words));
  if (reading === null) return basis(texts.neverRead);
  const { verdict, checkedAt, expiresAt } = reading;
  const when = tellInstant(checkedAt, words);
  if (!reading.ofDeclaration) return basis(texts.otherDeclaration(when));
  return verdict.kind === 'refused'
    ? texts.refused(when, tellVerdict(verdict, language))
    : basis(texts.lapsed(when, tellInstant(expiresAt, words)));
}

/** A word that counts no longer: whose, and its last day. */
function tellOver(
  evidence: Exclude<Evidence, { type: 'arm' }>,
  { language, texts: where }: Words,
): string {
  const texts = residencyTexts[language];
  if (evidence.expiresAt === undefined) return where.proofNone;
  const day = readableDate(evidence.expiresAt, where.locale);
  return evidence.type === 'contract'
    ? texts.contractOver(evidence.reference, day)
    : texts.statementOver(evidence.statement, day);
}

/** Why what was read proves nothing, and what to do next; empty for a proof. */
export function tellVerdict(verdict: EvidenceVerdict, language: Language): string {
  if (verdict.kind === 'proven') return '';
  const texts = residencyTexts[language];
  return texts.refusals[verdict.reason](verdict.found ?? texts.nothingFound);
}
