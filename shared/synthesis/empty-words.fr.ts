/** Words of a label that tell it from no other. */
export const emptyWords: ReadonlySet<string> = new Set(
  'a au aux avec d de des du en et l la le les ou par pour sur un une dont'.split(' '),
);
