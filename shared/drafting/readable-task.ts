import { withoutOrders } from '../privacy/without-orders.fr.ts';
import type { ActTask, PointToAnswer } from './act-task.ts';

/**
 * The texts of others as a model may read them, and as what it says may rest on: what gives orders to a machine is left
 * out, with all that follows it. What the drafter reads stays whole.
 */
export function readableTask(task: ActTask): ActTask {
  return {
    ...task,
    letter: task.letter === null ? null : withoutOrders(task.letter),
    startingText: task.startingText === null ? null : withoutOrders(task.startingText),
    points: readablePoints(task.points),
  };
}

/** Points that are orders to a machine are no points. */
export function readablePoints(points: readonly PointToAnswer[]): readonly PointToAnswer[] {
  return points
    .map((one) => ({ ...one, point: withoutOrders(one.point).trim() }))
    .filter(({ point }) => point !== '');
}

/** Whether something of the letter is kept from the model. */
export function ordersLeftOut({ letter, startingText }: ActTask): boolean {
  return [letter, startingText].some(
    (text) => text !== null && wordsIn(withoutOrders(text)) < wordsIn(text),
  );
}

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
