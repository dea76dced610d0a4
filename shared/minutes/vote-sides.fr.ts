import type { Utterance } from './cut-utterances.ts';
import { wordsInDigits } from './figures-in-digits.ts';
import type { College, Vote } from './minutes.ts';
import { readVoteCounts } from './vote-counts.fr.ts';
import { readVoteCues } from './vote-cues.fr.ts';

const colleges: readonly (readonly [College, RegExp])[] = [
  [
    'personnel',
    / (?:representants? du personnel|college (?:du|des) (?:personnels?|representants du personnel|agents)|organisations? syndicales?|syndicats?) /,
  ],
  [
    'collectivite',
    / (?:representants? de (?:la collectivite|l etablissement|l administration|l employeur)|college (?:de l employeur|employeur|de la collectivite|de l administration|des elus|des representants de la collectivite)) /,
  ],
];

type Side = NonNullable<Vote['byCollege']>[number];

/** How each side of a staff committee voted, where the sentences of a vote tell them apart. */
export function sidesOf(during: readonly Utterance[]): Pick<Vote, 'byCollege'> {
  const sides = new Map<College, Side>();
  let college: College | null = null;
  for (const { plain, text, asks } of during) {
    college = colleges.find(([, pattern]) => pattern.test(plain))?.[0] ?? college;
    if (college === null) continue;
    const counts = readVoteCounts({ plain, text }, [], wordsInDigits);
    const { said } = readVoteCues(plain, asks, true);
    const known = sides.get(college);
    const isTold = Object.keys(counts).length > 0 || (said !== null && !asks);
    if (!isTold) continue;
    sides.set(college, {
      college,
      inFavour: counts.for ?? known?.inFavour ?? null,
      against: counts.against ?? known?.against ?? null,
      abstentions: counts.abstention ?? known?.abstentions ?? null,
      said: said ?? known?.said ?? null,
    });
  }
  return sides.size === 0 ? {} : { byCollege: [...sides.values()] };
}

/** The title of a vote on an amendment to an item. */
export function amendmentTo(title: string): string {
  return /^(?:sous-)?amendement/iu.test(title) || title === '' ? title : `Amendement – ${title}`;
}
