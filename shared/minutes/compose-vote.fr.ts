import type { Run } from '../report/report.ts';
import { doubtful, missing, plain, strong, withNote } from './compose-runs.fr.ts';
import type { Attendee, Decision, Vote } from './minutes.ts';
import { isThereAt } from './presence-at.ts';
import { agreed } from './spoken-title.fr.ts';
import { sensesOf, votersAt } from './voters-at.ts';

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
  const elected = electedOf(vote);
  if (elected !== null) {
    return `${elected} est ${agreed(elected, ['élu', 'élue', 'élu(e)'])}`;
  }
  const manner = vote.outcome === 'adopted' && vote.said !== null ? ` ${manners[vote.said]}` : '';
  return `${outcomes[vote.outcome]}${manner}`;
}

/** Whoever got most votes of an election; null where two did, or the vote is on a text. */
function electedOf({ candidates, outcome }: Vote): string | null {
  const most = Math.max(0, ...candidates.map((one) => one.votes));
  const first = candidates.filter((one) => one.votes === most);
  return outcome === 'adopted' && first.length === 1 ? (first[0]?.name ?? null) : null;
}

const votes = (count: number): string => `${count} voix`;
const dash: Run = { text: ' – ' };

/** A figure that nobody said stays to be completed; « à l’unanimité » leaves none against. */
const figure = (label: string, count: number | null, isNone: boolean): readonly Run[] => {
  if (count !== null) return [plain(`${label} : ${count}`)];
  return isNone ? [plain(`${label} : 0`)] : [plain(`${label} : `), missing('nombre')];
};

/**
 * `Pour : 15 – Contre : 2 (Mme Blanc, M. Noir) – Abstentions : 0`, each figure as it was said. `voters`: of a unanimous
 * vote that nobody counted, those who could vote, where the list tells.
 */
export function figureRuns(
  vote: Vote,
  attendance: readonly Attendee[],
  voters: number | null = null,
): readonly Run[] {
  if (vote.candidates.length > 0) {
    const told = vote.candidates.map(({ name, votes: count }) => `${name} : ${votes(count)}`);
    return [plain(told.join(' – ')), ...blankRuns(vote)];
  }
  if (isUncounted(vote)) return [plain('Voix : '), missing('pour, contre, abstentions')];
  const isNone = vote.said === 'unanimity';
  const named = (names: readonly string[]): readonly Run[] =>
    names.length === 0 || vote.secret
      ? []
      : [plain(' ('), ...namesOf(names, attendance), plain(')')];
  return [
    ...inFavourRuns(vote, voters),
    dash,
    ...figure('Contre', vote.against, isNone),
    ...named(vote.againstNames),
    ...(vote.secret && vote.abstentions === null
      ? []
      : [dash, ...figure('Abstentions', vote.abstentions, isNone), ...named(vote.abstentionNames)]),
    ...blankRuns(vote),
  ];
}

const isUncounted = ({ said, inFavour, against, abstentions }: Vote): boolean =>
  said !== 'unanimity' && inFavour === null && against === null && abstentions === null;

function inFavourRuns({ inFavour, said }: Vote, voters: number | null): readonly Run[] {
  if (inFavour !== null || said !== 'unanimity') return figure('Pour', inFavour, false);
  return voters === null
    ? [plain('Pour : unanimité')]
    : [plain(`Pour : ${voters}`), doubtful(' (à vérifier)')];
}

/** Blank and void ballots, which are no vote cast (CGCT L2121-21). */
const blankRuns = ({ blank }: Vote): readonly Run[] =>
  blank === undefined ? [] : [dash, plain(`Bulletins blancs ou nuls : ${blank}`)];

/** Names of the list as they stand; one that the list does not know is shown as to be checked. */
function namesOf(names: readonly string[], attendance: readonly Attendee[]): readonly Run[] {
  return names.flatMap((name, at) => [
    ...(at === 0 ? [] : [{ text: ', ' }]),
    attendance.some((one) => one.name === name) ? plain(name) : doubtful(name),
  ]);
}

/**
 * All that the record of an assembly says of one vote, a paragraph each. `inOffice` = members in office; without it the
 * list may leave some out, and nobody is counted by it.
 */
export function voteParagraphs(
  decision: Decision,
  attendance: readonly Attendee[],
  inOffice: number | null,
): readonly (readonly Run[])[] {
  const { vote, quotes } = decision;
  if (vote === null) return [withNote([strong(`${outcomeOf(decision)}.`)], quotes)];
  const form = vote.secret ? 'Scrutin secret. ' : vote.isPublic === true ? 'Scrutin public. ' : '';
  const counted = inOffice === null ? [] : attendance;
  const at = quotes[0]?.from ?? null;
  const lines: (readonly Run[])[] = [
    withNote([strong(`${form}${outcomeOf(decision)}.`)], quotes),
    figureRuns(vote, attendance, votersOf(decision, counted)),
    ...presentLines(counted, inOffice, at),
  ];
  if (vote.castingVote === true && !vote.secret) {
    lines.push([
      plain('Partage égal des voix : la voix du président de séance est prépondérante.'),
    ]);
  }
  if (vote.withdrawn.length > 0) {
    lines.push([plain('Ne prend pas part au vote : '), ...namesOf(vote.withdrawn, attendance)]);
  }
  lines.push(...senseLines(vote, counted, at));
  if (vote.addsUp === false) {
    lines.push([
      doubtful('À vérifier : le total des voix ne correspond pas au nombre de votants.'),
    ]);
  }
  return lines;
}

/** Who is there when it is voted, and whether that is enough (CGCT L2121-17). */
function presentLines(
  attendance: readonly Attendee[],
  inOffice: number | null,
  at: number | null,
): readonly (readonly Run[])[] {
  if (attendance.length === 0 || inOffice === null || at === null) return [];
  const present = attendance.filter((one) => one.role !== 'guest' && isThereAt(one, at)).length;
  const proxies = votersAt(attendance, at).length - present;
  const needed = Math.floor(inOffice / 2) + 1;
  return [
    [plain(`Présents au moment du vote : ${present} – Pouvoirs : ${proxies}`)],
    ...(present < needed
      ? [
          [
            doubtful(
              `À vérifier : quorum au moment du vote (${present} présents pour ${needed} requis).`,
            ),
          ],
        ]
      : []),
  ];
}

/** Those who could vote on what everybody voted for; null where no list tells. */
export function votersOf(
  { vote, quotes }: Decision,
  attendance: readonly Attendee[],
): number | null {
  const isAll = vote !== null && vote.said === 'unanimity' && !vote.secret;
  const senses = isAll ? sensesOf(vote, attendance, quotes[0]?.from ?? null) : null;
  return senses === null ? null : senses.inFavour.length;
}

/** Who voted how: of a public ballot alone (CGCT L2121-15); of any other, only the names that were said are told. */
function senseLines(
  vote: Vote,
  attendance: readonly Attendee[],
  at: number | null,
): readonly (readonly Run[])[] {
  if (vote.isPublic !== true) return [];
  const senses = sensesOf(vote, attendance, at);
  if (senses === null) {
    return [[plain('Nom des votants et sens de leur vote : '), missing('votants et sens du vote')]];
  }
  const { inFavour } = senses;
  return [
    [
      plain(`Ont voté pour : ${inFavour.join(', ')} (${inFavour.length})`),
      doubtful(' (à vérifier)'),
    ],
  ];
}
