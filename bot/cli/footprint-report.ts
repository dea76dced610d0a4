import { addTotals, type Usage } from '#shared/budget/add-totals.ts';
import { groupTotals } from '#shared/budget/group-totals.ts';
import type { MonthTotal } from '#shared/budget/ports.ts';
import type { Range, UnknownReason } from '#shared/footprint/footprint.ts';
import type { Policy, UseId } from '#shared/policy/policy.ts';
import { type FootprintGap, footprintGaps } from '#shared/turn/footprint-gaps.ts';

/** Consumption as it is told: nothing that is not known reads as 0. */
type ToldUsage = Omit<Usage, 'kWh' | 'gCO2e' | 'litres' | 'savedKWh' | 'savedTurns' | 'methods'> & {
  /** Null when no call has a known footprint. */
  readonly Wh: Range | null;
  readonly gCO2e: Range | null;
  /** Null when not known for any of them; `withoutLitres` turns are not in it. */
  readonly litres: Range | null;
  /**
   * What the largest model of each route would have taken more; below 0 when smaller ones cost more than
   * they spared, null when no turn tells it.
   */
  readonly savedWh: Range | null;
  readonly unknown: readonly UnknownReason[];
};

type ToldGroup = ToldUsage & {
  /** `few` puts together what fewer than five persons did; `program` is nobody's. */
  readonly group: 'service' | 'few' | 'program';
  /** Id and title of the policy's service; null when none, or not told. */
  readonly service: string | null;
  readonly title: string | null;
  readonly use: UseId | null;
  /** Null = fewer than five, or nobody's. */
  readonly persons: number | null;
};

type QuotaShare = { readonly used: number; readonly limit: number; readonly share: number };

/** A month as `calame footprint` tells it. */
export type FootprintReport = {
  readonly month: string;
  /** Methods and versions that it was estimated by. */
  readonly methods: readonly string[];
  readonly notCounted: readonly ['reading', 'training', 'embedding', 'network'];
  readonly groups: readonly ToldGroup[];
  readonly total: ToldUsage;
  readonly quotas: {
    readonly tokens: QuotaShare | null;
    /** Upper bound of what is known. */
    readonly gCO2e: QuotaShare | null;
    /** Services with a quota of their own, those that stand with others in `few` left out. */
    readonly services: readonly ({ readonly service: string } & QuotaShare)[];
  };
  /** Models of the policy in force whose answers have no known footprint, and why. */
  readonly gaps: readonly FootprintGap[];
};

/** A month's totals, grouped so that nobody is told apart, against the policy's quotas. */
export function reportFootprint(
  month: string,
  totals: readonly MonthTotal[],
  policy: Policy,
): FootprintReport {
  const { told, few } = groupTotals(totals);
  const whole = addTotals(totals);
  const { methods } = whole;
  const { perMonth } = policy.quotas;
  const groups = told.map((total) => toGroup(total, policy));
  return {
    month,
    methods: methods.length === 0 ? [policy.footprint.method] : methods,
    notCounted: ['reading', 'training', 'embedding', 'network'],
    groups: few === null ? groups : [...groups, { ...ofFew, ...toUsage(few) }],
    total: toUsage(whole),
    quotas: {
      tokens: shareOf(tokensOf(whole), perMonth?.tokens),
      gCO2e: shareOf(whole.gCO2e[1], perMonth?.gCO2e),
      services: servicesOf(totals, told, policy),
    },
    gaps: footprintGaps(policy),
  };
}

const ofFew = { group: 'few', service: null, title: null, use: null, persons: null } as const;

function toGroup(total: MonthTotal, policy: Policy): ToldGroup {
  const { service, use, persons } = total;
  return {
    group: persons === 0 ? 'program' : 'service',
    service,
    title: policy.services.find(({ id }) => id === service)?.title ?? service,
    use,
    persons: persons === 0 ? null : persons,
    ...toUsage(total),
  };
}

function toUsage({ turns, calls, tokens, withoutLitres, ...usage }: Usage): ToldUsage {
  const known = usage.unknownCalls < calls;
  const watered = known && usage.litres[1] > 0;
  const inWh = ([least, most]: Range): Range => [least * 1000, most * 1000];
  return {
    turns,
    calls,
    tokens,
    Wh: known ? inWh(usage.kWh) : null,
    gCO2e: known ? usage.gCO2e : null,
    litres: watered ? usage.litres : null,
    withoutLitres,
    unknownCalls: usage.unknownCalls,
    unknown: usage.unknown,
    savedWh: usage.savedTurns > 0 ? inWh(usage.savedKWh) : null,
  };
}

/** A service that is not told whole among the groups has no quota told: the rest would be found by difference. */
function servicesOf(
  totals: readonly MonthTotal[],
  told: readonly MonthTotal[],
  { services }: Policy,
): FootprintReport['quotas']['services'] {
  return services.flatMap(({ id, tokensPerMonth }) => {
    const own = totals.filter(({ service }) => service === id);
    const whole = own.length > 0 && own.every((one) => told.includes(one));
    const share = whole ? shareOf(tokensOf(addTotals(own)), tokensPerMonth) : null;
    return share === null ? [] : [{ service: id, ...share }];
  });
}

function tokensOf({ tokens }: Usage): number {
  return tokens.input + tokens.output;
}

function shareOf(used: number, limit: number | undefined): QuotaShare | null {
  return limit === undefined ? null : { used, limit, share: used / limit };
}
