import type { OperatorDemand } from '../endpoint.ts';
import type { PolicyFault } from '../policy.ts';
import { formatPath } from '../reading/format-path.ts';
import { isMapping, listAt, textAt, valueAt } from '../reading/tree.ts';
import { unmetDemands } from '../unmet-demands.ts';
import { isInherited, type RuleInput } from './rule-input.ts';

/** Every endpoint's operator offers what the whole policy asks; where nothing is written, nothing is offered. */
export function checkOperators(input: RuleInput): readonly PolicyFault[] {
  const { tree, texts } = input;
  const demand = demandOf(tree);
  return listAt(tree, ['endpoints']).flatMap((_, at) => {
    const place = ['endpoints', at, 'operator'];
    // Its own place may say nothing of an operator: the endpoint is the base's when its id is.
    if (isInherited(input, ['endpoints', at, 'id'])) return [];
    const operator = {
      secNumCloud: textAt(tree, [...place, 'secNumCloud']),
      nonEuLaw: textAt(tree, [...place, 'nonEuLaw']),
      headquarters: textAt(tree, [...place, 'headquarters']),
    };
    const unmet = unmetDemands(operator, demand);
    const told = (keys: typeof unmet): string =>
      texts.operatorDemanded(keys.map((key) => `${key}: ${wantedOf(demand, key)}`).join(', '));
    if (unmet.length > 0 && !isMapping(valueAt(tree, place))) {
      return [{ path: formatPath(place), message: told(unmet) }];
    }
    return unmet.map((key) => ({ path: formatPath([...place, key]), message: told([key]) }));
  });
}

/** Read from the file as it stands: what is not a demand the schema tells. */
function demandOf(tree: unknown): OperatorDemand {
  const place = ['residency', 'operator'];
  const headquarters = listAt(tree, [...place, 'headquarters']).filter(
    (country) => typeof country === 'string',
  );
  return {
    ...(textAt(tree, [...place, 'secNumCloud']) === 'yes' ? { secNumCloud: 'yes' } : {}),
    ...(textAt(tree, [...place, 'nonEuLaw']) === 'no' ? { nonEuLaw: 'no' } : {}),
    ...(headquarters.length === 0 ? {} : { headquarters }),
  };
}

function wantedOf(demand: OperatorDemand, key: keyof OperatorDemand): string {
  const wanted = demand[key] ?? '';
  return typeof wanted === 'string' ? wanted : wanted.join(' | ');
}
