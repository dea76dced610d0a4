import { calculationTexts } from '../language/calculation-texts.ts';
import type { Language } from '../language/language.ts';
import { leaveForMonths, splittingDays, upToHalfDay, yearlyLeave } from './compute-leave.ts';
import { findLeaveRules, type LeaveRules } from './find-leave-rules.fr.ts';
import { type LeaveCase, readLeaveCase } from './read-leave-case.fr.ts';

/** A source as it is shown; `n` is its number in the answer. */
export type ShownPassage = { readonly n: number; readonly passage: string };

type Rule = { readonly n: number; readonly rules: LeaveRules };

/**
 * The sum for the figures that a question states, by rules that the shown passages state, each line with the passage it
 * rests on; null when either lacks. Code counts: a model is told not to.
 */
export function showCalculation(
  question: string,
  shown: readonly ShownPassage[],
  language: Language,
  today: string,
): string | null {
  const stated = readLeaveCase(question, today);
  const rules = shown.map(({ n, passage }) => ({ n, rules: findLeaveRules(passage) }));
  const lines = [
    ...leaveLines(stated, rules, language),
    ...splittingLines(stated, rules, language),
  ].map((line) => `- ${line}`);
  return lines.length === 0
    ? null
    : [calculationTexts[language].title, lines.join('\n')].join('\n\n');
}

function leaveLines(
  stated: LeaveCase,
  rules: readonly Rule[],
  language: Language,
): readonly string[] {
  const rule = rules.find((one) => one.rules.fiveTimes);
  if (rule === undefined || !stated.asksAnnualLeave) return [];
  const texts = calculationTexts[language];
  const write = numberWriter(language);
  const { weeklyDays, share, months } = stated;
  if (weeklyDays !== null) {
    const yearly = yearlyLeave(weeklyDays);
    const line = texts.yearly(write(weeklyDays), write(yearly), rule.n);
    return [line, ...monthLines(yearly, months, rules, language)];
  }
  if (share !== null && share < 100) {
    const days = share / 20;
    const byDays = texts.shareByDays(write(share), write(days), write(yearlyLeave(days)), rule.n);
    return [
      byDays,
      ...monthLines(yearlyLeave(days), months, rules, language),
      texts.shareByHours(write(share), rule.n),
      ...monthLines(yearlyLeave(5), months, rules, language),
    ];
  }
  const proportion = monthLines(yearlyLeave(5), months, rules, language);
  return proportion.length === 0 ? [] : [texts.fiveDaysSupposed, ...proportion];
}

function monthLines(
  yearly: number,
  months: number | null,
  rules: readonly Rule[],
  language: Language,
): readonly string[] {
  const rule = rules.find((one) => one.rules.inProportion);
  if (rule === undefined || months === null || months === 12) return [];
  const texts = calculationTexts[language];
  const write = numberWriter(language);
  const days = leaveForMonths(yearly, months);
  const line = texts.inProportion(write(yearly), months, write(days), rule.n);
  return rule.rules.halfDayUp ? [line, texts.rounded(write(upToHalfDay(days)))] : [line];
}

function splittingLines(
  { asksSplitting, outsideDays }: LeaveCase,
  rules: readonly Rule[],
  language: Language,
): readonly string[] {
  const rule = rules.find((one) => one.rules.splitting);
  if (rule === undefined || !asksSplitting || outsideDays === null) return [];
  const write = numberWriter(language);
  return [
    calculationTexts[language].splitting(write(outsideDays), splittingDays(outsideDays), rule.n),
  ];
}

function numberWriter(language: Language): (value: number) => string {
  const format = new Intl.NumberFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    maximumFractionDigits: 2,
  });
  return (value) => format.format(value);
}
