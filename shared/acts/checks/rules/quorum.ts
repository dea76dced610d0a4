import { hasPlaceholder } from '../../placeholders.ts';
import { mayBeSamePerson } from '../facts/person-names.ts';
import type { Placed } from '../facts/text-place.ts';
import type { Check, Remark, Rule } from '../rule.ts';
import { interestSource, quorumSource } from '../rule-sources.fr.ts';
import { ofMeeting } from './act-groups.ts';

/** More than half of the members in office. */
export function quorumOf(inOffice: number): number {
  return Math.floor(inOffice / 2) + 1;
}

/** Present as told, or else as named. */
export function presentOf({ facts: { attendance } }: Check): Placed<number> | null {
  const { present, presentNames } = attendance;
  if (present !== null) return present;
  const [first] = presentNames ?? [];
  return presentNames === null || first === undefined
    ? null
    : { value: presentNames.length, where: { paragraph: first.where.paragraph } };
}

export const quorumRules: readonly Rule[] = [
  { id: 'quorum', kinds: ofMeeting, organisations: null, run: findQuorum },
  { id: 'quorum-told', kinds: ofMeeting, organisations: null, run: findQuorumTold },
  { id: 'quorum-untold', kinds: ['deliberation'], organisations: null, run: findUntold },
  { id: 'quorum-withdrawal', kinds: ['deliberation'], organisations: null, run: findWithdrawal },
];

function findQuorum(check: Check): readonly Remark[] {
  const { facts, settings, texts } = check;
  const { inOffice, secondConvocation, proxyCount, proxies } = facts.attendance;
  const present = presentOf(check);
  if (inOffice === null || present === null || secondConvocation) return [];
  const quorum = quorumOf(inOffice.value);
  if (inOffice.value === 0 || present.value >= quorum) return [];
  const held = proxyCount?.value ?? proxies.length;
  const told =
    present.value + held >= quorum
      ? texts.meeting.presentOnlyWithProxies(present.value, held, quorum)
      : texts.meeting.noQuorum(present.value, inOffice.value, quorum);
  const source = quorumSource[settings.organisation];
  return [{ severity: 'erreur', told, source, where: present.where }];
}

function findQuorumTold({ facts, settings, texts }: Check): readonly Remark[] {
  const { inOffice, quorumTold } = facts.attendance;
  if (inOffice === null || quorumTold === null) return [];
  const quorum = quorumOf(inOffice.value);
  if (quorumTold.value === quorum) return [];
  const told = texts.meeting.quorumMisstated(quorumTold.value, inOffice.value, quorum);
  const source = quorumSource[settings.organisation];
  return [{ severity: 'erreur', told, source, where: quorumTold.where }];
}

/** Where a template's placeholder stands for a figure, the ledger asks for it already. */
function findUntold(check: Check): readonly Remark[] {
  const { facts, blocks, texts, settings } = check;
  if (facts.attendance.inOffice !== null && presentOf(check) !== null) return [];
  const told = [...blocks('presences'), ...blocks('quorum')];
  if (told.some(({ text }) => hasPlaceholder(text))) return [];
  const [first] = told;
  return [
    {
      severity: 'attention',
      told: texts.meeting.quorumUntold,
      source: quorumSource[settings.organisation],
      where: first === undefined ? null : { paragraph: first.from },
    },
  ];
}

function findWithdrawal(check: Check): readonly Remark[] {
  const { inOffice, presentNames } = check.facts.attendance;
  const present = presentOf(check);
  if (inOffice === null || present === null) return [];
  const quorum = quorumOf(inOffice.value);
  return check.facts.votes.flatMap((vote) => {
    const names = vote.notTakingPartNames.filter(
      ({ value }) =>
        presentNames === null || presentNames.some((one) => mayBeSamePerson(one.value, value)),
    );
    const away = names.length > 0 ? names.length : (vote.notTakingPart?.value ?? 0);
    const left = present.value - away;
    if (away === 0 || left >= quorum || present.value < quorum) return [];
    const told = check.texts.meeting.quorumAfterWithdrawal(left, quorum);
    const source = interestSource[check.settings.organisation];
    return [{ severity: 'attention' as const, told, source, where: vote.where }];
  });
}
