import type { Choice } from './Choices.tsx';

/** Filters with their words and how many each would show. */
export const countedChoices = <Value extends string>(
  values: readonly Value[],
  words: Readonly<Record<Value, string>>,
  count: (value: Value) => number,
): readonly Required<Choice<Value>>[] =>
  values.map((value) => ({ value, words: words[value], count: count(value) }));
