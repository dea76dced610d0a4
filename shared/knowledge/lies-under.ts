/** Whether an absolute path is `root` or lies under it, in the manner of paths of Windows or of all others. */
export function liesUnder(path: string, root: string): boolean {
  if (path === root) return true;
  const separator = /^([a-z]:|\\\\)/i.test(root) ? '\\' : '/';
  return path.startsWith(root.endsWith(separator) ? root : root + separator);
}
