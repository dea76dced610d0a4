const firstCapacity = 16;

/** A growing list of unsigned whole numbers in variable-length bytes, seven bits a byte, low bits first. */
export class ByteList {
  #bytes: Uint8Array = new Uint8Array(firstCapacity);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    this.#reserve(5);
    let rest = value;
    while (rest >= 0x80) {
      this.#bytes[this.#length++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    this.#bytes[this.#length++] = rest;
  }

  append(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  view(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  #reserve(more: number): void {
    const needed = this.#length + more;
    if (needed <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
    grown.set(this.view());
    this.#bytes = grown;
  }
}

/** Reads back the numbers between two byte positions; returns how many, written from the start of `into`. */
export function readNumbers(
  bytes: Uint8Array,
  start: number,
  end: number,
  into: Uint32Array,
): number {
  let count = 0;
  let position = start;
  while (position < end) {
    let byte = bytes[position++] ?? 0;
    let value = byte & 0x7f;
    for (let shift = 7; byte >= 0x80; shift += 7) {
      byte = bytes[position++] ?? 0;
      value |= (byte & 0x7f) << shift;
    }
    into[count++] = value;
  }
  return count;
}
