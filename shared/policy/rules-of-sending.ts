import type { PersonalDataType } from '../personal-data-type.ts';
import type { Decision } from './decision.ts';
import type { Policy } from './policy.ts';

type Rules = Policy['privacy']['rules'];

/**
 * What is masked before it leaves: the policy's rules where the class of the request asks for masking,
 * nothing where it does not. A class below `personal` holds nothing that the rules could mask.
 */
export function rulesOfSending(
  decision: Pick<Extract<Decision, { kind: 'allowed' }>, 'mask'>,
  policy: Policy,
): Rules {
  const { rules } = policy.privacy;
  return decision.mask ? rules : allowAll(rules);
}

function allowAll(rules: Rules): Rules {
  const allowed: Record<PersonalDataType, 'mask' | 'allow'> = { ...rules };
  for (const type in allowed) allowed[type as PersonalDataType] = 'allow';
  return allowed;
}
