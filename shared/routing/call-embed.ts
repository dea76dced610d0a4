import { callWhole } from './call-whole.ts';
import type { EmbedCall } from './gateway.ts';
import type { ModelDoor } from './ports.ts';
import type { Route } from './route.ts';
import type { RoutedVectors } from './routed-delta.ts';

/** Turns texts into unit vectors at the first candidate that serves, in policy order. */
export async function callEmbed(
  { texts, policy }: EmbedCall,
  door: Pick<ModelDoor, 'embed'>,
  route: Route,
): Promise<RoutedVectors> {
  const end = await callWhole(
    (candidate, signal) => door.embed(candidate, texts, signal, policy),
    route,
  );
  if (end.kind !== 'served') return end;
  const { vectors, usage } = end.answer;
  return { kind: 'vectors', candidate: end.candidate, vectors, usage };
}
