/**
 * Milliseconds that a server asks to wait, or null. `retry-after-ms` and `x-ms-retry-after-ms` are
 * Azure's; `retry-after` holds seconds or an HTTP date (RFC 9110, section 10.2.3).
 */
export function readRetryAfter(
  headers: { readonly get: (name: string) => string | null },
  now: number,
): number | null {
  const milliseconds = headers.get('retry-after-ms') ?? headers.get('x-ms-retry-after-ms');
  const exact = readNumber(milliseconds);
  if (exact !== null) return exact;
  const asked = headers.get('retry-after');
  const seconds = readNumber(asked);
  if (seconds !== null) return seconds * 1000;
  const date = Date.parse(asked ?? '');
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

function readNumber(text: string | null): number | null {
  return text !== null && /^\s*\d{1,12}(?:\.\d+)?\s*$/.test(text) ? Number(text) : null;
}
