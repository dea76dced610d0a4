import { foldText } from '../french/fold-text.ts';
import type { Hit } from '../knowledge/passage.ts';
import { findLeaveRules, type LeaveRules } from './find-leave-rules.fr.ts';
import { readLeaveCase } from './read-leave-case.fr.ts';

/**
 * Before the other passages, those that state the rules which the figures of a question call for: without them nothing
 * is counted, and whoever says « arrivée le 1er avril » reads the rule of a whole year.
 */
export function putRulesFirst(
  hits: readonly Hit[],
  question: string,
  today: string,
): readonly Hit[] {
  const needed = rulesNeeded(question, today);
  if (needed.length === 0) return hits;
  const isOfLeave = ({ title }: Hit): boolean => /conges? annuels?/.test(foldText(title));
  const ordered = [...hits.filter(isOfLeave), ...hits];
  const stating = needed.flatMap(
    (rule) => ordered.find(({ text }) => findLeaveRules(text)[rule]) ?? [],
  );
  const [best] = hits;
  // What comes first in a document on annual leave may show the very case: the rule that it starts from stands under it.
  const isShown = needed.join() === 'fiveTimes' && best !== undefined && isOfLeave(best);
  const first = new Set([...(isShown ? [best] : []), ...stating]);
  return [
    ...[...first].map((hit) => ({ ...hit, score: best?.score ?? hit.score })),
    ...hits.filter((hit) => !first.has(hit)),
  ];
}

/** What was asked for in particular comes before the rule that it starts from. */
function rulesNeeded(question: string, today: string): readonly (keyof LeaveRules)[] {
  const { asksAnnualLeave, weeklyDays, share, months, asksSplitting, outsideDays } = readLeaveCase(
    question,
    today,
  );
  const isPart = weeklyDays !== null || (share !== null && share < 100);
  return [
    ...(asksSplitting && outsideDays !== null ? (['splitting'] as const) : []),
    ...(asksAnnualLeave && months !== null ? (['inProportion', 'fiveTimes'] as const) : []),
    ...(asksAnnualLeave && months === null && isPart ? (['fiveTimes'] as const) : []),
  ];
}
