import { methodName } from '#shared/language/footprint-line.ts';
import { footprintReportTexts } from '#shared/language/footprint-report-texts.ts';
import { footprintTexts } from '#shared/language/footprint-texts.ts';
import {
  formatCount,
  formatEnergy,
  formatGases,
  formatShare,
  formatWater,
} from '#shared/language/format-amounts.ts';
import type { Language } from '#shared/language/language.ts';
import { readableMonth } from '#shared/language/readable-date.ts';
import type { FootprintReport } from './footprint-report.ts';

type Usage = FootprintReport['total'];
type Group = FootprintReport['groups'][number];

/** The lines of `calame footprint`. */
export function tellFootprint(report: FootprintReport, language: Language): readonly string[] {
  const texts = footprintReportTexts[language];
  const month = readableMonth(report.month, language);
  if (report.total.calls === 0) return [texts.empty(month), ...gapLines(report, language)];
  const several = report.groups.length > 1;
  return [
    texts.title(month),
    ...report.groups.flatMap((group) => ['', nameOf(group, language), ...linesOf(group, language)]),
    ...(several ? ['', texts.whole, ...linesOf(report.total, language)] : []),
    '',
    texts.quotas,
    ...quotaLines(report, language).map(indented),
    ...gapLines(report, language),
    '',
    texts.method(report.methods.map(methodName).join(', ')),
    ...footprintTexts[language].limits.map((limit) => `- ${limit}`),
    texts.privacy,
  ];
}

function nameOf({ group, title, use, persons }: Group, language: Language): string {
  const texts = footprintReportTexts[language];
  if (group === 'few') return texts.few;
  const told = use === null ? '' : texts.uses[use];
  if (group === 'program') return told.charAt(0).toLocaleUpperCase(language) + told.slice(1);
  const count = persons === null ? '—' : formatCount(persons, language);
  return texts.group(title ?? texts.noService, told, count);
}

function linesOf(usage: Usage, language: Language): readonly string[] {
  const texts = footprintReportTexts[language];
  const count = (value: number): string => formatCount(value, language);
  const { turns, calls, tokens, unknown, unknownCalls } = usage;
  const reasons = unknown
    .map((reason) => footprintTexts[language].why[reason])
    .join(footprintTexts[language].between);
  return [
    texts.counts({
      turns: count(turns),
      calls: count(calls),
      tokens: count(tokens.input + tokens.output),
    }),
    estimateOf(usage, language),
    ...(unknownCalls === 0 ? [] : [texts.unknown(count(unknownCalls), reasons)]),
    ...savedLines(usage, language),
  ].map(indented);
}

function estimateOf(usage: Usage, language: Language): string {
  const { Wh, gCO2e, litres, withoutLitres, calls, unknownCalls } = usage;
  const texts = footprintReportTexts[language];
  if (Wh === null || gCO2e === null) return texts.noEstimate;
  const water = litres === null ? texts.waterUnknown : formatWater(litres, language);
  const estimate = texts.estimate(
    formatEnergy(inKWh(Wh), language),
    formatGases(gCO2e, language),
    litres !== null && withoutLitres > 0 ? texts.waterMissing(water) : water,
  );
  if (unknownCalls === 0) return estimate;
  const count = (value: number): string => formatCount(value, language);
  return texts.atLeast(estimate, count(calls - unknownCalls), count(calls));
}

function savedLines({ savedWh }: Usage, language: Language): readonly string[] {
  const texts = footprintReportTexts[language];
  if (savedWh === null) return [];
  const [least, most] = inKWh(savedWh);
  if (least === 0 && most === 0) return [];
  const told = (from: number, to: number): string => formatEnergy([from, to], language);
  if (most <= 0) return [texts.overspent(told(-most, -least))];
  return [
    least < 0
      ? texts.savedOrOverspent(told(-least, -least), told(most, most))
      : texts.saved(told(least, most)),
  ];
}

function quotaLines(
  { quotas, groups, total }: FootprintReport,
  language: Language,
): readonly string[] {
  const texts = footprintReportTexts[language];
  const count = (value: number): string => formatCount(value, language);
  const { tokens, gCO2e, services } = quotas;
  const titles = new Map(groups.map(({ service, title }) => [service, title]));
  const share = (one: { readonly share: number }): string => formatShare(one.share, language);
  const lines = [
    ...(tokens ? [texts.quotaTokens(count(tokens.used), count(tokens.limit), share(tokens))] : []),
    ...(gCO2e === null ? [] : [gasesLine(gCO2e, total, language)]),
    ...services.map((one) =>
      texts.quotaService(
        titles.get(one.service) ?? one.service,
        count(one.used),
        count(one.limit),
        share(one),
      ),
    ),
  ];
  return lines.length === 0 ? [texts.noQuota] : lines;
}

function gasesLine(
  { used, limit, share }: NonNullable<FootprintReport['quotas']['gCO2e']>,
  { calls, unknownCalls }: Usage,
  language: Language,
): string {
  const texts = footprintReportTexts[language];
  const grams = (value: number): string => formatGases([value, value], language);
  const line = texts.quotaGases(grams(used), grams(limit), formatShare(share, language));
  if (unknownCalls === 0) return line;
  return texts.notInGases(line, formatCount(unknownCalls, language), formatCount(calls, language));
}

function gapLines({ gaps }: FootprintReport, language: Language): readonly string[] {
  const texts = footprintReportTexts[language];
  const { why, between } = footprintTexts[language];
  if (gaps.length === 0) return [];
  const lines = gaps.map(({ endpoint, model, reasons }) =>
    texts.gap(endpoint, model, reasons.map((reason) => why[reason]).join(between)),
  );
  return ['', texts.gaps, ...lines.map(indented)];
}

function inKWh([least, most]: readonly [number, number]): readonly [number, number] {
  return [least / 1000, most / 1000];
}

function indented(line: string): string {
  return `  ${line}`;
}
