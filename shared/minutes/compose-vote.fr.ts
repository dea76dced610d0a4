import type { Run } from '../report/report.ts';
import { doubtful, missing, plain, strong, withNote } from './compose-runs.fr.ts';
import type { Attendee, Decision, Vote } from './minutes.ts';
import { sensesOf } from './voters-at.ts';

const outcomes: Readonly<Record<Vote['outcome'], string>> = {
  adopted: 'Adopté',
  rejected: 'Rejeté',
  unknown: 'Résultat à vérifier',
};
const manners = { unanimity: 'à l’unanimité', majority: 'à la majorité' } as const;

/** `Adopté à l’unanimité`, `Rejeté`, `Dont acte`: what became of it, in few words. */
export function outcomeOf({ nature, vote }: Decision): string {
  if (nature === 'acknowledged') return 'Prend acte (sans vote)';
  if (nature === 'withdrawn') return 'Retiré de l’ordre du jour ou reporté';
  if (vote === null) return nature === 'agreed' ? 'Convenu (sans vote)' : 'Résultat à vérifier';
  const manner = vote.outcome === 'adopted' && vote.said !== null ? ` ${manners[vote.said]}` : '';
  return `${outcomes[vote.outcome]}${manner}`;
}

const votes = (count: number): string => `${count} voix`;
/** A figure that nobody said stays to be completed; « à l’unanimité » leaves none against. */
const figure = (label: string, count: number | null, isNone: boolean): readonly Run[] => {
  if (count !== null) return [plain(`${label} : ${count}`)];
  return isNone ? [plain(`${label} : 0`)] : [plain(`${label} : `), missing(`${label}, nombre`)];
};
const dash: Run = { text: ' – ' };

/** `Pour : 15 – Contre : 2 (Mme Blanc, M. Noir) – Abstentions : 0`, each figure as it was said. */
export function figureRuns(vote: Vote, attendance: readonly Attendee[]): readonly Run[] {
  if (vote.candidates.length > 0) {
    const told = vote.candidates.map(({ name, votes: count }) => `${name} : ${votes(count)}`);
    return [plain(told.join(' – '))];
  }
  const isNone = vote.said === 'unanimity';
  const named = (names: readonly string[]): readonly Run[] =>
    names.length === 0 || vote.secret
      ? []
      : [plain(' ('), ...namesOf(names, attendance), plain(')')];
  return [
    ...figure('Pour', vote.inFavour, false),
    dash,
    ...figure('Contre', vote.against, isNone),
    ...named(vote.againstNames),
    dash,
    ...figure('Abstentions', vote.abstentions, isNone),
    ...named(vote.abstentionNames),
  ];
}

/** Names of the list as they stand; one that the list does not know is shown as to be checked. */
function namesOf(names: readonly string[], attendance: readonly Attendee[]): readonly Run[] {
  return names.flatMap((name, at) => [
    ...(at === 0 ? [] : [{ text: ', ' }]),
    attendance.some((one) => one.name === name) ? plain(name) : doubtful(name),
  ]);
}

/** All that the record of an assembly says of one vote, a paragraph each. */
export function voteParagraphs(
  decision: Decision,
  attendance: readonly Attendee[],
): readonly (readonly Run[])[] {
  const { vote, quotes } = decision;
  if (vote === null) return [withNote([strong(`${outcomeOf(decision)}.`)], quotes)];
  const form = vote.secret ? 'Scrutin secret. ' : '';
  const lines: (readonly Run[])[] = [
    withNote([strong(`${form}${outcomeOf(decision)}.`)], quotes),
    figureRuns(vote, attendance),
  ];
  if (vote.castingVote === true && !vote.secret) {
    lines.push([
      plain('Partage égal des voix : la voix du président de séance est prépondérante.'),
    ]);
  }
  if (vote.withdrawn.length > 0) {
    lines.push([plain('Ne prend pas part au vote : '), ...namesOf(vote.withdrawn, attendance)]);
  }
  lines.push(...senseLines(decision, vote, attendance));
  if (vote.addsUp === false) {
    lines.push([
      doubtful('À vérifier : le total des voix ne correspond pas au nombre de votants.'),
    ]);
  }
  return lines;
}

/** Who voted how, of a public ballot (CGCT L2121-15). */
function senseLines(
  { quotes }: Decision,
  vote: Vote,
  attendance: readonly Attendee[],
): readonly (readonly Run[])[] {
  if (vote.secret || vote.candidates.length > 0) return [];
  const senses = sensesOf(vote, attendance, quotes[0]?.from ?? null);
  if (senses === null) {
    return [[plain('Nom des votants et sens de leur vote : '), missing('votants et sens du vote')]];
  }
  const { inFavour, against, abstained } = senses;
  const isAll = against.length === 0 && abstained.length === 0;
  const who = isAll
    ? `tous les membres présents ou représentés à ce moment, soit ${inFavour.length}`
    : `${inFavour.join(', ')} (${inFavour.length})`;
  return [[plain(`Ont voté pour : ${who}`), doubtful(' à vérifier')]];
}
