import type { Language } from '../language/language.ts';
import { nameHost } from '../language/name-host.ts';
import { readableDate } from '../language/readable-date.ts';
import { whereTexts } from '../language/where-texts.ts';
import type { Proof } from '../policy/standing.ts';
import type { Leg, LegKind, ModelLeg, Part, Whereabouts } from './leg.ts';

export type Fact = { readonly label: string; readonly value: string };

/** A leg in words. */
export type ToldLeg = {
  readonly kind: LegKind;
  readonly kindTold: string;
  readonly title: string;
  readonly place: string;
  readonly facts: readonly Fact[];
};

/** The way of a question in words, the same for every screen. */
export type ToldWhere = {
  readonly title: string;
  readonly lead: readonly string[];
  readonly legs: readonly ToldLeg[];
  readonly legend: readonly string[];
};

/** Characters of a hash that people compare. */
const hashShown = 12;

/** Puts the way of a question into words. */
export function tellWhere(where: Whereabouts, language: Language): ToldWhere {
  const texts = whereTexts[language];
  const { kind, answer, lost, timeZone } = where;
  const words = { texts, language, timeZone, asked: kind === 'taken' };
  return {
    title: kind === 'taken' ? texts.titleTaken : texts.titleExpected,
    lead: [
      ...(lost === null ? [] : [texts.lost(lost)]),
      ...(answer === null
        ? []
        : [texts.leadTaken(tellInstant(answer.at, words), answer.journalId)]),
      ...(kind === 'expected' ? [texts.leadExpected] : []),
    ],
    legs: where.legs.map((leg) => ({
      kind: leg.kind,
      kindTold: texts.kinds[leg.kind],
      ...tellLeg(leg, words),
    })),
    legend: texts.legend,
  };
}

export type Words = {
  readonly texts: (typeof whereTexts)[Language];
  readonly language: Language;
  readonly timeZone: string;
  /** The question was really asked. */
  readonly asked: boolean;
};
type LegTold = Pick<ToldLeg, 'title' | 'place' | 'facts'>;

function tellLeg(leg: Leg, words: Words): LegTold {
  const { texts } = words;
  switch (leg.id) {
    case 'channel':
      return tellChannel(leg, words);
    case 'azure-bot': {
      const place = leg.declared && texts.azureRegion(leg.declared.region);
      return { title: texts.azureBot, ...tellDeclared(place, leg.declared, words) };
    }
    case 'calame':
      return tellCalame(leg, words);
    case 'model':
      return { title: texts.models[leg.part], ...tellModel(leg, words) };
    case 'no-model':
      return { title: texts.noModelTitle, place: texts.noModel[leg.tense], facts: [] };
    case 'not-kept':
      return { title: texts.noModelTitle, place: texts.notKept, facts: [] };
    case 'policy':
      return tellPolicy(leg, words);
  }
}

function tellChannel(leg: Extract<Leg, { id: 'channel' }>, words: Words): LegTold {
  const { texts, language } = words;
  const title = texts.channels[leg.channel];
  if (leg.at === 'this-computer') {
    const trial = leg.channel === 'teams' || leg.channel === 'word';
    return { title, place: trial ? texts.trialChannel : texts.thisComputer, facts: [] };
  }
  const place = leg.declared && texts.hostedIn(countryName(leg.declared.location, language));
  return { title, ...tellDeclared(place, leg.declared, words) };
}

function tellCalame(leg: Extract<Leg, { id: 'calame' }>, words: Words): LegTold {
  const { texts, language } = words;
  const title = texts.calame;
  if (leg.at === 'this-computer') return { title, place: texts.thisComputer, facts: [] };
  const { declared } = leg;
  const place = declared && texts.hostedIn(countryName(declared.location, language));
  const told = tellDeclared(place, declared, words);
  const operator = declared?.operator;
  const more = operator === undefined ? [] : operatorFacts(operator, words);
  return { title, place: told.place, facts: [...told.facts, ...more] };
}

type Declared = { readonly statement?: string; readonly checkedAt?: string };

function tellDeclared(
  place: string | null,
  declared: Declared | null,
  { texts }: Words,
): Pick<ToldLeg, 'place' | 'facts'> {
  if (declared === null) return { place: texts.notDeclared, facts: [] };
  const { statement, checkedAt } = declared;
  const { labels } = texts;
  return {
    place: place ?? texts.notDeclared,
    facts: [
      ...(statement === undefined ? [] : [{ label: labels.statement, value: statement }]),
      ...(checkedAt === undefined
        ? []
        : [{ label: labels.checked, value: readableDate(checkedAt, texts.locale) }]),
    ],
  };
}

function tellModel(leg: ModelLeg, words: Words): Pick<ToldLeg, 'place' | 'facts'> {
  const { texts } = words;
  const { labels } = texts;
  const misplaced = leg.part === 'misplaced' || leg.part === 'vector-misplaced';
  return {
    place: misplaced
      ? texts.placeRefused(leg.region ?? texts.known.unknown)
      : texts.places[leg.residency],
    facts: [
      ...warningsOf(leg, misplaced, words),
      { label: labels.endpoint, value: leg.endpointId },
      ...(misplaced ? [{ label: labels.declaredPlace, value: texts.places[leg.residency] }] : []),
      { label: labels.proof, value: tellProof(leg.proof, words) },
      { label: labels.host, value: nameHost(leg.host, texts) },
      ...regionFact(leg, words),
      ...operatorFacts(leg.operator, words),
      { label: labels.model, value: modelTold(leg, words) },
    ],
  };
}

/** Parts of whom nothing was heard, so that what they did not say is no silence of theirs. */
const unheard: ReadonlySet<Part> = new Set([
  'failed',
  'unreached',
  'vector-failed',
  'vector-unreached',
]);

/** What a reader must not miss, before the facts. */
function warningsOf(leg: ModelLeg, misplaced: boolean, words: Words): readonly Fact[] {
  const { texts } = words;
  const since = misplaced && leg.at !== null ? [texts.setAside(tellInstant(leg.at, words))] : [];
  const other = leg.otherModel ? [texts.otherModelServed] : [];
  return [...since, ...other].map((value) => ({ label: texts.labels.change, value }));
}

function regionFact({ part, region }: ModelLeg, { texts, asked }: Words): readonly Fact[] {
  if (region === null && (part === 'unreached' || part === 'vector-unreached')) return [];
  const untold = asked ? texts.regionUnknown : texts.regionNotYet;
  return [{ label: texts.labels.region, value: region ?? untold }];
}

function modelTold(leg: ModelLeg, { texts, asked }: Words): string {
  const { askedModel, servedModel, part, otherModel } = leg;
  if (!asked || (servedModel === null && unheard.has(part))) return askedModel;
  if (servedModel === null) return texts.modelUntold(askedModel);
  if (servedModel === askedModel) return texts.modelServed(servedModel);
  return otherModel
    ? texts.modelOther(askedModel, servedModel)
    : texts.modelSame(askedModel, servedModel);
}

export function operatorFacts(operator: ModelLeg['operator'], words: Words): readonly Fact[] {
  const { texts, language } = words;
  const { labels, known } = texts;
  const who =
    operator == null
      ? texts.operatorUnknown
      : texts.operator(operator.name, countryName(operator.headquarters, language));
  return [
    { label: labels.operator, value: who },
    { label: labels.nonEuLaw, value: known[operator?.nonEuLaw ?? 'unknown'] },
    { label: labels.secNumCloud, value: known[operator?.secNumCloud ?? 'unknown'] },
  ];
}

export function tellProof(proof: Proof | null, words: Words): string {
  const { texts } = words;
  if (proof === null) return texts.proofNone;
  if (proof.type === 'arm') {
    const { location, sku, checkedAt, expiresAt, hash } = proof;
    return texts.proofArm({
      location,
      sku,
      when: tellInstant(checkedAt, words),
      until: tellInstant(expiresAt, words),
      hash: hash.slice(0, hashShown),
    });
  }
  const said =
    proof.type === 'contract'
      ? tellContract(proof, words)
      : texts.proofSelf(proof.statement, proof.signedBy);
  if (proof.expiresAt === null) return said;
  return `${said}, ${texts.proofUntil(readableDate(proof.expiresAt, texts.locale))}`;
}

function tellContract(
  proof: Extract<Proof, { type: 'contract' }>,
  { texts, language }: Words,
): string {
  const { reference, by, checkedAt, location } = proof;
  const place = location === 'EU-EFTA' ? texts.euAndEfta : countryName(location, language);
  const tell = by === 'provider' ? texts.proofProvider : texts.proofContract;
  return tell(reference, place, readableDate(checkedAt, texts.locale));
}

function tellPolicy(
  { applied, inForce, charter }: Extract<Leg, { id: 'policy' }>,
  { texts }: Words,
): LegTold {
  const { labels } = texts;
  const now = inForce.slice(0, hashShown);
  return {
    title: texts.policyTitle,
    place: applied === null ? texts.policyUnknown : texts.policyPlace(applied.slice(0, hashShown)),
    facts: [
      { label: labels.charter, value: texts.charter(charter.title, charter.version) },
      ...(applied === inForce ? [] : [{ label: labels.change, value: texts.policyChanged(now) }]),
    ],
  };
}

export function tellInstant(at: number, { texts, timeZone }: Words): string {
  return new Intl.DateTimeFormat(texts.locale, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone,
  }).format(at);
}

/** A country by its ISO code, in the reader's language; `EU` is the European Union there too. */
function countryName(code: string, language: Language): string {
  return new Intl.DisplayNames([language], { type: 'region', fallback: 'code' }).of(code) ?? code;
}
