import { readFileSync } from 'node:fs';
import type { Decision, MinutesKind } from '#shared/minutes/minutes.ts';

/** A decision of the official minutes; `at` is when it is settled in the recording. */
export type TrueDecision = {
  readonly at: string;
  readonly nature: Decision['nature'];
  readonly outcome?: string;
  readonly said?: string | null;
  /** Of the dossier in the official minutes; `numberSaid`: it is heard in the recording. */
  readonly number?: string;
  readonly numberSaid?: boolean;
  readonly inFavour?: number;
  readonly against?: number;
  readonly abstentions?: number;
};

export type TrueCouncil = {
  readonly meeting: string;
  readonly kind: MinutesKind;
  /** held-out: judged once before a rule was written with it in sight; `firstJudged` is what that gave. */
  readonly use: 'development' | 'held-out';
  readonly firstJudged?: { readonly right: number; readonly true: number; readonly found: number };
  readonly decisions: readonly TrueDecision[];
};

export function readTrueCouncil(file: URL): TrueCouncil {
  const [head, ...lines] = readFileSync(file, 'utf8').trim().split('\n');
  const council = JSON.parse(head ?? '{}') as Omit<TrueCouncil, 'decisions'>;
  return { ...council, decisions: lines.map((line) => JSON.parse(line) as TrueDecision) };
}

export type CouncilScore = {
  readonly true: number;
  readonly found: number;
  readonly right: number;
  readonly recall: number;
  readonly precision: number;
  /** Numbers that are heard and given right; figures of votes given right. */
  readonly numbers: string;
  readonly figures: string;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
};

const withinSeconds = 60;

/** One truth to one decision, in order: same moment within a minute, same nature, same outcome. */
export function scoreCouncil(
  truth: readonly TrueDecision[],
  decisions: readonly Decision[],
): CouncilScore {
  const left = new Set(decisions);
  const pairs = truth.map((one) => {
    const match = [...left].find((decision) => isSame(one, decision));
    if (match !== undefined) left.delete(match);
    return { one, match };
  });
  const right = pairs.filter(({ match }) => match !== undefined).length;
  const numbered = pairs.filter(({ one }) => one.numberSaid === true);
  const counted = pairs.filter(({ one }) => one.inFavour !== undefined);
  return {
    true: truth.length,
    found: decisions.length,
    right,
    recall: share(right, truth.length),
    precision: share(right, decisions.length),
    numbers: `${numbered.filter(({ one, match }) => match?.number === one.number).length}/${numbered.length}`,
    figures: `${counted.filter(({ one, match }) => isCountedRight(one, match)).length}/${counted.length}`,
    missed: pairs.filter(({ match }) => match === undefined).map(({ one }) => one.at),
    wrong: [...left].map(({ quotes }) => clock(quotes[0]?.from ?? 0)),
  };
}

function isSame(one: TrueDecision, { nature, vote, quotes }: Decision): boolean {
  const at = seconds(one.at);
  const isNear =
    (quotes[0]?.from ?? Number.POSITIVE_INFINITY) - withinSeconds <= at &&
    at <= (quotes.at(-1)?.from ?? Number.NEGATIVE_INFINITY) + withinSeconds;
  const isOutcome = one.outcome === undefined || vote?.outcome === one.outcome;
  return isNear && nature === one.nature && isOutcome;
}

function isCountedRight(one: TrueDecision, match: Decision | undefined): boolean {
  const same = (told: number | undefined, found: number | null | undefined): boolean =>
    told === undefined || told === found;
  return (
    same(one.inFavour, match?.vote?.inFavour) &&
    same(one.against, match?.vote?.against) &&
    same(one.abstentions, match?.vote?.abstentions)
  );
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : Math.round((part / whole) * 1000) / 1000;
}

function seconds(at: string): number {
  const [hours = 0, minutes = 0, rest = 0] = at.split(':').map(Number);
  return hours * 3600 + minutes * 60 + rest;
}

function clock(at: number): string {
  return new Date(at * 1000).toISOString().slice(11, 19);
}
