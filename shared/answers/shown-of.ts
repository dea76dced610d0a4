import type { Hit } from '../knowledge/passage.ts';
import type { Grounds } from '../turn/recipe.ts';
import { chooseBeside } from './choose-beside.ts';
import { chooseShown } from './choose-shown.ts';

const passagesShown = 3;

/** What is read without a model: the passages worth reading, and what must stand beside the first of them. */
export function shownOf(grounds: Grounds): readonly Hit[] {
  const chosen = chooseShown(grounds.hits);
  const beside = chooseBeside(grounds, chosen).slice(0, passagesShown - 1);
  return [...chosen.slice(0, passagesShown - beside.length), ...beside];
}
