import { quoteOf, type Utterance } from './cut-utterances.ts';
import type { BallotRequest, Decision, SittingEvent } from './minutes.ts';

const events: readonly (readonly [SittingEvent['kind'], RegExp])[] = [
  [
    'quorum-back',
    / quorum est (?:donc |maintenant )*(?:a nouveau|de nouveau|nouveau) (?:atteint|reuni)| (?:retrouvons|avons (?:a nouveau|de nouveau)) le quorum /,
  ],
  [
    'quorum-lost',
    / quorum n est (?:donc |desormais )*(?:plus|pas) (?:atteint|reuni)| (?:n avons|n a|il n y a) (?:donc )?plus le quorum | perd(?:ons|u) le quorum /,
  ],
  [
    'suspended',
    / (?:je|nous) suspend(?:s|ons) (?:donc |alors )*(?:la|cette|notre) seance | seance est (?:donc |maintenant )*suspendue /,
  ],
  [
    'resumed',
    / seance (?:est )?(?:donc |maintenant )*(?:reprise|rouverte) | (?:je|nous) (?:reprends|reprenons|rouvre|rouvrons) (?:donc |alors )*(?:la|cette|notre) seance /,
  ],
];
const supposed = / (?:si|quand|lorsque?|au cas ou|l an dernier|la derniere fois|precedente?|hier) /;

/** The quorum lost and found again, the sitting suspended and resumed, as they are told (CGCT L2121-17). */
export function findEvents(utterances: readonly Utterance[]): readonly SittingEvent[] {
  const found: SittingEvent[] = [];
  for (const utterance of utterances) {
    const { plain, asks } = utterance;
    if (asks || supposed.test(plain)) continue;
    for (const [kind, pattern] of events) {
      // Said again before its contrary, it happened once.
      const last = found.findLast((one) => pairOf(one.kind) === pairOf(kind));
      if (pattern.test(plain) && last?.kind !== kind) {
        found.push({ kind, quote: quoteOf(utterance) });
      }
    }
  }
  return found;
}

const pairOf = (kind: SittingEvent['kind']): 'quorum' | 'sitting' =>
  kind === 'quorum-lost' || kind === 'quorum-back' ? 'quorum' : 'sitting';

const form =
  '(?:bulletins? secrets?|scrutins? secrets?|votes? secrets?|scrutins? public|vote nominal)';
const asked = new RegExp(
  ` (?:tiers|quart|majorite)(?: \\w+){0,4} (?:demand|reclam|sollicit|souhait)\\w*(?: \\w+){0,8} ${form} | (?:je|nous|groupe|m|mme|monsieur|madame)(?: \\w+){0,4} (?:demand|reclam|sollicit)\\w*(?: \\w+){0,8} ${form} | ${form} (?:a ete |est )?(?:demande|reclame|sollicite)e? | demande de ${form} `,
);
const denied = / (?:pas|personne|sans|ne|n|aucune?|si|nul|sauf|jamais|vous demande) /;
const election = /élection|désignation|nomination|élire/iu;

/** Who asks for a secret or public ballot (CGCT L2121-21): not for an election, which is secret by right. */
export function findBallotRequests(
  utterances: readonly Utterance[],
  decisions: readonly Decision[],
): readonly BallotRequest[] {
  return utterances
    .filter(({ plain, asks }) => !asks && asked.test(plain) && !denied.test(plain))
    .filter(({ speech }) => {
      const next = decisions.find(({ quotes }) => (quotes.at(-1)?.speech ?? -1) >= speech);
      return next === undefined || !isElection(next);
    })
    .map((utterance) => ({
      form: /public|nominal/.test(utterance.plain) ? 'public' : 'secret',
      quote: quoteOf(utterance),
    }));
}

const isElection = ({ vote, title }: Pick<Decision, 'vote' | 'title'>): boolean =>
  (vote?.candidates.length ?? 0) > 0 || election.test(title);

/** The voters are called by their names, or « au scrutin public » is said (CGCT L2121-21). */
export const isPublicBallot = (told: readonly Utterance[]): boolean =>
  told.some(
    ({ plain, asks }) =>
      !asks &&
      / (?:scrutin public|vot\w+ (?:(?:par|a l|au) )*appel nominal|vote nominal) /.test(plain) &&
      !denied.test(plain),
  );
