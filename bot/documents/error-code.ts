/** The code of an error of Node (`ENOENT`, `ERR_BUFFER_TOO_LARGE`…), or `unknown`. */
export function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error
    ? String(error.code)
    : 'unknown';
}
