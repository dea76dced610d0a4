import type { PolicyFault } from '../policy.ts';
import { findNear } from '../reading/find-near.ts';
import { formatPath, type Path } from '../reading/format-path.ts';
import { keysAt, listAt, numberAt, textAt } from '../reading/tree.ts';
import { type RuleInput, ruleFault } from './rule-input.ts';

/** What needs two places to be judged: parameters, a model written twice or run elsewhere, uses that the file does not open. */
export function checkModels(input: RuleInput): readonly PolicyFault[] {
  return listAt(input.tree, ['endpoints']).flatMap((_, at) => {
    const models = ['endpoints', at, 'models'];
    return listAt(input.tree, models).flatMap((_model, index) => [
      ...sizeFaults(input, [...models, index]),
      ...repeatFaults(input, models, index),
      ...remoteFaults(input, ['endpoints', at], [...models, index, 'name']),
      ...useFaults(input, [...models, index, 'uses']),
    ]);
  });
}

/** A model of which only a part is active has more in all, never less. */
function sizeFaults(input: RuleInput, model: Path): readonly PolicyFault[] {
  const path = [...model, 'params', 'activeB'];
  const impossible = [0, 1].some((end) => {
    const active = numberAt(input.tree, [...path, end]);
    const total = numberAt(input.tree, [...model, 'params', 'totalB', end]);
    return active !== null && total !== null && active > total;
  });
  return impossible ? [ruleFault(input, path, 'active-above-total')] : [];
}

/** Health, limits and evidence are kept by endpoint and model: one name in one role is one model. */
function repeatFaults(input: RuleInput, models: Path, index: number): readonly PolicyFault[] {
  const named = (at: number): string =>
    ['name', 'role'].map((key) => textAt(input.tree, [...models, at, key]) ?? at).join(' ');
  const before = Array.from({ length: index }, (_, at) => named(at));
  return before.includes(named(index))
    ? [ruleFault(input, [...models, index, 'name'], 'model-twice')]
    : [];
}

/** Ollama sends what is asked of `…-cloud` models to its own service: the server is here, the model is not. */
function remoteFaults(input: RuleInput, endpoint: Path, name: Path): readonly PolicyFault[] {
  const own = textAt(input.tree, [...endpoint, 'evidence', 'type']) === 'self-hosted';
  const remote = /[:-]cloud$/i.test(textAt(input.tree, name) ?? '');
  return own && remote ? [ruleFault(input, name, 'model-remote')] : [];
}

function useFaults({ tree, texts }: RuleInput, path: Path): readonly PolicyFault[] {
  const open = keysAt(tree, ['uses']);
  return listAt(tree, path).flatMap((use, at) =>
    typeof use !== 'string' || open.includes(use)
      ? []
      : [{ path: formatPath([...path, at]), message: texts.closedUse(findNear(use, open)) }],
  );
}
