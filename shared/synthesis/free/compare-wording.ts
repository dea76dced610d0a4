import { foldText } from '../../french/fold-text.ts';
import { normaliseSpaces } from '../../french/normalise-spaces.ts';
import { likeness } from '../rank-sentences.ts';
import type { Agreement, Claim, Contradiction } from './free-synthesis.ts';

/** Two sentences that share so much say the same, or its contrary. */
const sameWords = 0.75;
const denies = /\b(?:ne|n')\b.{0,40}?\b(?:pas|plus|jamais|aucune?|ni)\b|\b(?:aucune?|sans|non)\b/;

/** Sentences without figures that several documents write alike: agreements, and denials. */
export function compareWording(claims: readonly Claim[]): {
  readonly agreements: readonly Agreement[];
  readonly contradictions: readonly Contradiction[];
} {
  const groups: [Claim, ...Claim[]][] = [];
  for (const claim of claims.filter(({ text }) => !/\d/.test(text))) {
    const group = groups.find(([first]) => likeness(first.text, claim.text) >= sameWords);
    if (group === undefined) groups.push([claim]);
    else group.push(claim);
  }
  const shared = groups.filter(
    (group) => new Set(group.map(({ documentId }) => documentId)).size > 1,
  );
  const isDenied = ({ text }: Claim): boolean => denies.test(foldText(normaliseSpaces(text)));
  return {
    agreements: shared
      .filter((group) => group.every(isDenied) || !group.some(isDenied))
      .map((group) => ({ subject: group[0].text, value: null, claims: group })),
    contradictions: shared
      .filter((group) => group.some(isDenied) && !group.every(isDenied))
      .map((group) => ({
        subject: group[0].text,
        readings: [group.filter((one) => !isDenied(one)), group.filter(isDenied)].map((same) => ({
          value: same[0]?.text ?? '',
          claims: same,
        })),
      })),
  };
}
