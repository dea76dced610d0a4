import type { OperatorDemand } from './endpoint.ts';
import type { DataClass, Policy, ResidencyClass } from './policy.ts';
import { strongerOf } from './residency-class.ts';

/** How close to home data of this class must stay: the stronger of what the policy and the class demand. */
export function demandedResidency(policy: Policy, dataClass: DataClass): ResidencyClass {
  const required = policy.residency.require;
  return strongerOf(required, policy.dataClasses[dataClass].minResidency ?? required);
}

/** What is asked of an operator for data of this class: all that the policy asks, and all that the class asks. */
export function operatorDemands(policy: Policy, dataClass: DataClass): readonly OperatorDemand[] {
  return [policy.residency.operator, policy.dataClasses[dataClass].operator].filter(
    (demand) => demand !== undefined,
  );
}
