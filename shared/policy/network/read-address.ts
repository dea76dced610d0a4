/** An IP address as one number; `version` says how many bits it has (32 or 128). */
export type Address = { readonly version: 4 | 6; readonly value: bigint };

const quad = /^(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})$/;
const group = /^[0-9a-f]{1,4}$/i;

/**
 * Reads an address in its plain form, without brackets: `10.0.0.1`, `fd00::1`, `::ffff:10.0.0.1`.
 * Null for everything else, the decimal, octal, hexadecimal and shortened forms of IPv4 (`127.1`) and zones (`%eth0`) included.
 */
export function readAddress(text: string): Address | null {
  const four = readQuad(text);
  if (four !== null) return { version: 4, value: four };
  const six = text.includes(':') ? readGroups(text) : null;
  return six === null ? null : { version: 6, value: six };
}

function readQuad(text: string): bigint | null {
  const bytes = quad.exec(text)?.slice(1).map(Number);
  if (bytes === undefined || bytes.some((byte) => byte > 255)) return null;
  return bytes.reduce((value, byte) => value * 256n + BigInt(byte), 0n);
}

/** RFC 4291 §2.2: eight groups, one `::` for a run of zeros, an IPv4 tail allowed. */
function readGroups(text: string): bigint | null {
  const halves = text.split('::');
  if (halves.length > 2) return null;
  const [head, tail] = [halves[0] ?? '', halves[1]];
  const before = head === '' && tail !== undefined ? [] : splitGroups(head, tail === undefined);
  const after = tail === undefined || tail === '' ? [] : splitGroups(tail, true);
  if (before === null || after === null) return null;
  const missing = 8 - before.length - after.length;
  if (tail === undefined ? missing !== 0 : missing < 1) return null;
  const groups = [...before, ...Array<number>(missing).fill(0), ...after];
  return groups.reduce((value, part) => value * 65_536n + BigInt(part), 0n);
}

function splitGroups(text: string, endsHere: boolean): readonly number[] | null {
  const parts = text.split(':');
  const last = parts.at(-1) ?? '';
  const tail = endsHere && last.includes('.') ? readQuad(last) : null;
  if (tail !== null) parts.pop();
  if (!parts.every((part) => group.test(part))) return null;
  const groups = parts.map((part) => Number.parseInt(part, 16));
  return tail === null ? groups : [...groups, Number(tail / 65_536n), Number(tail % 65_536n)];
}
