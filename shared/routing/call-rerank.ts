import { callWhole } from './call-whole.ts';
import type { RerankCall } from './gateway.ts';
import type { ModelDoor } from './ports.ts';
import type { Route } from './route.ts';
import type { RoutedScores } from './routed-delta.ts';

/** Scores texts against a question at the first candidate that serves, in policy order. */
export async function callRerank(
  { request, policy }: RerankCall,
  door: Pick<ModelDoor, 'rerank'>,
  route: Route,
): Promise<RoutedScores> {
  const end = await callWhole(
    (candidate, signal) => door.rerank(candidate, request, signal, policy),
    route,
  );
  if (end.kind !== 'served') return end;
  const { scores, usage } = end.answer;
  return { kind: 'scores', candidate: end.candidate, scores, usage };
}
