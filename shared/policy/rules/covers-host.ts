/** Whether a host is the one written, or with a leading dot one of the names below it. Never a mere ending. */
export function coversHost(host: string, hostname: string): boolean {
  return host.startsWith('.')
    ? hostname.endsWith(host) || hostname === host.slice(1)
    : hostname === host;
}
