import type { PolicyFault } from '../policy.ts';
import { formatPath, type Path } from '../reading/format-path.ts';
import { listAt, numberAt, textAt } from '../reading/tree.ts';
import { isInherited, type RuleInput, ruleFault } from './rule-input.ts';

/**
 * A person counts in the first service whose group they hold: a group that an earlier service took would count nobody. A
 * budget above the organisation's own would never be reached. Budgets of services may together exceed it: not all are spent.
 */
export function checkBudgets(input: RuleInput): readonly PolicyFault[] {
  const services = listAt(input.tree, ['services']);
  return [
    ...services.flatMap((_, at) => groupFaults(input, at)),
    ...[
      ...services.map((_, at) => ['services', at, 'tokensPerMonth']),
      ['quotas', 'perAgent', 'tokensPerDay'],
    ].flatMap((path) => ceilingFaults(input, path)),
  ];
}

function groupFaults(input: RuleInput, at: number): readonly PolicyFault[] {
  const path = ['services', at, 'group'];
  const group = textAt(input.tree, path);
  if (group === null) return [];
  if (group === 'system') return [ruleFault(input, path, 'service-group')];
  const before = Array.from({ length: at }, (_, earlier) =>
    textAt(input.tree, ['services', earlier, 'group']),
  );
  const taken = before.includes(group) || before.includes('all-agents');
  return taken ? [ruleFault(input, path, 'service-group-taken')] : [];
}

function ceilingFaults(input: RuleInput, path: Path): readonly PolicyFault[] {
  if (isInherited(input, path)) return [];
  const { tree, texts } = input;
  const most = numberAt(tree, ['quotas', 'perMonth', 'tokens']);
  const budget = numberAt(tree, path);
  return most === null || budget === null || budget <= most
    ? []
    : [{ path: formatPath(path), message: texts.aboveMonth(String(most)) }];
}
