import { textAt } from '../reading/tree.ts';
import type { Widening } from './change.ts';

/** Why a change widens, and the item of the newer list that does it; null when nothing widens. */
export type Verdict = { readonly why: Widening; readonly at?: number } | null;

/** Judges two values that differ; undefined = not there. */
export type Judge = (before: unknown, after: unknown) => Verdict;

/** How one place of the policy is compared. */
export type Rule =
  /** As one value. */
  | { readonly kind: 'value'; readonly judge: Judge }
  /** Key by key; a whole that came or went is judged as one when `whole` says how. */
  | {
      readonly kind: 'keys';
      readonly keys: Readonly<Record<string, Rule>>;
      readonly whole: Judge | null;
    }
  /** Every key alike, whatever its name. */
  | { readonly kind: 'each'; readonly each: Rule }
  /** A list of things that have a name of their own: their order is one change, never many. */
  | { readonly kind: 'items'; readonly items: ItemsRule };

/** Where an item was added. */
type Added = {
  /** The items that were there before. */
  readonly before: readonly unknown[];
  /** None of them comes after it. */
  readonly last: boolean;
};

export type ItemsRule = {
  readonly idOf: (item: unknown) => string;
  readonly item: Rule;
  readonly added: (item: unknown, among: Added) => Verdict;
  readonly removed: (item: unknown) => Verdict;
  readonly order: Widening | null;
};

export const value = (judge: Judge): Rule => ({ kind: 'value', judge });

/** Every key of the type needs its rule, or the code does not compile. */
export const keys = <Shape>(
  rules: Readonly<Record<keyof Shape & string, Rule>>,
  whole: Judge | null = null,
): Rule => ({ kind: 'keys', keys: rules, whole });

export const each = (rule: Rule): Rule => ({ kind: 'each', each: rule });

/** Things that may come, go and change places freely, each compared by `item`. */
export const items = (
  item: Rule,
  { idOf = idIn, ...judged }: Partial<Omit<ItemsRule, 'item'>> = {},
): Rule => ({
  kind: 'items',
  items: { idOf, item, added: () => null, removed: () => null, order: null, ...judged },
});

function idIn(item: unknown): string {
  return textAt(item, ['id']) ?? '';
}
