import { doctorTexts } from '#shared/language/doctor-texts.ts';
import type { Language } from '#shared/language/language.ts';
import type { PolicySnapshot } from '#shared/policy/policy.ts';
import { footprintGaps } from '#shared/turn/footprint-gaps.ts';
import { type Finding, toFinding } from './finding.ts';

/** A carbon budget that some model of an open route would never count in: what it consumes is not known. */
export function examineCarbon({ policy }: PolicySnapshot, language: Language): readonly Finding[] {
  const { perMonth } = policy.quotas;
  if (perMonth?.gCO2e === undefined) return [];
  const open = Object.values(policy.uses).filter(({ enabled }) => enabled);
  const routed = new Set(open.flatMap(({ route }) => route));
  const gaps = footprintGaps(policy).filter(({ endpoint }) => routed.has(endpoint));
  if (gaps.length === 0) return [];
  const names = gaps.map(({ endpoint, model }) => `${endpoint} / ${model}`).join(', ');
  return [
    toFinding('carbon', doctorTexts[language].carbonGaps(names, perMonth.tokens !== undefined)),
  ];
}
