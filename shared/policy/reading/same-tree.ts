/** Whether two trees of plain data say the same; the order of keys says nothing, that of lists does. */
export function sameTree(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return false;
  }
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every(
      (key) =>
        Object.hasOwn(other, key) && sameTree(Reflect.get(one, key), Reflect.get(other, key)),
    )
  );
}
