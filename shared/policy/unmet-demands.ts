import type { OperatorDemand } from './endpoint.ts';

/** An operator as a file tells it; what it does not say is not offered. */
type ToldOperator = {
  readonly headquarters?: string | null;
  readonly secNumCloud?: string | null;
  readonly nonEuLaw?: string | null;
};

/** What of a demand an operator does not offer, by key; `unknown` offers nothing, and neither does an operator not named. */
export function unmetDemands(
  operator: ToldOperator | undefined,
  demand: OperatorDemand | undefined,
): readonly (keyof OperatorDemand)[] {
  const { secNumCloud, nonEuLaw, headquarters } = demand ?? {};
  const unmet: (keyof OperatorDemand)[] = [];
  if (secNumCloud !== undefined && operator?.secNumCloud !== secNumCloud) unmet.push('secNumCloud');
  if (nonEuLaw !== undefined && operator?.nonEuLaw !== nonEuLaw) unmet.push('nonEuLaw');
  if (headquarters !== undefined && !headquarters.includes(operator?.headquarters ?? '')) {
    unmet.push('headquarters');
  }
  return unmet;
}
