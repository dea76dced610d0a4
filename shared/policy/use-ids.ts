import type { UseId } from './policy.ts';

const every: Readonly<Record<UseId, true>> = {
  'hr-answer': true,
  draft: true,
  rewrite: true,
  synthesis: true,
  minutes: true,
  index: true,
  'classify-mail': true,
};

function isUse(name: string): name is UseId {
  return Object.hasOwn(every, name);
}

/** All uses, in the order in which they are told; the compiler holds the list whole. */
export const useIds: readonly UseId[] = Object.keys(every).filter(isUse);
