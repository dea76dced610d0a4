import { mayBeSamePerson } from '../facts/person-names.ts';
import type { Vote } from '../facts/read-votes.ts';
import type { Check, Remark, Rule } from '../rule.ts';
import { castingVoteSource, majoritySource } from '../rule-sources.fr.ts';
import { ofMeeting } from './act-groups.ts';
import { presentOf } from './quorum.ts';

const eachVote =
  (find: (vote: Vote, check: Check) => readonly Remark[]) =>
  (check: Check): readonly Remark[] =>
    check.facts.votes.flatMap((vote) => find(vote, check));

export const voteRules: readonly Rule[] = [
  { id: 'votes-sum', kinds: ofMeeting, organisations: null, run: eachVote(findWrongSum) },
  { id: 'votes-cast', kinds: ofMeeting, organisations: null, run: eachVote(findWrongCast) },
  { id: 'votes-majority', kinds: ofMeeting, organisations: null, run: eachVote(findWrongOutcome) },
  { id: 'votes-unanimity', kinds: ofMeeting, organisations: null, run: eachVote(findNoUnanimity) },
  { id: 'votes-casting', kinds: ofMeeting, organisations: null, run: eachVote(findCastingVote) },
  { id: 'votes-names', kinds: ofMeeting, organisations: null, run: eachVote(findStrangers) },
];

/** Those who may vote against those who did; where people came and went, only to be looked at. */
function findWrongSum(vote: Vote, check: Check): readonly Remark[] {
  const { facts, settings, texts } = check;
  const { for: yes, against, abstentions, voters } = vote;
  if (yes === null || against === null) return [];
  const told = yes.value + against.value + (abstentions?.value ?? 0);
  const source = majoritySource[settings.organisation];
  const notTaking = Math.max(vote.notTakingPart?.value ?? 0, vote.notTakingPartNames.length);
  const severity = facts.attendance.changing || facts.votes.length > 1 ? 'attention' : 'erreur';
  if (voters !== null && voters.value !== told && voters.value - notTaking !== told) {
    const why = texts.vote.votersSum(voters.value, told);
    return [{ severity: 'erreur', told: why, source, where: voters.where }];
  }
  const present = presentOf(check);
  const proxies = proxiesOf(check);
  if (present === null || proxies === null) return [];
  const entitled = present.value + proxies - notTaking;
  if (entitled === told) return [];
  // Abstentions that are not told at all may be what is missing.
  if (abstentions === null && told < entitled) return [];
  const why = texts.vote.sum(entitled, present.value, proxies, notTaking, told);
  return [{ severity, told: why, source, where: yes.where }];
}

/** Null = nothing is told of them. */
function proxiesOf({ facts: { attendance } }: Check): number | null {
  const { proxyCount, proxies, voters, present } = attendance;
  if (proxyCount !== null) return proxyCount.value;
  if (voters !== null && present !== null) return voters.value - present.value;
  return proxies.length > 0 ? proxies.length : null;
}

function findWrongCast(vote: Vote, { settings, texts }: Check): readonly Remark[] {
  const { for: yes, against, cast } = vote;
  if (yes === null || against === null || cast === null) return [];
  if (yes.value + against.value === cast.value) return [];
  const told = texts.vote.castSum(cast.value, { for: yes.value, against: against.value });
  const source = majoritySource[settings.organisation];
  return [{ severity: 'erreur', told, source, where: cast.where }];
}

/** More than half of the votes cast. */
export function absoluteMajority(cast: number): number {
  return Math.floor(cast / 2) + 1;
}

function findWrongOutcome(vote: Vote, { settings, texts }: Check): readonly Remark[] {
  const { for: yes, against, outcome, secretBallot, castingVote } = vote;
  if (yes === null || against === null) return [];
  const figures = { for: yes.value, against: against.value };
  const source = majoritySource[settings.organisation];
  const isTie = figures.for === figures.against && figures.for > 0;
  if (isTie && secretBallot === null) {
    if (castingVote !== null || outcome?.value === 'rejected') return [];
    const told = texts.vote.tieUntold(figures.for);
    const tie = castingVoteSource[settings.organisation];
    return [{ severity: 'erreur', told, source: tie, where: yes.where }];
  }
  const cast = figures.for + figures.against;
  const passes = figures.for >= absoluteMajority(cast);
  if (outcome?.value === 'adopted' && !passes && cast > 0) {
    const told = texts.vote.notAdopted(figures, absoluteMajority(cast));
    return [{ severity: 'erreur', told, source, where: outcome.where }];
  }
  if (outcome?.value !== 'rejected' || !passes) return [];
  const told = texts.vote.notRejected(figures);
  return [{ severity: 'attention', told, source, where: outcome.where }];
}

function findNoUnanimity(vote: Vote, { settings, texts }: Check): readonly Remark[] {
  const { unanimous, against } = vote;
  if (unanimous === null || against === null || against.value === 0) return [];
  const told = texts.vote.unanimityWithAgainst(against.value);
  const source = majoritySource[settings.organisation];
  return [{ severity: 'erreur', told, source, where: unanimous.where }];
}

function findCastingVote(vote: Vote, { settings, texts }: Check): readonly Remark[] {
  const { castingVote, secretBallot, for: yes, against } = vote;
  if (castingVote === null) return [];
  const source = castingVoteSource[settings.organisation];
  const where = castingVote.where;
  if (secretBallot !== null) {
    return [{ severity: 'erreur', told: texts.vote.castingVoteSecret, source, where }];
  }
  // Some count the casting vote in, others tell the tie before it.
  if (yes === null || against === null || Math.abs(yes.value - against.value) <= 1) return [];
  const told = texts.vote.castingVoteWithoutTie({ for: yes.value, against: against.value });
  return [{ severity: 'attention', told, source, where }];
}

function findStrangers(vote: Vote, { facts, settings, texts }: Check): readonly Remark[] {
  const { presentNames, proxies } = facts.attendance;
  if (presentNames === null) return [];
  const known = [...presentNames, ...proxies.map(({ giver }) => giver)];
  return vote.voterNames
    .filter(({ value }) => !known.some((one) => mayBeSamePerson(one.value, value)))
    .map(({ value, where }) => ({
      severity: 'attention' as const,
      told: texts.vote.unknownVoter(value),
      source: majoritySource[settings.organisation],
      where,
    }));
}
