import type { Side } from './vote-cues.fr.ts';

/** Votes counted in a sentence; a side that it does not count is absent. */
export type VoteCounts = Partial<Readonly<Record<Side, number>>>;

const mostVotes = 5000;
const number = '(\\d{1,4}|une?|aucune?|pas d|zero)';
const sideWords =
  '((?:voix |votes? |suffrages? |elus? |bulletins? )?(?:pour|favorables?|contre|defavorables?)|(?:votes? )?oppositions?|abstentions?|(?:qui )?s abstiennent|abstenus|qui (?:vote|votent|sont|est) (?:pour|contre))';
const before = new RegExp(` ${number} ${sideWords}(?= )`, 'g');
const afterward =
  /(?:^|[\s,;.(])(?:votes? |voix )?(pour|contre|abstentions?|oppositions?)\s*[:=]\s*(\d{1,4}|[\p{L}-]+(?: [\p{L}-]+){0,3})/giu;
const versus =
  / (?:par )?(\d{1,4}) voix (?:pour )?(?:et )?contre (\d{1,4}) (?!abstention|bulletin|blanc|nul|voix pour|favorable|pour )/;
/** Neither for nor against, and no vote cast (CGCT L2121-21). */
const blankBallots =
  / (\d{1,4}|une?|aucun|pas de|zero) (?:(?:bulletins?|votes?|voix) )?(?:blancs?|nuls?)(?: (?:et|ou) (?:blancs?|nuls?))?(?= )/g;
/** « trente-huit à douze », said by a chair who counts hands. */
const score = /^ (?:\w+ ){0,6}?(\d{1,3}) (?:voix )?a (\d{1,3})(?: voix)? $/;
const announced =
  / (?:cela|ca|ce qui) (?:nous )?fait (\d{1,4}|une?) | j en (?:vois|compte) (\d{1,4}|une?) /;
const alone =
  /^ (?:donc |alors |il y en a |oui |avec )?(\d{1,3}|une?) (?:voix |votes? |abstentions? )?$/;

/**
 * Counts the votes told in a sentence. `plain` has its numbers in digits; `asked`: sides that were asked for last, to
 * which a bare number answers; `toDigits` reads number words.
 */
export function readVoteCounts(
  said: { readonly text: string; readonly plain: string },
  asked: readonly Side[],
  toDigits: (words: string) => string,
): VoteCounts {
  const counts: Partial<Record<Side, number>> = {};
  for (const [, side = '', words = ''] of said.text.matchAll(afterward)) {
    const value = Number.parseInt(toDigits(words), 10);
    if (value <= mostVotes) counts[sideOf(side.toLowerCase())] = value;
  }
  if (Object.keys(counts).length > 0) return counts;
  countBeside(said.plain, counts);
  if (counts.for !== undefined && counts.against !== undefined) return counts;
  const facing = versus.exec(said.plain);
  if (facing !== null) return { for: Number(facing[1]), against: Number(facing[2]) };
  const hands = asked.length > 0 ? score.exec(said.plain) : null;
  if (hands !== null) return { for: Number(hands[1]), against: Number(hands[2]) };
  const [only] = asked;
  if (Object.keys(counts).length === 0 && only !== undefined && asked.length === 1) {
    const match = announced.exec(said.plain) ?? alone.exec(said.plain);
    if (match !== null) counts[only] = votesOf(match[1] ?? match[2] ?? '');
  }
  return counts;
}

/** Ballots counted as blank or void in a sentence; null = it tells of none. */
export function readBlankBallots(plain: string): number | null {
  const counted = [...plain.matchAll(blankBallots)].map(([, count = '']) => votesOf(count));
  return counted.length === 0 ? null : counted.reduce((sum, count) => sum + count, 0);
}

/** « 38 pour, 12 contre », « une abstention », « personne ne s’abstient ». */
function countBeside(plain: string, counts: Partial<Record<Side, number>>): void {
  for (const [, count = '', side = ''] of plain.matchAll(before)) {
    const value = votesOf(count);
    if (value <= mostVotes) counts[sideOf(side)] = value;
  }
  // « cent pour cent » counts no vote.
  if (/ \d+ pour (?:100|1000) /.test(plain)) delete counts.for;
  if (/ personne ne (?:s abstient|s est abstenu)/.test(plain)) counts.abstention ??= 0;
  if (/ personne (?:n est|ne vote) contre /.test(plain)) counts.against ??= 0;
}

function sideOf(words: string): Side {
  if (/absti?en|absten/.test(words)) return 'abstention';
  return /contre|oppos|defavor/.test(words) ? 'against' : 'for';
}

function votesOf(count: string): number {
  if (/^une?$/.test(count)) return 1;
  return /^\d/.test(count) ? Number(count) : 0;
}
