import { mayBeSamePerson, type NamedPerson, nameKey } from '../facts/person-names.ts';
import { isChair, type ProxyVote } from '../facts/read-proxies.ts';
import type { Check, Remark, Rule } from '../rule.ts';
import { proxySource } from '../rule-sources.fr.ts';
import { ofMeeting } from './act-groups.ts';

export const proxyRules: readonly Rule[] = [
  { id: 'proxy-one-each', kinds: ofMeeting, organisations: null, run: findDoubleHolders },
  { id: 'proxy-holder-present', kinds: ofMeeting, organisations: null, run: findAbsentHolders },
  { id: 'proxy-giver-absent', kinds: ofMeeting, organisations: null, run: findPresentGivers },
  { id: 'proxy-count', kinds: ofMeeting, organisations: null, run: findMiscount },
];

/** The one listed person that a name can be; null = nobody, or several. */
function resolve(name: string, listed: readonly NamedPerson[]): NamedPerson | null {
  const key = nameKey(name);
  const exact = listed.filter(({ value }) => nameKey(value) === key);
  const fitting =
    exact.length > 0 ? exact : listed.filter(({ value }) => mayBeSamePerson(value, name));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** « M. MARTIN » where two are called Martin is nobody in particular: only names that are certain are counted together. */
function findDoubleHolders({ facts, settings, texts }: Check): readonly Remark[] {
  const { proxies, presentNames } = facts.attendance;
  const byHolder = new Map<string, ProxyVote[]>();
  for (const proxy of proxies) {
    const listed = resolve(proxy.holder.value, presentNames ?? []);
    const key = nameKey(listed?.value ?? proxy.holder.value);
    const isVague = listed === null && !key.includes(' ') && presentNames !== null;
    if (!isVague) byHolder.set(key, [...(byHolder.get(key) ?? []), proxy]);
  }
  return [...byHolder.values()].flatMap((held) => {
    const givers = new Map(held.map(({ giver }) => [nameKey(giver.value), giver.value]));
    const last = held.at(-1);
    if (givers.size < 2 || last === undefined) return [];
    const told = texts.meeting.holderOfTwo(last.holder.value, [...givers.values()]);
    const source = proxySource[settings.organisation];
    return [{ severity: 'erreur' as const, told, source, where: last.holder.where }];
  });
}

function findAbsentHolders({ facts, settings, texts }: Check): readonly Remark[] {
  const { proxies, presentNames, changing } = facts.attendance;
  if (presentNames === null) return [];
  return proxies
    .filter(({ holder }) => !isChair(holder.value))
    .filter(({ holder }) => !presentNames.some(({ value }) => mayBeSamePerson(value, holder.value)))
    .map(({ holder, giver }) => ({
      severity: changing ? ('attention' as const) : ('erreur' as const),
      told: texts.meeting.holderAway(holder.value, giver.value),
      source: proxySource[settings.organisation],
      where: holder.where,
    }));
}

function findPresentGivers({ facts, settings, texts }: Check): readonly Remark[] {
  const { proxies, presentNames, changing } = facts.attendance;
  if (presentNames === null || changing) return [];
  return proxies
    .filter(({ giver }) => {
      const key = nameKey(giver.value);
      return presentNames.some(({ value }) => nameKey(value) === key);
    })
    .map(({ giver }) => ({
      severity: 'attention' as const,
      told: texts.meeting.giverPresent(giver.value),
      source: proxySource[settings.organisation],
      where: giver.where,
    }));
}

function findMiscount({ facts, settings, texts }: Check): readonly Remark[] {
  const { proxies, proxyCount } = facts.attendance;
  if (proxyCount === null || proxies.length === 0) return [];
  const named = new Set(proxies.map(({ giver }) => nameKey(giver.value))).size;
  if (named === proxyCount.value) return [];
  return [
    {
      severity: 'attention',
      told: texts.meeting.proxyCount(proxyCount.value, named),
      source: proxySource[settings.organisation],
      where: proxyCount.where,
    },
  ];
}
