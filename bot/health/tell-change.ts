import type { Language } from '#shared/language/language.ts';
import { logTexts } from '#shared/language/log-texts.ts';
import type { HealthChange } from '#shared/routing/gateway.ts';
import type { Desk } from '../desk.ts';

/** A line for the log, in the words of the policy; null for a try, which ends by a line of its own. */
export function healthLine(change: HealthChange, language: Language = 'en'): string | null {
  if (change.to === 'half-open') return null;
  const until = change.triesAt === null ? null : new Date(change.triesAt).toISOString();
  return logTexts[language].health({ ...change, until });
}

/** The same for the journal. */
export function healthNote(change: HealthChange): Parameters<Desk['note']>[0] | null {
  if (change.to === 'half-open') return null;
  const { endpoint, model, to, why, triesAt } = change;
  const what = { outcome: to, reason: why, endpoint, model, until: triesAt } as const;
  return { kind: 'health', channel: 'system', person: null, ...what };
}
