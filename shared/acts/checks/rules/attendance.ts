import { mayBeSamePerson, type NamedPerson, nameKey } from '../facts/person-names.ts';
import type { Attendance } from '../facts/read-attendance.ts';
import type { Check, Remark, Rule } from '../rule.ts';
import { quorumSource, registerSource, secretarySource } from '../rule-sources.fr.ts';
import { ofMeeting } from './act-groups.ts';

export const attendanceRules: readonly Rule[] = [
  { id: 'attendance-sum', kinds: ofMeeting, organisations: null, run: findWrongSum },
  { id: 'attendance-count', kinds: ofMeeting, organisations: null, run: findWrongCount },
  { id: 'attendance-twice', kinds: ofMeeting, organisations: null, run: findTwice },
  { id: 'attendance-roll', kinds: ofMeeting, organisations: null, run: findOffRoll },
  { id: 'secretary-present', kinds: ofMeeting, organisations: null, run: findAwaySecretary },
  { id: 'rapporteur-present', kinds: ofMeeting, organisations: null, run: findAwayRapporteur },
  { id: 'signatory-present', kinds: ['deliberation'], organisations: null, run: findAwayChair },
];

/** The members represented are told among the absent by some, beside them by others: either sum is right. */
function findWrongSum({ facts, settings, texts }: Check): readonly Remark[] {
  const { inOffice, present, absent, excused, proxyCount, changing } = facts.attendance;
  if (inOffice === null || present === null || absent === null || changing) return [];
  const beside = [0, excused?.value ?? 0];
  const represented = [0, proxyCount?.value ?? 0];
  const sums = beside.flatMap((more) =>
    represented.map((proxies) => present.value + absent.value + more + proxies),
  );
  if (sums.includes(inOffice.value)) return [];
  return [
    {
      severity: 'erreur',
      told: texts.meeting.attendanceSum(present.value, absent.value, inOffice.value),
      source: quorumSource[settings.organisation],
      where: absent.where,
    },
  ];
}

function findWrongCount({ facts, settings, texts }: Check): readonly Remark[] {
  const { present, presentNames, changing } = facts.attendance;
  if (present === null || presentNames === null || changing) return [];
  const named = new Set(presentNames.map(({ value }) => nameKey(value))).size;
  if (named === present.value) return [];
  return [
    {
      severity: 'attention',
      told: texts.meeting.presentCount(present.value, named),
      source: quorumSource[settings.organisation],
      where: present.where,
    },
  ];
}

function findTwice({ facts, texts }: Check): readonly Remark[] {
  const { presentNames, absentNames, changing, proxies } = facts.attendance;
  if (presentNames === null || absentNames === null || changing) return [];
  const present = new Set(presentNames.map(({ value }) => nameKey(value)));
  const givers = new Set(proxies.map(({ giver }) => nameKey(giver.value)));
  const holders = new Set(proxies.map(({ holder }) => nameKey(holder.value)));
  return absentNames
    .filter(({ value }) => {
      const key = nameKey(value);
      return present.has(key) && !givers.has(key) && !holders.has(key);
    })
    .map(({ value, where }) => ({
      severity: 'attention' as const,
      told: texts.meeting.presentAndAbsent(value),
      source: null,
      where,
    }));
}

function findOffRoll({ facts, settings, texts }: Check): readonly Remark[] {
  const { roll } = settings;
  if (roll === null || roll.length === 0) return [];
  const { inOffice, presentNames, absentNames } = facts.attendance;
  const named = [...(presentNames ?? []), ...(absentNames ?? [])];
  const unknown = named
    .filter(({ value }) => !roll.some((member) => mayBeSamePerson(member, value)))
    .map(({ value, where }) => ({
      severity: 'attention' as const,
      told: texts.meeting.notOnRoll(value),
      source: null,
      where,
    }));
  if (inOffice === null || inOffice.value === roll.length) return unknown;
  const told = texts.meeting.rollCount(inOffice.value, roll.length);
  return [{ severity: 'attention', told, source: null, where: inOffice.where }, ...unknown];
}

function isAway({ presentNames }: Attendance, person: NamedPerson | null): person is NamedPerson {
  if (presentNames === null || person === null) return false;
  return !presentNames.some(({ value }) => mayBeSamePerson(value, person.value));
}

function findAwaySecretary({ facts, settings, texts }: Check): readonly Remark[] {
  const { attendance, signatories } = facts;
  const signing = signatories.find(({ quality }) => quality?.value === 'secretary')?.person ?? null;
  const person = attendance.secretary ?? signing;
  if (!isAway(attendance, person)) return [];
  const told = texts.meeting.secretaryAway(person.value);
  const source = secretarySource[settings.organisation];
  return [{ severity: 'attention', told, source, where: person.where }];
}

function findAwayRapporteur({ facts, texts }: Check): readonly Remark[] {
  const { rapporteur } = facts.attendance;
  if (!isAway(facts.attendance, rapporteur)) return [];
  const told = texts.meeting.rapporteurAway(rapporteur.value);
  return [{ severity: 'conseil', told, source: null, where: rapporteur.where }];
}

function findAwayChair({ facts, settings, texts }: Check): readonly Remark[] {
  return facts.signatories
    .filter(({ quality }) => quality?.value === 'chair' || quality?.value === 'deputy')
    .flatMap(({ person }) => {
      if (!isAway(facts.attendance, person)) return [];
      const told = texts.meeting.chairAway(person.value);
      const source = registerSource[settings.organisation];
      return [{ severity: 'attention' as const, told, source, where: person.where }];
    });
}
